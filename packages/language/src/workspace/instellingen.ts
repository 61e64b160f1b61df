import { readDatum, todayInAmsterdam } from '../feiten/datum.js';
import type { IsoDatum } from '../feiten/feiten.js';

/** What the user, or a flag of the command line, has set. */
export class Instellingen {
    private vastePeildatum: IsoDatum | undefined;

    /** The day for which everything is judged: the one that was set, else today. */
    get peildatum(): IsoDatum {
        return this.vastePeildatum ?? todayInAmsterdam();
    }

    /** Fixes the day, or lets it follow the clock again. */
    setPeildatum(peildatum: IsoDatum | undefined): void {
        this.vastePeildatum = peildatum;
    }

    /** Fixes the day as a user writes it; without an existing date it follows the clock. Returns whether it changed. */
    setPeildatumText(text: string): boolean {
        const before = this.vastePeildatum;
        this.vastePeildatum = readDatum(text.trim());
        return this.vastePeildatum !== before;
    }
}
