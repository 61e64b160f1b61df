import type { IsoDatum, SamenwerkingFeiten } from '../feiten/feiten.js';
import { afspraakMeldingen } from './afspraak-meldingen.js';
import { beoordeelEisen } from './afspraken.js';
import { akkoordMeldingen } from './akkoord-meldingen.js';
import { achterhaaldeAkkoorden } from './akkoorden.js';
import {
    type Beoordeling,
    type EisBeoordeling,
    isGeregeld,
    isVereist,
    type OverigeAfspraak,
    type Voortgang,
} from './beoordeling.js';
import type { MeldingContext } from './context.js';
import { faseOf, stadiumOf } from './fase.js';
import type { Lookup } from './lookup.js';
import type { Melding } from './melding.js';
import { type Norm, normOf } from './norm.js';
import { spreektZichTegen } from './overige-afspraken.js';
import { withOvername } from './overname.js';
import { partijMeldingen } from './partij-meldingen.js';
import { planMeldingen } from './plan-meldingen.js';
import { planningOf } from './planning.js';
import { samenwerkingMeldingen } from './samenwerking-meldingen.js';
import { beoordeelProcesschema, beoordeelStappen } from './stappen.js';
import { techniekMeldingen } from './techniek-meldingen.js';
import { uitvoeringMeldingen } from './uitvoering-meldingen.js';
import { openVragen } from './vragen.js';

/**
 * Decides what is missing, incomplete, settled, late or expired in one samenwerking, which steps are done and which
 * phase it is in. This is the only place that decides it.
 *
 * A pure function: the same facts, the same `lookup` and the same `peildatum` give the same Beoordeling.
 */
export function assess(eigen: SamenwerkingFeiten, lookup: Lookup, peildatum: IsoDatum): Beoordeling {
    const feiten = withOvername(eigen, lookup);
    const norm = normOf(feiten, lookup);
    const profiel = feiten.profiel ? norm.profielen.get(feiten.profiel.profiel.naam) : undefined;
    const stadium = stadiumOf(feiten, profiel, peildatum);
    const eisen = beoordeelEisen(feiten, norm, profiel, peildatum);
    const planning = eigen.plan && planningOf(eigen.plan);
    const context: MeldingContext = {
        ...{ eigen, feiten, norm, profiel, eisen, planning, lookup, stadium, peildatum },
        achterhaaldeAkkoorden: achterhaaldeAkkoorden(feiten),
        openVragen: openVragen(norm, feiten),
    };
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
        overigeAfspraken: overigeAfspraken(feiten, norm, eisen),
        achterhaaldeAkkoorden: context.achterhaaldeAkkoorden,
        stappen: beoordeelStappen(norm, context),
        processchema: beoordeelProcesschema(norm, context),
        planning,
        openVragen: context.openVragen,
        meldingen: meldingenOf(context),
    };
}

function meldingenOf(context: MeldingContext): Melding[] {
    return [
        ...samenwerkingMeldingen(context),
        ...partijMeldingen(context),
        ...afspraakMeldingen(context),
        ...akkoordMeldingen(context),
        ...techniekMeldingen(context),
        ...planMeldingen(context),
        ...uitvoeringMeldingen(context),
    ];
}

/** Counts the checklist and basis lines (stap 7: the checklist is a minimum). */
export function voortgangOf(eisen: readonly EisBeoordeling[]): Voortgang {
    const vereist = eisen.filter(({ niveau }) => isVereist(niveau));
    return {
        vereist: vereist.length,
        geregeld: vereist.filter(({ status }) => isGeregeld(status)).length,
        gereed: vereist.filter(({ status }) => status === 'gereed').length,
    };
}

function overigeAfspraken(feiten: SamenwerkingFeiten, norm: Norm, eisen: readonly EisBeoordeling[]): OverigeAfspraak[] {
    const gevraagd = new Set(eisen.map(({ afspraak }) => afspraak));
    const overige = [...feiten.afspraken.filter((afspraak) => !gevraagd.has(afspraak)), ...feiten.extraAfspraken];
    return overige.map((afspraak) => ({ ...afspraak, isOnvolledig: spreektZichTegen(afspraak, feiten, norm) }));
}
