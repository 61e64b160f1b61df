import type { AfspraakFeiten, AfspraakInhoud, Norm } from '@samenwerking/language';
import { capitalised } from './words.js';

/** The requirement that an agreement answers; undefined for one beyond the norm. */
export function eisVan(afspraak: AfspraakInhoud | AfspraakFeiten): string | undefined {
    return 'eis' in afspraak ? afspraak.eis.naam : undefined;
}

/** What an agreement is called: the title of what it answers, else its own. */
export function afspraakTitel(afspraak: AfspraakInhoud, norm: Norm): string {
    const eis = eisVan(afspraak);
    return (eis && norm.eisen.get(eis)?.titel) ?? afspraak.titel ?? eis ?? 'Afspraak zonder titel';
}

/** What a part of an agreement is called in a report, by its key: the question of the norm, else what it stands under. */
export function onderdeelNaam(sleutel: string, eis: string | undefined, norm: Norm): string {
    const aspecten = (eis === undefined ? undefined : norm.eisen.get(eis))?.aspecten ?? [];
    const vraag = aspecten.find(({ naam }) => naam === sleutel)?.titel;
    return vraag ?? EIGEN_SLEUTELS.get(sleutel) ?? capitalised(sleutel);
}

/** Keys for which a report has another word. */
const EIGEN_SLEUTELS: ReadonlyMap<string, string> = new Map([
    ['document', 'Documenten'],
    ['geldig-tot', 'Geldig tot en met'],
]);
