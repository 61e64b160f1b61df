import type { Verwijzing } from '../feiten/feiten.js';
import { contactMeldingen } from './contact-meldingen.js';
import type { MeldingContext } from './context.js';
import { isGebeurd } from './fase.js';
import type { Melding, PartijGemis, VraagGemis } from './melding.js';
import { betrokkenRegios, type KennismakingPlaatshouder, kennismaking, type PartijKennismaking } from './partijen.js';
import { plaatshouderElders, plaatshouderHier } from './plaatshouder.js';
import { verdeelOpenVragen } from './vragen.js';

/** What is to be said about the parties: regions, their agreement on the profile, and what they know of each other. */
export function partijMeldingen(context: MeldingContext): Melding[] {
    return [
        ...regioMeldingen(context),
        ...profielOverleg(context),
        // What is taken over is said where it stands.
        ...(context.eigen.neemtOver ? [] : verkenningMeldingen(context)),
        ...contactMeldingen(context),
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
    const { adoptieregio } = feiten;
    if (aantal < 2 || !adoptieregio || isGebeurd(adoptieregio.aangemeldOp, peildatum)) {
        return [];
    }
    const { naam: regio, herkomst } = adoptieregio.regio;
    // Where more regions are taken over, the other file says it.
    if (herkomst && betrokkenRegios({ ...feiten, regios: [], betrokken: overgenomen(feiten.betrokken) }).length > 1) {
        return [];
    }
    const gegevens = { regio, overgenomenUit: herkomst?.naam };
    return [
        {
            code: 'adoptieregio-niet-aangemeld',
            bereik: herkomst ? bereik : adoptieregio.regio.bereik,
            stadium,
            gegevens,
        },
    ];
}

function overgenomen(verwijzingen: readonly Verwijzing[]): Verwijzing[] {
    return verwijzingen.filter(({ herkomst }) => herkomst);
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
    const melding = (gemist: readonly PartijGemis[]): Melding[] =>
        gemist.length === 0
            ? []
            : [{ ...opVerkenning(context), code: 'kennismaking-onvolledig', gegevens: { partijen: gemist } }];
    const isHier = ({ uri }: KennismakingPlaatshouder) => uri === context.eigen.uri;
    const hier = partijen.flatMap((kennis) =>
        kennis.plaatshouders
            .filter(isHier)
            .flatMap(({ sleutel, bereik }) =>
                melding(gemisVan(kennis, [sleutel])).map((one) => plaatshouderHier(one, bereik)),
            ),
    );
    const elders = partijen.flatMap((kennis) =>
        gemisVan(
            kennis,
            kennis.plaatshouders.filter((one) => !isHier(one)).map(({ sleutel }) => sleutel),
        ),
    );
    return [
        ...melding(partijen.flatMap((kennis) => gemisVan(kennis, zonderTekst(kennis)))),
        ...hier,
        ...melding(elders).map(plaatshouderElders),
    ];
}

function zonderTekst({ ontbreekt, plaatshouders }: PartijKennismaking): string[] {
    return ontbreekt.filter((sleutel) => !plaatshouders.some((one) => one.sleutel === sleutel));
}

/** Of a party that does not exist nothing can be recorded: that is said where it is named. */
function gemisVan({ partij: { id, naam } }: PartijKennismaking, ontbreekt: readonly string[]): PartijGemis[] {
    return id !== undefined && ontbreekt.length > 0 ? [{ partij: naam, id, ontbreekt }] : [];
}

function vraagMeldingen(context: MeldingContext): Melding[] {
    const melding = (vragen: readonly VraagGemis[]): Melding[] =>
        vragen.length === 0 ? [] : [{ ...opVerkenning(context), code: 'vraag-onbeantwoord', gegevens: { vragen } }];
    const { zonderTekst, plaatshouders } = verdeelOpenVragen(context.openVragen, context.feiten);
    return [
        ...melding(zonderTekst),
        ...plaatshouders.flatMap(({ gemis, bereik }) => melding([gemis]).map((one) => plaatshouderHier(one, bereik))),
    ];
}

function opVerkenning({ eigen, stadium }: MeldingContext): Pick<Melding, 'bereik' | 'stadium'> {
    return { bereik: eigen.verkenning.bereik ?? eigen.bereik, stadium };
}
