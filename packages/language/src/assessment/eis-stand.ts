import { type EisBeoordeling, isGeregeld } from './beoordeling.js';
import type { Melding, MeldingCode } from './melding.js';

/** The findings whose whole message is the status of a requirement and what it lacks. */
const STAND: ReadonlySet<MeldingCode> = new Set(['afspraak-ontbreekt', 'afspraak-onvolledig', 'afspraak-niet-gereed']);

/** What else keeps a requirement from being settled. */
const INHOUD: ReadonlySet<MeldingCode> = new Set(['afspraak-verlopen', 'afwijking-zonder-motivering', 'plaatshouder']);

/** Whether a finding says no more than what is known of a requirement: its status, and what it lacks. */
export function zegtStandVan({ code, gegevens }: Melding, { eis, status }: EisBeoordeling): boolean {
    const isOver = 'eis' in gegevens && gegevens.eis === eis;
    return isOver && (STAND.has(code) || (INHOUD.has(code) && !isGeregeld(status)));
}
