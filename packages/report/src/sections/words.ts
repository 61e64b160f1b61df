import type { EisStatus, Fase, Niveau, StapStatus } from '@samenwerking/language';
import { status } from '../build.js';
import type { StatusValue, Tone } from '../tree.js';

/** The words of the language as a reader meets them in a report. */

const EIS: Readonly<Record<EisStatus, [Tone, string]>> = {
    gereed: ['done', 'Gereed'],
    afgeweken: ['deviation', 'Afgeweken'],
    onvolledig: ['partial', 'Onvolledig'],
    ontbreekt: ['missing', 'Ontbreekt'],
    verlopen: ['late', 'Verlopen'],
};

const STAP: Readonly<Record<StapStatus, [Tone, string]>> = {
    gereed: ['done', 'Gereed'],
    bezig: ['partial', 'Bezig'],
    open: ['open', 'Open'],
    nvt: ['none', 'Niet van toepassing'],
};

/** Statuses as users write them, of agreements, activities and points for improvement. */
const WRITTEN = new Map<string, [Tone, string]>([
    ['open', ['open', 'Open']],
    ['concept', ['partial', 'Concept']],
    ['afgestemd', ['partial', 'Afgestemd']],
    ['bezig', ['partial', 'Bezig']],
    ['gereed', ['done', 'Gereed']],
    ['nvt', ['none', 'Niet van toepassing']],
    ['vervallen', ['none', 'Vervallen']],
]);

const THEMAS = ['proces', 'organisatie', 'mens', 'techniek'];

export const FASEN: readonly Fase[] = ['verkennen', 'uitwerken', 'uitvoeren'];

export const NIVEAUS: readonly Niveau[] = ['checklist', 'basis', 'bijlage', 'advies'];

export function eisStatus(eisStatus: EisStatus): StatusValue {
    return status(...EIS[eisStatus]);
}

export function stapStatus(stapStatus: StapStatus): StatusValue {
    return status(...STAP[stapStatus]);
}

/** The status that a user wrote; without one it is open. */
export function writtenStatus(written: string | undefined): StatusValue {
    return status(...(WRITTEN.get(written ?? 'open') ?? ['open', spoken(written ?? '')]));
}

/** True for a status of the language; another word is a mistake of who wrote it. */
export function isBekendeStatus(written: string): boolean {
    return WRITTEN.has(written);
}

/** A word of the language with a capital: `leiding-en-coordinatie` becomes `Leiding en coördinatie`. */
export function capitalised(word: string): string {
    const text = spoken(word);
    return text.charAt(0).toUpperCase() + text.slice(1);
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([
    ['informatiecoordinator', 'informatiecoördinator'],
    ['leiding-en-coordinatie', 'leiding en coördinatie'],
]);

function spoken(word: string): string {
    return SPELLINGS.get(word) ?? word.replaceAll('-', ' ');
}

/** A list as one says it: `a, b en c`. */
export function enumerate(items: readonly string[]): string {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}

/** `1 week`, `6 weken`. */
export function count(aantal: number, one: string, more: string): string {
    return `${aantal} ${aantal === 1 ? one : more}`;
}

/** The themes that occur, those of the source in its order and others behind them. */
export function inThemaOrder(themas: Iterable<string>): string[] {
    const all = [...new Set(themas)];
    return [...THEMAS.filter((thema) => all.includes(thema)), ...all.filter((thema) => !THEMAS.includes(thema))];
}
