import type { TekstGegeven } from '../feiten/feiten.js';

const PLACEHOLDER_WORDS = ['todo', 'n.t.b.', 'ntb', 'xxx', 'nader te bepalen'];
/** A text block may break its lines between the words. */
const PATTERNS = PLACEHOLDER_WORDS.map((word) => word.replaceAll('.', '\\.').replaceAll(' ', '\\s+'));
const PLACEHOLDER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PATTERNS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** True for a text that says nothing yet: empty, dots, or with a word such as TODO or n.t.b. in it. */
export function isPlaatshouder(tekst: string): boolean {
    const trimmed = tekst.trim();
    return trimmed === '' || trimmed === '…' || trimmed === '...' || PLACEHOLDER.test(trimmed);
}

/** True where a text is given and says something. */
export function isIngevuld(gegeven: TekstGegeven | undefined): gegeven is TekstGegeven {
    return gegeven !== undefined && !isPlaatshouder(gegeven.waarde);
}
