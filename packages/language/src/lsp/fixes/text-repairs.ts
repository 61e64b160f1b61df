import { AstUtils, CstUtils, GrammarAST } from 'langium';
import { isAspectWaarde, isOnbekendeSleutel } from '../../generated/ast.js';
import { describeValueAfter, entryOf } from '../../messages/expectation.js';
import { characterText, syntaxText } from '../../messages/syntax.js';
import type { Change, Place, Repair } from './repairs.js';
import { indentAt, inQuotes, lineBreakOf, lineStart, restOfLine } from './text-lines.js';

const TEXT = 'een tekst tussen aanhalingstekens';

/** How to put quotes around what was written, or pasted, as a text without them or with too many. */
export const textRepairs: readonly Repair[] = [
    {
        sentences: () => [syntaxText.textOverLines],
        title: () => 'Drie aanhalingstekens gebruiken',
        changes: (place) => {
            const quotes = quotesOverLines(place);
            return quotes?.map((quote) => ({ ...quote, newText: '"""' })) ?? [];
        },
    },
    {
        sentences: () => [syntaxText.textOverLines],
        title: () => 'Op één regel zetten',
        // Nobody knows whether the lines were meant.
        isGuess: true,
        changes: (place) => {
            const [open, close] = quotesOverLines(place) ?? [];
            const lines = open && close ? place.text.slice(open.end, close.start).split(/\r?\n/) : [];
            const isList = lines.some((line) => MARK.test(line));
            return open && close && !isList && !lines.some((line) => line.includes('"'))
                ? [{ start: open.start, end: close.end, newText: `"${joined(lines)}"` }]
                : [];
        },
    },
    {
        sentences: ({ written }) => [syntaxText.meaninglessCharacter(written.trim())],
        title: () => 'Lijst tussen drie aanhalingstekens zetten',
        changes: (place) => {
            const change = listAsText(place);
            return change ? [change] : [];
        },
    },
    {
        sentences: ({ written, start, text }) => [
            characterText.plainText,
            // `Regio's`: elsewhere such a quote is one around a text.
            ...(/\p{L}/u.test(text.charAt(start - 1)) ? [characterText.quote] : []),
            ...(/^[()?!…]/.test(written) ? [syntaxText.meaninglessCharacter(written.trim())] : []),
        ],
        title: () => 'Tussen aanhalingstekens zetten',
        changes: (place) => {
            const start = startOfValue(place);
            return start === undefined ? [] : lineInQuotes(start, place.text);
        },
    },
    {
        sentences: ({ previous }) => (previous ? [syntaxText.oneWord] : []),
        title: () => 'Tussen aanhalingstekens zetten',
        changes: (place) => {
            const start = startOfValue(place, true);
            return start === undefined ? [] : lineInQuotes(start, place.text);
        },
    },
    {
        sentences: () => [syntaxText.expected(TEXT)],
        title: () => 'Tussen aanhalingstekens zetten',
        changes: ({ start, text }) => {
            const whole = lineInQuotes(start, text);
            if (whole.length > 0) {
                return whole;
            }
            const words = lineUpTo(END_OF_WORDS, start, text);
            return words === '' ? [] : [inQuotes(start, start + words.length, text)];
        },
    },
];

/** The quotes at both ends of a text over more lines; where none closes it, the place where it ends. */
function quotesOverLines({ start, leaf, text }: Place): readonly [Span, Span] | undefined {
    // Right behind a word, the text began before this quote: it is mended there.
    if (/[^\s:,{]/.test(text.charAt(start - 1))) {
        return undefined;
    }
    const isCurly = text[start] !== '"';
    if (isCurly && !leaf) {
        return undefined;
    }
    const end = isCurly ? (leaf?.end ?? start) - 1 : endOfPasted(start, text);
    const isClosed = isCurly || text[end] === '"';
    return [
        { start, end: start + 1 },
        { start: end, end: isClosed ? end + 1 : end },
    ];
}

type Span = Pick<Change, 'start' | 'end'>;

function joined(lines: readonly string[]): string {
    return lines
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ');
}

/** Where the rest of a line can no longer be one value: a colon stands in it only within a time. */
const END_OF_VALUE = /\/\/|[{}\r\n]|:(?!\d)|$/;
/** The same of words without quotes. */
const END_OF_WORDS = /\/\/|["{}\r\n:]|$/;

/** What stands from a place up to one of these signs; nothing where that is a colon, for then it was no value. */
function lineUpTo(end: RegExp, start: number, text: string): string {
    const rest = text.slice(start);
    const { 0: sign = '', index = 0 } = end.exec(rest) ?? {};
    const before = rest.slice(0, sign === ':' ? 0 : index);
    return sign === '"' ? before : before.trimEnd();
}

/** Quotes around all that stands on a line from here, with single quotes in it; none where one has no partner. */
function lineInQuotes(start: number, text: string): readonly Change[] {
    const value = lineUpTo(END_OF_VALUE, start, text);
    const pieces = value.split('"');
    if (value === '' || pieces.length % 2 === 0) {
        return [];
    }
    const inside = pieces.map((piece, i) => (i === 0 ? piece : `${i % 2 === 1 ? '‘' : '’'}${piece}`)).join('');
    return [{ start, end: start + value.length, newText: `"${inside}"` }];
}

/** What a value without quotes stands behind, up to a place within it. */
const KEY_AND_MORE = /(?<![\p{L}\d-])\p{L}[\p{L}\d-]*[^\S\r\n]*(?<colon>:)[^\S\r\n]*(?<more>(?:[^\s":{}][^":{}]*)?)$/u;

/** Where the value of a key that may take a text begins, for a place within that value on the same line. */
function startOfValue(place: Place, isSure = false): number | undefined {
    const from = lineStart(place.start, place.text);
    const before = place.text.slice(from, place.start);
    const { groups } = KEY_AND_MORE.exec(before) ?? {};
    const isText = groups && (takesText(from + before.lastIndexOf(':'), place) ?? !isSure);
    return isText ? place.start - (groups.more?.length ?? 0) : undefined;
}

/** Whether the key before a colon takes a text; undefined where it is a word of which that cannot be told. */
function takesText(colon: number, { leaf, previous }: Place): boolean | undefined {
    const root = (leaf ?? previous)?.root;
    const found = root && CstUtils.findLeafNodeAtOffset(root, colon);
    const aspect = isAspectWaarde(found?.astNode) ? found.astNode.aspect.ref : undefined;
    if (!(found && GrammarAST.isKeyword(found.grammarSource)) || aspect) {
        return aspect && aspect.soort !== 'contact';
    }
    const isKnown = !(isAspectWaarde(found.astNode) || isOnbekendeSleutel(found.astNode));
    const key = CstUtils.findLeafNodeBeforeOffset(root, colon - 1)?.text.toLowerCase();
    const colons = isKnown ? [found.grammarSource] : colonsBehind(key, found.grammarSource);
    return colons.length === 0 ? undefined : colons.some((one) => describeValueAfter(one) === TEXT);
}

/** The colons that the grammar has behind a key, wherever it may stand. */
function colonsBehind(key: string | undefined, anywhere: GrammarAST.Keyword): readonly GrammarAST.Keyword[] {
    const grammar = AstUtils.getContainerOfType(anywhere, GrammarAST.isGrammar);
    const keys = grammar ? AstUtils.streamAllContents(grammar).filter(GrammarAST.isKeyword) : [];
    return [...keys].flatMap((one) => {
        const colon = one.value === key ? entryOf(one)?.elements.find((part) => isColon(part)) : undefined;
        return GrammarAST.isKeyword(colon) ? [colon] : [];
    });
}

function isColon(part: GrammarAST.AbstractElement): boolean {
    return GrammarAST.isKeyword(part) && part.value === ':';
}

/** What stands behind a text on a line of its own: an entry, or the brace that closes its block. */
const ENTRY = /[A-Za-z](?:[\w-]*\s*[:{]|[^"\r\n{}]*(?:"[^"\r\n]*"[ \t]*)?\{)|akkoord[ \t]|\}/y;
/** What may stand behind it on the same line: the next of a list, or the next key. */
const ON_SAME_LINE = /,\s*"|(?<=[ \t])[A-Za-z][\w-]*[ \t]*:/y;
const WHITE_SPACE = /\s*/y;

/** The quote that closes a text over more lines with quotes in it; where none does, the end of its last line. */
function endOfPasted(start: number, text: string): number {
    const end = endBeforeNext(start, text);
    for (let i = text.indexOf('"', start + 1); i >= 0 && i < end; i = text.indexOf('"', i + 1)) {
        if (endsAt(i + 1, text)) {
            return i;
        }
    }
    return end;
}

/** True where a text may end: with the file, or before what can stand behind a text. */
function endsAt(place: number, text: string): boolean {
    const next = behind(WHITE_SPACE, place, text) ?? place;
    const isSameLine = !text.slice(place, next).includes('\n');
    if (isSameLine && text.startsWith('//', next)) {
        const lineEnd = text.indexOf('\n', next);
        return lineEnd === -1 || endsAt(lineEnd, text);
    }
    const isBefore = behind(isSameLine ? ON_SAME_LINE : ENTRY, next, text) !== undefined;
    return next === text.length || text[next] === '}' || isBefore;
}

/** Where what stands before the next entry ends. */
function endBeforeNext(start: number, text: string): number {
    let line = text.indexOf('\n', start);
    while (line !== -1) {
        const next = behind(WHITE_SPACE, line, text) ?? line;
        if (behind(ENTRY, next, text) !== undefined) {
            break;
        }
        line = text.indexOf('\n', next);
    }
    return start + text.slice(start, line === -1 ? undefined : line).trimEnd().length;
}

/** The place behind what a sticky pattern finds at a place; undefined where it finds nothing there. */
function behind(pattern: RegExp, place: number, text: string): number | undefined {
    pattern.lastIndex = place;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The marks that a word processor puts before the parts of a list. */
const MARK = /^[^\S\r\n]*(?:[•·▪■●○◦‣–-]|o(?=\t))[^\S\r\n]*/;

/** The list around a place, from the colon of its key, as one text; none where it stands behind no such key. */
function listAsText(place: Place): Change | undefined {
    const { text } = place;
    const colon = colonBeforeList(place);
    if (colon === undefined || takesText(colon, place) === false) {
        return undefined;
    }
    const end = endBeforeNext(colon, text);
    const written = text.slice(colon + 1, end);
    if (/[{}]|"""/.test(written)) {
        return undefined;
    }
    const indent = indentAt(colon, text);
    const lines = written.split(/\r?\n/).filter((line) => line.trim() !== '');
    const parts = lines.map((line) => `${indent}    ${line.replace(MARK, '- ').trim()}`);
    return { start: colon + 1, end, newText: [' """', ...parts, `${indent}"""`].join(lineBreakOf(text)) };
}

/** Upwards from a part of a list, to the key that it is the value of. */
function colonBeforeList({ start, text }: Place): number | undefined {
    let from = lineStart(start, text);
    while (from > 0 && (MARK.test(restOfLine(from, text)) || restOfLine(from, text).trim() === '')) {
        from = lineStart(from - 1, text);
    }
    const line = restOfLine(from, text);
    const colon = line.indexOf(':');
    const rest = line.slice(colon + 1);
    return colon >= 0 && (rest.trim() === '' || MARK.test(rest)) ? from + colon : undefined;
}
