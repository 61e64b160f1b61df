import type { Document, Element } from 'slimdom';
import type { WordPackage } from './word-package.js';
import { all, around, attribute, childOf, childrenOf, R, rootOf, W } from './xml.js';

/** What a report prints at the edges of a page where the template does not. */
export interface Edges {
    /** Which report it is and who may read it, as a part of its own. */
    readonly header: Document;
    /** Which page of how many, as a part of its own. */
    readonly footer: Document;
    /** Who may read it: a line in another header. */
    readonly line: Element;
    /** The parts of the template that already say who may read it. */
    readonly saying: ReadonlySet<string>;
}

type Edge = 'header' | 'footer';
const EDGES: readonly Edge[] = ['header', 'footer'];

/**
 * Sees to it that every page says who may read it: in a line of its own where the template's header leaves it out, in
 * the report's header where there is none. Page numbers come along where the template has no footer and no page numbers.
 */
export function completeEdges(sjabloon: WordPackage, edges: Edges): void {
    const pages = new Pages(sjabloon, edges);
    for (const section of sectionsIn(sjabloon.document)) {
        pages.complete(section);
    }
}

/** What the pages of a template show at their edges, section by section. */
class Pages {
    private readonly sjabloon: WordPackage;
    private readonly edges: Edges;
    private readonly saying: Set<string>;
    private readonly isNumbered: boolean;
    /** Path of the part by edge and type of page: a section takes over what it does not name from the one before it. */
    private readonly shown = new Map<string, string>();
    /** The parts of the report that came along, by their ids. */
    private readonly added = new Map<Edge, string>();

    constructor(sjabloon: WordPackage, edges: Edges) {
        this.sjabloon = sjabloon;
        this.edges = edges;
        this.saying = new Set(edges.saying);
        this.isNumbered = hasPageNumbers(sjabloon);
    }

    complete(section: Element): void {
        this.takeOver(section);
        for (const type of pageTypes(section, this.sjabloon)) {
            if (!EDGES.some((edge) => this.saying.has(this.path(edge, type)))) {
                this.say(section, type);
            }
            if (this.path('footer', type) === '' && !this.isNumbered) {
                this.show(section, 'footer', type);
            }
        }
    }

    private takeOver(section: Element): void {
        for (const edge of EDGES) {
            for (const named of childrenOf(section, `${edge}Reference`)) {
                const path = this.sjabloon.target(this.sjabloon.main, named.getAttributeNS(R, 'id') ?? '');
                this.shown.set(edge + (attribute(named, 'type') ?? 'default'), path ?? '');
            }
        }
    }

    /** Says on these pages who may read them. */
    private say(section: Element, type: string): void {
        const header = this.path('header', type);
        if (header === '') {
            this.show(section, 'header', type);
        } else {
            const part = this.sjabloon.xml(header);
            rootOf(part).append(part.importNode(this.edges.line, true));
        }
        this.saying.add(this.path('header', type));
    }

    private show(section: Element, edge: Edge, type: string): void {
        const { document, main } = this.sjabloon;
        const id = this.added.get(edge) ?? this.sjabloon.add(edge, this.edges[edge]).id;
        this.added.set(edge, id);
        section.prepend(reference(document, edge, type, id));
        leaveRoom(section, edge);
        this.shown.set(edge + type, this.sjabloon.target(main, id) ?? '');
    }

    private path(edge: Edge, type: string): string {
        return this.shown.get(edge + type) ?? '';
    }
}

/** The sections of a document, without what they were before a change that is tracked. */
export function sectionsIn(document: Document): Element[] {
    return all(document, 'sectPr').filter((section) => !around(section, 'sectPrChange'));
}

/** Which pages of a section have a header of their own. */
function pageTypes(section: Element, sjabloon: WordPackage): string[] {
    const settings = sjabloon.related(sjabloon.main, 'settings').map((path) => rootOf(sjabloon.xml(path)));
    const isOn = (element: Element | undefined) =>
        element !== undefined && !['0', 'false', 'off'].includes(attribute(element, 'val') ?? '');
    return [
        'default',
        ...(isOn(childOf(section, 'titlePg')) ? ['first'] : []),
        ...(settings.some((root) => isOn(childOf(root, 'evenAndOddHeaders'))) ? ['even'] : []),
    ];
}

/** True where the template has a footer, whatever it says, or counts its pages elsewhere. */
function hasPageNumbers(sjabloon: WordPackage): boolean {
    const headers = sjabloon.related(sjabloon.main, 'header').map((path) => sjabloon.xml(path));
    const fields = headers.flatMap((header) => [
        ...all(header, 'fldSimple').map((field) => attribute(field, 'instr') ?? ''),
        ...all(header, 'instrText').map(({ textContent }) => textContent ?? ''),
    ]);
    return all(sjabloon.document, 'footerReference').length > 0 || fields.some((field) => /\bPAGE\b/.test(field));
}

/** How far from the paper's edge Word prints a header or footer of itself, in twentieths of a point. */
const USUAL_DISTANCE = 708;
/** Nearer by, printers leave it out. */
const LEAST_DISTANCE = 340;

/** A template that shows nothing at its edges may leave no room there either, as those of LibreOffice. */
function leaveRoom(section: Element, edge: Edge): void {
    const margins = childOf(section, 'pgMar');
    if (margins && Number(attribute(margins, edge) ?? 0) < LEAST_DISTANCE) {
        margins.setAttributeNS(W, `w:${edge}`, String(USUAL_DISTANCE));
    }
}

function reference(document: Document, edge: Edge, type: string, id: string): Element {
    const element = document.createElementNS(W, `w:${edge}Reference`);
    element.setAttributeNS(W, 'w:type', type);
    element.setAttributeNS(R, 'r:id', id);
    return element;
}
