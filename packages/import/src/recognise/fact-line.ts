import { phrase } from './words.js';

/** What a document says of the samenwerking as a whole. */
export type FactKind = 'partner' | 'regio' | 'adoptieregio' | 'betrokken' | 'profiel' | 'vertrouwelijkheid';

/** Something that it says, with the words that say so. */
export interface Fact {
    readonly value: string;
    readonly quote: string;
}

export interface FoundFact extends Fact {
    readonly kind: FactKind;
}

const TERMS: Readonly<Record<FactKind, readonly string[]>> = {
    partner: ['partner', 'crisispartner', 'naam partner', 'naam crisispartner', 'naam van de crisispartner'],
    regio: ['regio', 'veiligheidsregio', 'naam veiligheidsregio', 'veiligheidsregios', 'regios'],
    adoptieregio: ['adoptieregio'],
    betrokken: ['betrokken', 'betrokken regios', 'betrokken veiligheidsregios', 'overige regios'],
    profiel: ['profiel', 'samenwerkingsprofiel', 'gekozen profiel', 'gekozen samenwerkingsprofiel'],
    vertrouwelijkheid: ['vertrouwelijkheid', 'rubricering'],
};

const ALL_TERMS: ReadonlySet<string> = new Set(Object.values(TERMS).flat());

/** True for words that stand before what is said, and say nothing themselves: `Veiligheidsregio`. */
export function isTerm(text: string): boolean {
    return ALL_TERMS.has(phrase(text));
}

/** A term further on in a line, with what stands before it and the sign behind it. */
const FURTHER_TERM = new RegExp(
    `(?<before>[.;,|/(\t]\\s?|\\s[-–—]\\s|\\s)(?<term>${[...ALL_TERMS]
        .toSorted((a, b) => b.length - a.length)
        .map((term) => term.replaceAll(' ', '\\s+').replaceAll('regios', "regio['’]?s"))
        .join('|')})\\s*[:\t]`,
    'giu',
);

/** A longer line tells a story. */
const LONGEST = 1000;

/** `Crisispartner: Waterschap`; one line may say more: `Partner: Gasunie. Veiligheidsregio's: Groningen en Drenthe`. */
export function factsInLine(line: string): FoundFact[] {
    const isFact = line.length <= LONGEST && isTerm(/^([^:\t]{3,40})[:\t]/.exec(line)?.[1] ?? '');
    return isFact ? partsOf(line).flatMap((part) => factInPart(part) ?? []) : [];
}

/** A line from each of its terms up to the next one. */
function partsOf(line: string): string[] {
    const starts = [...line.matchAll(FURTHER_TERM)]
        .filter(({ groups: { before = '', term = '' } = {} }) => before.trim() !== '' || /^\p{Lu}/u.test(term))
        .map(({ index, groups }) => index + (groups?.before ?? '').length);
    const parts = [0, ...starts].map((start, at) => line.slice(start, starts[at]));
    const last = parts.pop() ?? '';
    // The sign before the next term does not belong to a name, unless it ends an abbreviation: `Gasunie N.V.`
    return [...parts.map((part) => part.replace(/(?:[\s;,|/(–—-]|(?<!\.\p{L})\.)+$/u, '')), last];
}

function factInPart(part: string): FoundFact | undefined {
    const { term = '', value = '' } = /^(?<term>[^:\t]*)[:\t]\s*(?<value>\S.*)$/.exec(part)?.groups ?? {};
    return factOf(term, value, part);
}

/** What is said behind a term; nothing where that says nothing. */
export function factOf(term: string, text: string, quote: string): FoundFact | undefined {
    const words = phrase(term);
    const kind = (Object.keys(TERMS) as FactKind[]).find((kind) => TERMS[kind].includes(words));
    const value = oneLine(text);
    return kind && value !== '' ? { kind, value, quote: oneLine(quote) } : undefined;
}

function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}
