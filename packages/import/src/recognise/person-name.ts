import { type NamePart, namePart } from './columns.js';
import { isNothing } from './phone.js';
import { phrase, wordsOf } from './words.js';

/** A cell of a column with names. */
export interface NameCell {
    /** What stands above it. */
    readonly title: string;
    readonly text: string;
}

/** The name that cells hold together, whatever their order: `Berg`, `A.` and `van den` are `A. van den Berg`. */
export function nameIn(cells: readonly NameCell[]): string | undefined {
    const filled = cells
        .map(({ title, text }) => ({ part: namePart(title), text: text.replace(/\s+/g, ' ').trim() }))
        .filter(({ text }) => text !== '');
    const textsOf = (part: NamePart) => filled.filter((cell) => cell.part === part).map(({ text }) => text);
    const letters = textsOf('voorletters');
    const first = textsOf('voornaam');
    const before =
        letters.length > 0 && first.length > 0 ? [...letters, `(${first.join(' ')})`] : [...letters, ...first];
    const family = textsOf('achternaam');
    const parts = [...before, ...textsOf('tussenvoegsel'), ...family];
    const whole = textsOf('naam');
    if (whole.length > 0 && areIn(parts, whole)) {
        return whole.join(' ');
    }
    // Beside a column for the first name one for the name is that of the family, and the other way round.
    const name = (family.length > 0 ? [...whole, ...parts] : [...parts, ...whole]).join(' ');
    return name === '' ? undefined : name;
}

function areIn(parts: readonly string[], whole: readonly string[]): boolean {
    return new Set(parts.flatMap(wordsOf)).isSubsetOf(new Set(whole.flatMap(wordsOf)));
}

/** Words for a place that nobody has. */
const NOBODY = /^(?:vacature|vacant|vacante|nader te bepalen|nog in te vullen|niet ingevuld|tbd|nn|n n)\b/;

/** Why a name is not that of one person; undefined where it may well be. */
export function notOnePerson(name: string): 'geen-persoon' | 'meer-personen' | undefined {
    if (isNothing(name) || NOBODY.test(phrase(name)) || name.includes('?')) {
        return 'geen-persoon';
    }
    const isMore = isIn(name.split(/\s(?:en|of)\s/), /\p{Lu}/u) || isIn(name.split(/[/;&+|]/), /\p{L}/u);
    return isMore ? 'meer-personen' : undefined;
}

/** True where more than one of these parts has such a letter. */
function isIn(parts: readonly string[], letter: RegExp): boolean {
    return parts.filter((part) => letter.test(part)).length > 1;
}
