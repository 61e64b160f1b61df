import { addYears } from '../feiten/datum.js';
import type { IsoDatum, SamenwerkingFeiten, VerbeterpuntFeiten } from '../feiten/feiten.js';
import type { StapStatus } from './beoordeling.js';
import { gehoudenGoLives, isGebeurd } from './fase.js';
import { isIngevuld } from './tekst.js';

/** It is agreed how a point for improvement is followed up (stap 12): an approach, or an owner and a date. */
export function isVerbeterpuntBelegd({ aanpak, eigenaar, voor }: VerbeterpuntFeiten): boolean {
    return isIngevuld(aanpak) || (eigenaar !== undefined && voor !== undefined);
}

/** Stap 13: evaluated at least once after go-live, and no evaluation overdue. */
export function evaluatieStatus(feiten: SamenwerkingFeiten, peildatum: IsoDatum): StapStatus {
    const live = gehoudenGoLives(feiten, peildatum)[0]?.datum?.waarde;
    const laatste = live === undefined ? undefined : laatsteEvaluatie(feiten, live, peildatum);
    if (laatste === undefined) {
        return 'open';
    }
    return achterstalligeEvaluatie(feiten, peildatum) ? 'bezig' : 'gereed';
}

/** An evaluation that is overdue: one that was planned, or else one that was due a year after the day `sinds`. */
export interface AchterstalligeEvaluatie {
    readonly gepland?: IsoDatum | undefined;
    /** What the year counts from. */
    readonly sinds: 'go-live' | 'evaluatie';
}

/**
 * The evaluation that is overdue: the planned one has passed, or more than a year went by since go-live or the last
 * evaluation. Before go-live nothing is overdue.
 */
export function achterstalligeEvaluatie(
    feiten: SamenwerkingFeiten,
    peildatum: IsoDatum,
): AchterstalligeEvaluatie | undefined {
    const live = gehoudenGoLives(feiten, peildatum)[0]?.datum?.waarde;
    if (live === undefined) {
        return undefined;
    }
    const laatste = laatsteEvaluatie(feiten, live, peildatum);
    const sinds = laatste === undefined ? 'go-live' : 'evaluatie';
    const gepland = feiten.uitvoering.volgendeEvaluatie?.waarde;
    if (gepland !== undefined && gepland < peildatum && (laatste ?? '') < gepland) {
        return { gepland, sinds };
    }
    return addYears(laatste ?? live, 1) < peildatum ? { sinds } : undefined;
}

function laatsteEvaluatie(feiten: SamenwerkingFeiten, live: IsoDatum, peildatum: IsoDatum): IsoDatum | undefined {
    return feiten.uitvoering.evaluaties
        .flatMap(({ datum }) => (isGebeurd(datum, peildatum) && datum.waarde > live ? [datum.waarde] : []))
        .toSorted()
        .at(-1);
}
