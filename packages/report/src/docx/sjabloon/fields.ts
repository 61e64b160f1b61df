import type { Document, Element } from 'slimdom';
import { HuisstijlFout } from '../../huisstijl/huisstijl.js';
import type { Report } from '../../tree.js';
import { dateText } from '../../value-text.js';
import { all, around, textOf, textsOf } from './xml.js';

/** Where the report comes. */
const BODY = 'rapport';

/** Between double braces, with spaces or without. */
const FIELD = /\{\{([^{}]*)\}\}/g;

/** What a template may leave to be filled in, by the name between the braces. */
export function fieldsOf({ label, title, peildatum, vertrouwelijkheid }: Report): ReadonlyMap<string, string> {
    return new Map([
        ['titel', title],
        ['soort', label],
        ['peildatum', dateText({ kind: 'date', date: peildatum })],
        ['vertrouwelijkheid', vertrouwelijkheid],
    ]);
}

/** The names of the fields in a part. */
export function fieldNames(part: Document): Set<string> {
    return new Set(all(part, 'p').flatMap((paragraph) => fieldsIn(paragraph).map(({ name }) => name)));
}

/** The only paragraph that leaves room for the report, if there is one. */
export function bodyParagraph(part: Document): Element | undefined {
    const [paragraph, another] = all(part, 'p').filter((one) => fieldsIn(one).some(({ name }) => name === BODY));
    if (another) {
        throw new HuisstijlFout('‘{{rapport}}’ staat er meer dan één keer. Laat er een staan.');
    }
    if (paragraph && fieldsIn(paragraph)[0]?.written !== textOf(paragraph).trim()) {
        throw new HuisstijlFout('bij ‘{{rapport}}’ staat nog andere tekst. Zet het in een eigen alinea.');
    }
    if (paragraph && around(paragraph, 'tc', 'txbxContent')) {
        throw new HuisstijlFout(
            '‘{{rapport}}’ staat in een tabel of tekstvak. Zet het in een alinea van de gewone tekst.',
        );
    }
    return paragraph;
}

/** Fills in the fields of a part, except the one for the report. */
export function fillIn(part: Document, values: ReadonlyMap<string, string>): void {
    for (const paragraph of all(part, 'p')) {
        // From the last to the first, so that the places of the others stay right.
        for (const { name, written, from } of fieldsIn(paragraph).toReversed()) {
            const value = values.get(name);
            if (value !== undefined) {
                replaceText(paragraph, from, from + written.length, value);
            } else if (name !== BODY) {
                throw new HuisstijlFout(unknown(written, values));
            }
        }
    }
}

function unknown(written: string, values: ReadonlyMap<string, string>): string {
    const choices = [BODY, ...values.keys()].map((name) => `{{${name}}}`).join(', ');
    return `‘${written}’ wordt niet ingevuld. Kies uit: ${choices}. Of haal het weg.`;
}

interface Field {
    readonly name: string;
    /** With its braces. */
    readonly written: string;
    /** Where it begins in the text of its paragraph. */
    readonly from: number;
}

function fieldsIn(paragraph: Element): Field[] {
    return [...textOf(paragraph).matchAll(FIELD)].map(({ 0: written, 1: name = '', index }) => ({
        name: name.trim().toLowerCase(),
        written,
        from: index,
    }));
}

/** Word cuts a text in runs wherever it likes: what is put in its place takes the look of its first letter. */
function replaceText(paragraph: Element, from: number, to: number, value: string): void {
    let start = 0;
    for (const text of textsOf(paragraph)) {
        const content = text.textContent ?? '';
        const end = start + content.length;
        if (start < to && end > from) {
            const before = content.slice(0, Math.max(0, from - start));
            const after = content.slice(Math.min(content.length, to - start));
            text.textContent = before + (from >= start ? value : '') + after;
            text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
        }
        start = end;
    }
}
