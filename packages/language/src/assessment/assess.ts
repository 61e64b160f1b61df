import type { AfspraakInhoud, IsoDatum, SamenwerkingFeiten } from '../feiten/feiten.js';
import { afspraakMeldingen } from './afspraak-meldingen.js';
import { beoordeelEisen } from './afspraken.js';
import { type Beoordeling, type EisBeoordeling, isGeregeld, isVereist, type Voortgang } from './beoordeling.js';
import { faseOf, stadiumOf } from './fase.js';
import type { Lookup } from './lookup.js';
import type { Melding } from './melding.js';
import { type Norm, resolveNorm } from './norm.js';
import { withOvername } from './overname.js';
import { samenwerkingMeldingen } from './samenwerking-meldingen.js';
import { beoordeelProcesschema, beoordeelStappen } from './stappen.js';

/**
 * Decides what is missing, incomplete, settled, late or expired in one samenwerking, which steps are done and which
 * phase it is in. This is the only place that decides it.
 *
 * A pure function: the same facts, the same `lookup` and the same `peildatum` give the same Beoordeling.
 */
export function assess(eigen: SamenwerkingFeiten, lookup: Lookup, peildatum: IsoDatum): Beoordeling {
    const feiten = withOvername(eigen, lookup);
    const norm = (feiten.norm.id === undefined ? undefined : resolveNorm(feiten.norm.id, lookup)) ?? EMPTY_NORM;
    const profiel = feiten.profiel ? norm.profielen.get(feiten.profiel.profiel.naam) : undefined;
    const stadium = stadiumOf(feiten, profiel, peildatum);
    const eisen = beoordeelEisen(feiten, norm, profiel, peildatum);
    const stapContext = { feiten, profiel, eisen, lookup, peildatum };
    const meldingen: Melding[] = [
        ...samenwerkingMeldingen(eigen, feiten, profiel, stadium),
        ...afspraakMeldingen({ eigen, feiten, norm, eisen, stadium, peildatum }),
    ];
    return {
        id: eigen.id,
        naam: eigen.naam,
        titel: eigen.titel ?? eigen.naam,
        uri: eigen.uri,
        peildatum,
        feiten,
        norm,
        profiel,
        fase: faseOf(feiten, profiel, peildatum),
        stadium,
        voortgang: voortgangOf(eisen),
        eisen,
        overigeAfspraken: overigeAfspraken(feiten, eisen),
        stappen: beoordeelStappen(norm, stapContext),
        processchema: beoordeelProcesschema(norm, stapContext),
        meldingen,
    };
}

/** Holds where the norm is unknown: it asks nothing. */
const EMPTY_NORM: Norm = {
    naam: '',
    titel: '',
    eisen: new Map(),
    profielen: new Map(),
    vragen: [],
    stappen: [],
    processchema: [],
};

/** Counts the checklist and basis lines (stap 7: the checklist is a minimum). */
export function voortgangOf(eisen: readonly EisBeoordeling[]): Voortgang {
    const vereist = eisen.filter(({ niveau }) => isVereist(niveau));
    return {
        vereist: vereist.length,
        geregeld: vereist.filter(({ status }) => isGeregeld(status)).length,
        gereed: vereist.filter(({ status }) => status === 'gereed').length,
    };
}

function overigeAfspraken(feiten: SamenwerkingFeiten, eisen: readonly EisBeoordeling[]): AfspraakInhoud[] {
    const gevraagd = new Set(eisen.map(({ afspraak }) => afspraak));
    return [...feiten.afspraken.filter((afspraak) => !gevraagd.has(afspraak)), ...feiten.extraAfspraken];
}
