import { AstUtils, type CstNode, type TextDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Afspraak } from '../../generated/ast.js';
import { nodesForProperty } from '../../tree/property-nodes.js';
import { type Entry, keyEntry } from '../fixes/entry.js';
import { insertEntries } from '../fixes/insert-entries.js';
import { removal, stretchOf } from '../fixes/passage.js';
import { endsLine, indentAt } from '../fixes/text-lines.js';
import { styleOf } from '../fixes/text-style.js';
import { type WrittenEntry, writtenBlock } from '../fixes/written-block.js';
import { anders } from './anders.js';
import { commentsIn } from './commentaar.js';
import { alsRegel, alsRegels, inPlaatsVan } from './geschreven-waarde.js';

/** How the values of a field are written: texts between quotes, texts of a line, or words and names as they are. */
export type Schrijfwijze = 'tekst' | 'regels' | 'woorden';

/** What is to stand behind a key of a block; without values the key goes. */
export interface NieuweWaarde {
    readonly sleutel: string;
    readonly waarden: readonly string[];
    readonly schrijfwijze: Schrijfwijze;
    /** What to say behind a key that is new. */
    readonly vraag?: string | undefined;
}

/** A part of the text. */
type Deel = Pick<CstNode, 'offset' | 'end' | 'range' | 'text'>;

/** What a new entry looks like. */
export function nieuweRegel({ sleutel, waarden, schrijfwijze, vraag }: NieuweWaarde): Entry {
    const [first = '', ...others] =
        schrijfwijze === 'tekst' ? alsRegels(waarden[0] ?? '') : [inRij(waarden, schrijfwijze)];
    return others.length === 0
        ? keyEntry(sleutel, first, vraag)
        : { key: sleutel, lines: [`${sleutel}: ${first}`, ...others] };
}

/** Edits that have a key of an agreement say something else. Comments stay, and so does whatever need not change. */
export function veranderInAfspraak(afspraak: Afspraak, property: string | undefined, nieuw: NieuweWaarde): TextEdit[] {
    const entry = writtenBlock(afspraak).entries.find(({ key }) => key === nieuw.sleutel);
    if (!entry) {
        return nieuw.waarden.length > 0 ? insertEntries(afspraak, [nieuweRegel(nieuw)]) : [];
    }
    const parts = geschrevenWaarden(afspraak, property, nieuw.sleutel);
    if (nieuw.waarden.length === 0) {
        return verwijder(afspraak, entry, parts, nieuw.schrijfwijze);
    }
    const { textDocument } = AstUtils.getDocument(afspraak);
    const cst = afspraak.$cstNode as CstNode;
    const [first] = parts;
    if (!first) {
        return [behind(entry.end, ` ${writtenAt(entry.offset, '', nieuw, textDocument)}`, textDocument)];
    }
    return nieuw.schrijfwijze === 'tekst'
        ? [{ range: first.range, newText: writtenAt(first.offset, first.text, nieuw, textDocument) }]
        : vervangRij(parts, cst, nieuw, textDocument);
}

/** The parts of the text that give the values of a key. */
function geschrevenWaarden(afspraak: Afspraak, property: string | undefined, sleutel: string): readonly Deel[] {
    if (property !== undefined) {
        return nodesForProperty(afspraak, property);
    }
    // A block of a newer version is no value: it stays, and nothing comes in its place.
    const aspect = afspraak.aspecten.find((waarde) => waarde.aspect.$refText === sleutel);
    return aspect
        ? [...nodesForProperty(aspect, 'tekst'), ...nodesForProperty(aspect, 'contacten'), ...anders(aspect)]
        : [];
}

function writtenAt(
    offset: number,
    geschreven: string,
    { waarden, schrijfwijze }: NieuweWaarde,
    document: TextDocument,
) {
    const text = document.getText();
    return schrijfwijze === 'tekst'
        ? inPlaatsVan(geschreven, waarden[0] ?? '', indentAt(offset, text), styleOf(text))
        : inRij(waarden, schrijfwijze);
}

function inRij(waarden: readonly string[], schrijfwijze: Schrijfwijze): string {
    return waarden.map((waarde) => geschreven(waarde, schrijfwijze)).join(', ');
}

function geschreven(waarde: string, schrijfwijze: Schrijfwijze): string {
    return schrijfwijze === 'woorden' ? waarde : alsRegel(waarde);
}

/** Each value in the place of the one that stood there, so that what stands between them stays. */
function vervangRij(
    parts: readonly Deel[],
    cst: CstNode,
    { waarden, schrijfwijze }: NieuweWaarde,
    document: TextDocument,
): TextEdit[] {
    const nieuw = waarden.map((waarde) => geschreven(waarde, schrijfwijze));
    const changed = parts.flatMap(({ range, text }, i): TextEdit[] => {
        const newText = nieuw[i];
        return newText === undefined || newText === text ? [] : [{ range, newText }];
    });
    const last = parts.at(-1);
    const more = nieuw.slice(parts.length);
    const added = last && more.length > 0 ? [behind(last.end, `, ${more.join(', ')}`, document)] : [];
    const lastKept = parts[nieuw.length - 1];
    const removed = lastKept && last && last !== lastKept ? leegmaken(lastKept.end, last.end, cst, document) : [];
    return [...changed, ...added, ...removed];
}

/** Takes a key away with its value. Where a comment explains it, a text stays as an empty one, to be written yet. */
function verwijder(
    afspraak: Afspraak,
    { offset, end }: WrittenEntry,
    parts: readonly Deel[],
    schrijfwijze: Schrijfwijze,
): TextEdit[] {
    const { textDocument } = AstUtils.getDocument(afspraak);
    const cst = afspraak.$cstNode as CstNode;
    const isExplained =
        !endsLine(end, textDocument.getText()) && /^[^\S\r\n]*\/[/*]/.test(textDocument.getText().slice(end));
    const [first] = parts;
    if (schrijfwijze === 'tekst' && isExplained && first) {
        return [{ range: first.range, newText: '""' }];
    }
    return commentsIn(cst.root).some((comment) => comment.offset >= offset && comment.end <= end)
        ? leegmaken(offset, end, cst, textDocument)
        : [removal(stretchOf(textDocument, offset, end))];
}

/** Takes out what stands between two places, except for the comments. */
function leegmaken(start: number, end: number, { root }: CstNode, document: TextDocument): TextEdit[] {
    const comments = commentsIn(root).filter((comment) => comment.offset >= start && comment.end <= end);
    const starts = [start, ...comments.map((comment) => comment.end)];
    const ends = [...comments.map((comment) => comment.offset), end];
    return starts.map((from, i) => {
        const to = ends[i] ?? end;
        const between = document.getText().slice(from, to);
        // The line break that ends a comment stays.
        const kept = comments.length > 0 ? between.replace(/\S.*/s, '').length : 0;
        return { range: rangeOf(from + kept, to, document), newText: '' };
    });
}

function behind(offset: number, newText: string, document: TextDocument): TextEdit {
    return { range: rangeOf(offset, offset, document), newText };
}

function rangeOf(start: number, end: number, document: TextDocument): Range {
    return { start: document.positionAt(start), end: document.positionAt(end) };
}
