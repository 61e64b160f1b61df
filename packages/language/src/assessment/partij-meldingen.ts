import type { AspectFeiten } from '../feiten/feiten.js';
import type { MeldingContext } from './context.js';
import { isGebeurd } from './fase.js';
import type { Melding, Partij, PartijGemis, VraagGemis } from './melding.js';
import { betrokkenRegios, kennismaking, type PartijKennismaking } from './partijen.js';
import { plaatshouderOp } from './plaatshouder.js';
import { isIngevuld } from './tekst.js';
import { verdeelOpenVragen } from './vragen.js';

/** What is to be said about the parties: regions, their agreement on the profile, and what they know of each other. */
export function partijMeldingen(context: MeldingContext): Melding[] {
    return [
        ...regioMeldingen(context),
        ...profielOverleg(context),
        // What is taken over is said where it stands.
        ...(context.eigen.neemtOver ? [] : verkenningMeldingen(context)),
        ...aanspreekpuntMeldingen(context),
    ];
}

/** Stap 1: more than one region has an adoptieregio, which the werkgroep knows of. */
function regioMeldingen({ eigen, feiten, stadium, peildatum }: MeldingContext): Melding[] {
    const aantal = betrokkenRegios(feiten).length;
    const { bereik } = eigen;
    if (aantal === 0) {
        return [{ code: 'regio-ontbreekt', bereik, stadium, gegevens: { samenwerking: eigen.naam } }];
    }
    if (aantal > 1 && !feiten.adoptieregio) {
        return [{ code: 'adoptieregio-ontbreekt', bereik, stadium, gegevens: { aantal } }];
    }
    const { adoptieregio } = eigen;
    return aantal > 1 && adoptieregio && !isGebeurd(adoptieregio.aangemeldOp, peildatum)
        ? [
              {
                  code: 'adoptieregio-niet-aangemeld',
                  bereik: adoptieregio.regio.bereik,
                  stadium,
                  gegevens: { regio: adoptieregio.regio.naam },
              },
          ]
        : [];
}

/** Stap 5: the choice is aligned with the other regions beforehand, and discussed with the werkgroep. */
function profielOverleg({ eigen, feiten, profiel, stadium, peildatum }: MeldingContext): Melding[] {
    const keuze = feiten.profiel;
    if (!(profiel && eigen.profiel && keuze && isGebeurd(keuze.gekozenOp, peildatum))) {
        return [];
    }
    const { bereik } = eigen.profiel.profiel;
    const afgestemdOp = keuze.afgestemdOp?.waarde;
    const pasNaKeuze = afgestemdOp !== undefined && afgestemdOp > keuze.gekozenOp.waarde;
    const isAfgestemd = afgestemdOp !== undefined && !pasNaKeuze;
    const meldingen: Melding[] = [];
    if (betrokkenRegios(feiten).length > 1 && !isAfgestemd) {
        meldingen.push({ code: 'profiel-niet-afgestemd', bereik, stadium, gegevens: { pasNaKeuze } });
    }
    if (!isGebeurd(keuze.besprokenOp, peildatum)) {
        meldingen.push({ code: 'profiel-niet-besproken', bereik, stadium, gegevens: {} });
    }
    return meldingen;
}

/** Stap 3 and 4: the parties know each other, and the questions of bijlage A have an answer. */
function verkenningMeldingen(context: MeldingContext): Melding[] {
    return [...kennismakingMeldingen(context), ...vraagMeldingen(context)];
}

function kennismakingMeldingen(context: MeldingContext): Melding[] {
    const partijen = kennismaking(context.feiten, context.lookup);
    const melding = (ontbrekend: (kennis: PartijKennismaking) => readonly string[]): Melding[] => {
        // Of a party that does not exist nothing can be recorded: that is said where it is named.
        const gemist = partijen.flatMap((kennis): PartijGemis[] => {
            const { id, naam } = kennis.partij;
            const ontbreekt = ontbrekend(kennis);
            return id !== undefined && ontbreekt.length > 0 ? [{ partij: naam, id, ontbreekt }] : [];
        });
        return gemist.length === 0
            ? []
            : [{ ...opVerkenning(context), code: 'kennismaking-onvolledig', gegevens: { partijen: gemist } }];
    };
    return [
        ...melding(({ ontbreekt, plaatshouders }) => ontbreekt.filter((sleutel) => !plaatshouders.includes(sleutel))),
        ...melding(({ plaatshouders }) => plaatshouders).map((one) => plaatshouderOp(one)),
    ];
}

function vraagMeldingen(context: MeldingContext): Melding[] {
    const melding = (vragen: readonly VraagGemis[]): Melding[] =>
        vragen.length === 0 ? [] : [{ ...opVerkenning(context), code: 'vraag-onbeantwoord', gegevens: { vragen } }];
    const { zonderTekst, plaatshouders } = verdeelOpenVragen(context.openVragen, context.feiten);
    return [...melding(zonderTekst), ...melding(plaatshouders).map((one) => plaatshouderOp(one))];
}

function opVerkenning({ eigen, stadium }: MeldingContext): Pick<Melding, 'bereik' | 'stadium'> {
    return { bereik: eigen.verkenning.bereik ?? eigen.bereik, stadium };
}

/** A contact that is named as point of contact belongs to that side, and can be reached. */
function aanspreekpuntMeldingen(context: MeldingContext): Melding[] {
    return context.eigen.afspraken.flatMap(({ eis, aspecten }) => {
        const asksContact = new Set(
            context.norm.eisen
                .get(eis.naam)
                ?.aspecten.flatMap(({ naam, vraagtContact }) => (vraagtContact ? [naam] : [])),
        );
        return aspecten
            .filter(({ aspect }) => asksContact.has(aspect.naam))
            .flatMap((aspect) => contactMeldingen(aspect, context));
    });
}

function contactMeldingen({ aspect, contacten }: AspectFeiten, { lookup, stadium }: MeldingContext): Melding[] {
    return contacten.flatMap(({ id, naam, bereik }): Melding[] => {
        const contact = id === undefined ? undefined : lookup.contact(id);
        if (!contact) {
            return [];
        }
        const kant = contact.organisatie?.split(':')[0];
        const isWrongSide = isPartij(aspect.naam) && kant !== undefined && kant !== aspect.naam;
        const manieren = [contact.telefoon, contact.piket, contact.email].filter((manier) => manier !== undefined);
        const onbereikbaar = {
            code: 'contact-onbereikbaar',
            bereik,
            stadium,
            gegevens: { naam, contact: contact.id },
        } as const;
        return [
            ...(isWrongSide
                ? [
                      {
                          code: 'contact-verkeerde-partij',
                          bereik,
                          stadium,
                          gegevens: { naam, hoortBij: aspect.naam as Partij },
                      } as const,
                  ]
                : []),
            ...(manieren.some(isIngevuld) ? [] : [manieren.length > 0 ? plaatshouderOp(onbereikbaar) : onbereikbaar]),
        ];
    });
}

function isPartij(naam: string): naam is Partij {
    return naam === 'veiligheidsregio' || naam === 'crisispartner';
}
