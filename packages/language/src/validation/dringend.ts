import type { Beoordeling } from '../assessment/beoordeling.js';
import type { Melding, MeldingCode } from '../assessment/melding.js';
import type { Instellingen } from '../workspace/instellingen.js';
import { geldendeErnst } from './severity.js';

/** What is late, or nearly so. */
const DRINGEND: ReadonlySet<MeldingCode> = new Set([
    'activiteit-te-laat',
    'afspraak-verlopen',
    'afspraak-verloopt',
    'evaluatie-te-laat',
    'schrijfrecht-niet-teruggezet',
]);

/** Whether time presses on what was found. */
export function isDringend({ code }: Melding): boolean {
    return DRINGEND.has(code);
}

/** Whether the time has passed already, of what time presses on. */
export function isTeLaat(melding: Melding): boolean {
    return isDringend(melding) && melding.code !== 'afspraak-verloopt';
}

/** How many findings time presses on, those left out that the user switched off. */
export function aantalDringend({ meldingen }: Beoordeling, instellingen: Instellingen): number {
    return meldingen.filter((melding) => isDringend(melding) && geldendeErnst(melding, instellingen)).length;
}
