import { todayInAmsterdam } from '../feiten/datum.js';
import type { SamenwerkingSharedServices } from '../services.js';
import { checkAgain, StillRight } from './check-again.js';

/**
 * How often the date is looked at, in milliseconds. Looking at it often is right also where the machine slept through
 * midnight, or the clock was changed; one timer to the next midnight is not.
 */
const INTERVAL = 30_000;

/** Has everything judged anew when a new day begins, as long as no other day is set. Returns what makes it stop. */
export function followDate(shared: SamenwerkingSharedServices): () => void {
    let today = todayInAmsterdam();
    const timer = setInterval(() => {
        const now = todayInAmsterdam();
        const isOtherDay = now !== today;
        today = now;
        if (isOtherDay && shared.Instellingen.peildatum === now) {
            checkAgain(shared, StillRight.namen);
        }
    }, INTERVAL);
    return () => clearInterval(timer);
}
