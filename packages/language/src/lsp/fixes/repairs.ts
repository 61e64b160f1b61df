import type { CstNode } from 'langium';
import { formatDatum, guessDatum } from '../../feiten/datum.js';
import { isAkkoord, isContact } from '../../generated/ast.js';
import { characterText, syntaxText } from '../../messages/syntax.js';
import { naamUit } from '../../skelet/namen.js';
import { indentAt, inQuotes, lineBreakOf, lineStart, restOfLine, startsLine } from './text-lines.js';

/** A place where the text cannot be read. */
export interface Place {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly written: string;
    /** What the reader of the text made of it, and of what stands before it. */
    readonly leaf: CstNode | undefined;
    readonly previous: CstNode | undefined;
    /** As the language writes it. */
    readonly today: string;
}

export interface Change {
    readonly start: number;
    readonly end: number;
    readonly newText: string;
}

/** How to mend what some sentences say: a sentence is all that the reader of the text gives. */
export interface Repair {
    readonly sentences: (place: Place) => readonly string[];
    readonly title: (place: Place) => string;
    readonly changes: (place: Place) => readonly Change[];
    /** Only who wrote it knows whether that is meant. */
    readonly isGuess?: boolean;
}

const EXPECTS_DATE = [
    syntaxText.expected('een datum, zoals 03-04-2026'),
    syntaxText.expected('een datum, zoals 03-04-2026, of het woord onbepaald'),
];

/** What people write for `akkoord devries 01-02-2026`: the date before the contact, or `op` before the date. */
const DATUM_FIRST = /\bakkoord[ \t]+(?<datum>[\d./-]+)[ \t]+(?<contact>[\p{L}_][\p{L}\d_.-]*)/u;
const DATUM_BEHIND_WORD = /\bakkoord[ \t]+(?<contact>[\p{L}_][\p{L}\d_.-]*)[ \t]+\p{L}+[ \t]+(?<datum>[\d./-]+)/u;

export const repairs: readonly Repair[] = [
    {
        sentences: ({ written }) => [
            ...[syntaxText.superfluousColon, syntaxText.superfluousDot, syntaxText.superfluousBrace],
            syntaxText.superfluousComma,
            ...[syntaxText.strayQuote, syntaxText.trailingComma, syntaxText.meaninglessCharacter(written.trim())],
        ],
        title: ({ written }) => `‘${written.trim()}’ verwijderen`,
        changes: (place) => (isInWord(place) ? [] : [{ start: place.start, end: place.end, newText: '' }]),
    },
    {
        sentences: () => [characterText.invisible],
        title: () => 'Onzichtbaar teken verwijderen',
        changes: ({ start, end }) => [{ start, end, newText: '' }],
    },
    {
        sentences: () => [characterText.equals],
        title: () => 'Vervangen door ‘:’',
        changes: ({ start, end }) => [{ start, end, newText: ':' }],
    },
    {
        sentences: () => [characterText.comment],
        title: () => 'Vervangen door ‘//’',
        changes: ({ start, end, text }) => (startsLine(start, text) ? [{ start, end, newText: '//' }] : []),
    },
    {
        sentences: () => [characterText.quote],
        title: () => 'Dubbele aanhalingstekens gebruiken',
        changes: ({ start, text }) => {
            const [whole, inside] = /^['‘’`]([^'‘’`"\r\n]*)['‘’`]/.exec(text.slice(start)) ?? [];
            return whole === undefined ? [] : [{ start, end: start + whole.length, newText: `"${inside}"` }];
        },
    },
    {
        sentences: () => [syntaxText.curlyQuotes],
        title: () => 'Rechte aanhalingstekens gebruiken',
        changes: ({ start, end }) => [
            { start, end: start + 1, newText: '"' },
            { start: end - 1, end, newText: '"' },
        ],
    },
    {
        sentences: () => [syntaxText.unclosedText],
        title: () => 'Aanhalingsteken invoegen',
        changes: ({ start, written }) => {
            const end = start + written.trimEnd().length;
            return [
                { start, end: start + 1, newText: '"' },
                { start: end, end, newText: '"' },
            ];
        },
    },
    {
        sentences: () => [syntaxText.unclosedTextBlock],
        title: () => 'Tekstblok afsluiten',
        changes: ({ text, start, leaf }) => {
            const end = start + (leaf?.text.trimEnd().length ?? 0);
            const newText = leaf?.text.trim().includes('\n')
                ? `${lineBreakOf(text)}${indentAt(start, text)}"""`
                : '"""';
            return [{ start: end, end, newText }];
        },
    },
    {
        sentences: () => [syntaxText.quotesInText],
        title: () => 'Enkele aanhalingstekens gebruiken',
        changes: ({ previous, end, text }) => {
            const start = (previous?.offset ?? end) + 1;
            return [...text.slice(start, end - 1).matchAll(/"/g)].map(({ index }, i) => ({
                start: start + index,
                end: start + index + 1,
                newText: i % 2 === 0 ? '‘' : '’',
            }));
        },
    },
    {
        sentences: () => [syntaxText.incompleteAkkoord, syntaxText.titleInQuotes],
        title: (place) => `Vervangen door ‘${akkoordDateInWords(place)[0]?.newText}’`,
        changes: akkoordDateInWords,
    },
    {
        sentences: () => [syntaxText.titleInQuotes],
        title: () => 'Tussen aanhalingstekens zetten',
        changes: (place) => [wholeNameInQuotes(place) ?? inQuotes(place.start, place.end, place.text)],
    },
    {
        sentences: () => EXPECTS_DATE,
        title: (place) => `Vervangen door ‘${dateAt(place)[0]?.newText}’`,
        changes: dateAt,
    },
    {
        sentences: () => [syntaxText.incompleteAkkoord],
        title: ({ today }) => `Datum van vandaag invoegen (${today})`,
        changes: ({ leaf, today }) => {
            const akkoord = leaf?.astNode;
            const contact = isAkkoord(akkoord) && akkoord.datum === undefined ? akkoord.contact?.$refNode : undefined;
            return contact ? [{ start: contact.end, end: contact.end, newText: ` ${today}` }] : [];
        },
        isGuess: true,
    },
    {
        sentences: () => [syntaxText.incompleteAkkoord],
        title: () => 'Eerst het contact, dan de datum schrijven',
        changes: akkoordInOrder,
    },
    {
        sentences: ({ written }) => [syntaxText.smallLetters(written.toLowerCase())],
        title: ({ written }) => `Vervangen door ‘${written.toLowerCase()}’`,
        changes: ({ start, end, written }) => [{ start, end, newText: written.toLowerCase() }],
    },
    {
        sentences: ({ written }) => [syntaxText.missingBlock(written)],
        title: () => 'Blok { } invoegen',
        changes: ({ end }) => [{ start: end, end, newText: ' { }' }],
        isGuess: true,
    },
    {
        sentences: ({ written }) => [syntaxText.missingColon(written)],
        title: () => 'Dubbele punt invoegen',
        changes: ({ end }) => [{ start: end, end, newText: ':' }],
    },
    {
        sentences: ({ previous }) => (previous ? [syntaxText.missingColon(previous.text)] : []),
        title: () => 'Dubbele punt invoegen',
        changes: ({ previous, start }) => {
            const end = previous?.end ?? start;
            return [{ start: end, end, newText: ':' }];
        },
    },
    {
        sentences: ({ written }) => [syntaxText.withoutColon(written)],
        title: () => 'Dubbele punt verwijderen',
        changes: ({ end, text }) => {
            const colon = /^\s*:/.exec(text.slice(end))?.[0];
            return colon === undefined ? [] : [{ start: end, end: end + colon.length, newText: '' }];
        },
    },
    {
        sentences: () => [syntaxText.unopenedBlock],
        title: () => 'Accolade { invoegen',
        changes: ({ end }) => [{ start: end, end, newText: ' {' }],
    },
    {
        sentences: () => [syntaxText.unclosedBlock],
        title: () => 'Accolade } invoegen',
        changes: ({ text, start, leaf }) => {
            const last = leaf?.container?.end ?? start;
            const isOnOneLine = !text.slice(start, last).includes('\n');
            const end = isOnOneLine ? last : last + restOfLine(last, text).length;
            const newText = isOnOneLine ? ' }' : `${lineBreakOf(text)}${indentAt(start, text)}}`;
            return [{ start: end, end, newText }];
        },
    },
];

/** `devries "Jan de Vries"` for `Jan de Vries`: who begins with a capital wrote the whole name, and what it is called by is short. */
function wholeNameInQuotes({ previous, end, written, text }: Place): Change | undefined {
    if (!(previous && /^\p{Lu}/u.test(previous.text))) {
        return undefined;
    }
    const isClosed = text[end] === '"';
    const [behind = '', titel] = isClosed ? ['"'] : (/^[ \t]*"([^"\\\r\n]*)"/.exec(text.slice(end)) ?? []);
    const whole = text.slice(previous.offset, end);
    const naam = isContact(previous.astNode) ? naamUit(written, '').replaceAll('-', '') : naamUit(whole, '');
    return {
        start: previous.offset,
        end: end + behind.length,
        newText: `${naam} "${titel === undefined ? whole : `${whole}, ${titel}`}"`,
    };
}

/** A character without which two words would be one: `documenten/convenant`, `3-apr-2026`. */
function isInWord({ start, end, text }: Place): boolean {
    return /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[end] ?? '');
}

/** `akkoord devries 3 mei 2026`: the date of the akkoord around a place as the language has it. */
function akkoordDateInWords({ start, text }: Place): readonly Change[] {
    const from = lineStart(start, text);
    const { index = 0, 0: written = '', groups } = DATUM_OF_AKKOORD.exec(restOfLine(from, text)) ?? {};
    const datum = groups?.datum === undefined ? undefined : guessDatum(groups.datum);
    const end = from + index + written.length;
    return datum ? [{ start: end - (groups?.datum?.length ?? 0), end, newText: formatDatum(datum) }] : [];
}

/** The akkoord around a place with its contact and its date as the language has them; none where either is lacking. */
function akkoordInOrder({ start, text }: Place): readonly Change[] {
    const from = lineStart(start, text);
    const line = restOfLine(from, text);
    return [DATUM_FIRST, DATUM_BEHIND_WORD].flatMap((form) => {
        const { index = 0, 0: written = '', groups } = form.exec(line) ?? {};
        const change = { start: from + index, end: from + index + written.length };
        return groups ? [{ ...change, newText: `akkoord ${groups.contact} ${groups.datum}` }] : [];
    });
}

/** The date that is written at a place in quotes, or in words, as the language has it; none where there is no date. */
function dateAt({ start, end, written, text }: Place): readonly Change[] {
    const inside = /^"(.*)"$/.exec(written)?.[1]?.trim();
    if (inside === 'onbepaald') {
        return [{ start, end, newText: inside }];
    }
    const [words = ''] = inside === undefined ? (DATUM_IN_WORDS.exec(restOfLine(start, text)) ?? []) : [];
    const datum = guessDatum(inside ?? words);
    const isInWords = inside === undefined;
    return datum ? [{ start, end: isInWords ? start + words.length : end, newText: formatDatum(datum) }] : [];
}

/** `3 maart 2026`, also as `March 3, 2026`. */
const IN_WORDS = String.raw`(?:\d{1,2}[ \t]+\p{L}+\.?|\p{L}+[ \t]+\d{1,2},?)[ \t]+\d{4}`;
const DATUM_IN_WORDS = new RegExp(`^${IN_WORDS}`, 'u');
const DATUM_OF_AKKOORD = new RegExp(String.raw`\bakkoord[ \t]+[\p{L}_][\p{L}\d_.-]*[ \t]+(?<datum>${IN_WORDS})`, 'u');
