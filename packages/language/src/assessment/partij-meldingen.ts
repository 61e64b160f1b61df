import type { AspectFeiten } from '../feiten/feiten.js';
import type { MeldingContext } from './context.js';
import { isGebeurd } from './fase.js';
import type { Melding, Partij } from './melding.js';
import { betrokkenRegios, kennismaking } from './partijen.js';
import { isIngevuld } from './tekst.js';

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
function verkenningMeldingen({ eigen, feiten, lookup, openVragen, stadium }: MeldingContext): Melding[] {
    const bereik = eigen.verkenning.bereik ?? eigen.bereik;
    // Of a party that does not exist nothing can be recorded: that is said where it is named.
    const partijen = kennismaking(feiten, lookup)
        .filter(({ partij, ontbreekt }) => partij.id !== undefined && ontbreekt.length > 0)
        .map(({ partij, ontbreekt }) => ({ partij: partij.naam, ontbreekt }));
    const meldingen: Melding[] = [];
    if (partijen.length > 0) {
        meldingen.push({ code: 'kennismaking-onvolledig', bereik, stadium, gegevens: { partijen } });
    }
    if (openVragen.length > 0) {
        meldingen.push({ code: 'vraag-onbeantwoord', bereik, stadium, gegevens: { vragen: openVragen } });
    }
    return meldingen;
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
        const isReachable = [contact.telefoon, contact.piket, contact.email].some(isIngevuld);
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
            ...(isReachable ? [] : [{ code: 'contact-onbereikbaar', bereik, stadium, gegevens: { naam } } as const]),
        ];
    });
}

function isPartij(naam: string): naam is Partij {
    return naam === 'veiligheidsregio' || naam === 'crisispartner';
}
