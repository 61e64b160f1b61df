import { type Document, type Element, parseXmlDocument } from 'slimdom';
import { HuisstijlFout } from '../../huisstijl/huisstijl.js';
import type { OfficeParts } from '../../office/package.js';
import type { Report } from '../../tree.js';
import { TEXT_WIDTH } from '../page-docx.js';
import { styleIds } from '../styles.js';
import { bodyOf, placeBody, textWidth } from './body.js';
import { bodyParagraph, fieldNames, fieldsOf, fillIn } from './fields.js';
import { completeEdges } from './headers.js';
import { makeSafe } from './make-safe.js';
import { joinNumbering } from './numbering.js';
import { openSjabloon } from './open.js';
import { JoinedStyles } from './styles.js';
import { dressTables, fitTables, TABLE_STYLE } from './tables.js';
import { WordPackage } from './word-package.js';
import { all, attribute, childOf, childrenOf, ensure, R, rootOf, setAttribute, W } from './xml.js';

/**
 * A report inside a Word document of the organisation: its pages, headers, footers and styles stay as they are, and the
 * text of the report comes in. The parts of the report are used up. Throws a HuisstijlFout where that cannot be done.
 */
export function putInSjabloon(own: OfficeParts, file: Uint8Array, report: Report): OfficeParts {
    const sjabloon = openSjabloon(file);
    makeSafe(sjabloon);
    const from = new WordPackage(own);
    const text = bodyOf(from.document);
    const edges = { header: partOf(from, 'header'), footer: partOf(from, 'footer') };
    // Before anything is filled in: a title may look like this too.
    const place = bodyParagraph(sjabloon.document);
    takePageSize(sjabloon, text);
    const factor = (textWidth(sjabloon, place) ?? TEXT_WIDTH) / TEXT_WIDTH;
    const saying = fillEveryPart(sjabloon, report);
    joinStyles(sjabloon, from, [text, rootOf(edges.header), rootOf(edges.footer)]);
    joinLists(sjabloon, from, text);
    moveLinks(sjabloon, from, text);
    renameBookmarks(sjabloon, text);
    fitTables(text, factor);
    fitTabs(text, factor);
    fitTabs(rootOf(edges.header), factor);
    const content = text.children.filter(({ localName }) => localName !== 'sectPr');
    placeBody(sjabloon, content, place);
    completeEdges(sjabloon, { ...edges, line: lineOf(rootOf(edges.header)), saying });
    return sjabloon.toParts();
}

function partOf(from: WordPackage, kind: string): Document {
    return from.xml(from.related(from.main, kind)[0] ?? '');
}

/** The page of the report, for a template that does not say how large its own is. */
function takePageSize(sjabloon: WordPackage, text: Element): void {
    const body = bodyOf(sjabloon.document);
    const own = childOf(text, 'sectPr');
    if (own && !childOf(body, 'sectPr')) {
        const added = sjabloon.document.importNode(own, true);
        for (const reference of [...childrenOf(added, 'headerReference'), ...childrenOf(added, 'footerReference')]) {
            reference.remove();
        }
        body.append(added);
    }
}

/** Returns the parts that say who may read the report. */
function fillEveryPart(sjabloon: WordPackage, report: Report): ReadonlySet<string> {
    const { main } = sjabloon;
    const edges = new Set([...sjabloon.related(main, 'header'), ...sjabloon.related(main, 'footer')]);
    const saying = new Set<string>();
    for (const path of [main, ...edges]) {
        const part = sjabloon.xml(path);
        const names = fieldNames(part);
        if (path !== main && names.has('rapport')) {
            throw new HuisstijlFout(
                '‘{{rapport}}’ staat in een kop- of voettekst. Zet het in een alinea van de gewone tekst.',
            );
        }
        if (names.has('vertrouwelijkheid')) {
            saying.add(path);
        }
        fillIn(part, fieldsOf(report));
    }
    return saying;
}

function joinStyles(sjabloon: WordPackage, from: WordPackage, texts: readonly Element[]): void {
    const [path = sjabloon.add('styles', empty('styles')).path] = sjabloon.related(sjabloon.main, 'styles');
    const styles = new JoinedStyles(sjabloon.xml(path), partOf(from, 'styles'));
    for (const text of texts) {
        styles.adopt(text);
        dressTables(text, styles.tableStyle(TABLE_STYLE), styles.adopted(styleIds.bar));
    }
}

function joinLists(sjabloon: WordPackage, from: WordPackage, text: Element): void {
    if (all(text, 'numId').length > 0) {
        const [path = sjabloon.add('numbering', empty('numbering')).path] = sjabloon.related(
            sjabloon.main,
            'numbering',
        );
        joinNumbering(text, partOf(from, 'numbering'), sjabloon.xml(path));
    }
}

function empty(name: string): Document {
    return parseXmlDocument(`<w:${name} xmlns:w="${W}"/>`);
}

/** Lets the links of a text lead from the template to where they led. */
function moveLinks(sjabloon: WordPackage, from: WordPackage, text: Element): void {
    const links = new Map(from.relationships(from.main).map((link) => [link.id, link] as const));
    for (const element of all(text, 'hyperlink')) {
        const link = links.get(element.getAttributeNS(R, 'id') ?? '');
        if (link) {
            element.setAttributeNS(R, 'r:id', sjabloon.relate(sjabloon.main, link.kind, link.target, link.isExternal));
        }
    }
}

/** Gives the places that the contents lead to names and numbers that the template does not use. */
function renameBookmarks(sjabloon: WordPackage, text: Element): void {
    const taken = all(sjabloon.document, 'bookmarkStart').map((bookmark) => Number(attribute(bookmark, 'id')));
    const highest = Math.max(0, ...taken.filter(Number.isInteger));
    for (const [element, name] of [
        ...all(text, 'bookmarkStart').map((bookmark) => [bookmark, 'name'] as const),
        ...all(text, 'hyperlink').map((link) => [link, 'anchor'] as const),
    ]) {
        const value = attribute(element, name);
        value !== undefined && setAttribute(element, name, `${value}_rapport`);
    }
    for (const field of all(text, 'instrText')) {
        field.textContent = field.textContent?.replace(/^(PAGEREF \S+)/, '$1_rapport') ?? '';
    }
    for (const bookmark of [...all(text, 'bookmarkStart'), ...all(text, 'bookmarkEnd')]) {
        setAttribute(bookmark, 'id', highest + 1 + Number(attribute(bookmark, 'id')));
    }
}

function fitTabs(content: Element, factor: number): void {
    for (const tab of all(content, 'tab').filter((one) => attribute(one, 'pos') !== undefined)) {
        setAttribute(tab, 'pos', Math.round(Number(attribute(tab, 'pos')) * factor));
    }
}

/** Who may read it, which the header of a report says last: at the right, in a line of its own. */
function lineOf(header: Element): Element {
    const line = (header.firstElementChild ?? header).cloneNode(true);
    const properties = ensure(line, 'pPr', 'first');
    childOf(properties, 'tabs')?.remove();
    setAttribute(ensure(properties, 'jc', 'last'), 'val', 'right');
    for (const run of childrenOf(line, 'r').slice(0, -1)) {
        run.remove();
    }
    return line;
}
