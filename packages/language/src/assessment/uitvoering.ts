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
    return isEvaluatieTeLaat(feiten, peildatum) ? 'bezig' : 'gereed';
}

/**
 * True where an evaluation is overdue: the planned one has passed, or more than a year went by since go-live or the
 * last evaluation. Before go-live nothing is overdue.
 */
export function isEvaluatieTeLaat(feiten: SamenwerkingFeiten, peildatum: IsoDatum): boolean {
    const live = gehoudenGoLives(feiten, peildatum)[0]?.datum?.waarde;
    if (live === undefined) {
        return false;
    }
    const laatste = laatsteEvaluatie(feiten, live, peildatum);
    const gepland = feiten.uitvoering.volgendeEvaluatie?.waarde;
    const isPlanGemist = gepland !== undefined && gepland < peildatum && (laatste ?? '') < gepland;
    return isPlanGemist || addYears(laatste ?? live, 1) < peildatum;
}

function laatsteEvaluatie(feiten: SamenwerkingFeiten, live: IsoDatum, peildatum: IsoDatum): IsoDatum | undefined {
    return feiten.uitvoering.evaluaties
        .flatMap(({ datum }) => (isGebeurd(datum, peildatum) && datum.waarde > live ? [datum.waarde] : []))
        .toSorted()
        .at(-1);
}
