import type { Row } from '../document/document.js';
import { factsInLine } from './fact-line.js';
import { onlyText } from './only-text.js';
import { phrase } from './words.js';

/** Tells whether a text is what the document, or whoever imports it, calls an organisation. */
export type IsOrganisation = (text: string) => boolean;

/** Words that the names of organisations begin with, and the letters at the end of others. */
const KIND =
    /^(?:(?:het|de)\s+)?(?:waterschap|hoogheemraadschap|wetterskip|veiligheidsregio|vr|gemeente|provincie|politie|brandweer|ghor|ministerie|rijkswaterstaat|omgevingsdienst|defensie|stichting)(?:\s|-|$)|\s[bn]\.?v\.?$/i;
/** A longer text is a sentence. */
const LONGEST = 80;

/** The organisation in `Contacten van Waterschap`, as a report of this program has it above a contact list. */
export function organisatieIn(caption: string): string | undefined {
    return /^Contacten van\s+(\S.*)$/i.exec(caption.trim())?.[1];
}

/** The same where no more than its name stands there. */
export function organisationIn(text: string, isKnown: IsOrganisation): string | undefined {
    const said = organisatieIn(text);
    if (said === undefined && phrase(text) === '') {
        return undefined;
    }
    return said ?? (text.length <= LONGEST && (isKnown(text) || KIND.test(text)) ? text : undefined);
}

/** What a row of a contact list is, that says one thing: the organisation of the rows below, or nothing that is certain. */
export interface LoneRow {
    readonly text: string;
    readonly organisatie: string | undefined;
}

/** Undefined for a row that may be a contact: only a cell across the list, or the name of an organisation, is none. */
export function loneRow(
    row: Row,
    columns: readonly (string | undefined)[],
    isKnown: IsOrganisation,
    mayBeAny: boolean,
): LoneRow | undefined {
    const text = onlyText(row);
    if (text === undefined) {
        return undefined;
    }
    // `Crisispartner: Waterschap` is about the rows below it too.
    const name = factsInLine(text)[0]?.value ?? text;
    const organisatie = organisationIn(name, isKnown);
    if (isAcross(row, columns)) {
        return { text, organisatie: organisatie ?? (mayBeAny ? name : undefined) };
    }
    return organisatie === undefined ? undefined : { text, organisatie };
}

/** True for a row with one cell that takes all columns. */
function isAcross({ cells }: Row, columns: readonly (string | undefined)[]): boolean {
    const [first, ...others] = cells;
    const isAlone = first !== undefined && others.every((cell) => cell === undefined);
    const last = columns.findLastIndex((column) => column !== undefined);
    return isAlone && (others.length > 0 || (first.span ?? 1) > last);
}
