import { type Document, type Element, parseXmlDocument, serializeToWellFormedString } from 'slimdom';
import { HuisstijlFout } from '../../huisstijl/huisstijl.js';
import { CONTENT_TYPES, type OfficeParts, partText, setPart } from '../../office/package.js';
import { R, rootOf } from './xml.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** How a part points to another one, or out of the package. */
export interface Relationship {
    readonly id: string;
    /** The last word of its type: `header`, `hyperlink`. */
    readonly kind: string;
    readonly target: string;
    readonly isExternal: boolean;
    readonly element: Element;
}

/** The kinds of part that a report may add to a template, and what they are called. */
export type AddedPart = 'header' | 'footer' | 'numbering' | 'styles';

/** A Word document as parts that point to each other. Parts that nobody looks into keep their bytes. */
export class WordPackage {
    private readonly parts: OfficeParts;
    private readonly read = new Map<string, Document>();

    constructor(parts: OfficeParts) {
        this.parts = parts;
    }

    /** The path of the part with the text, wherever the program that made it put that. */
    get main(): string {
        return this.related('', 'officeDocument')[0] ?? '';
    }

    get document(): Document {
        return this.xml(this.main);
    }

    paths(): string[] {
        return [...this.parts.keys()];
    }

    /** Those that hold XML, whatever they are called: a name says nothing to Word, the type of the content does. */
    xmlPaths(): string[] {
        const defaults = this.xml(CONTENT_TYPES).getElementsByTagNameNS(TYPES, 'Default');
        const types = new Map(
            defaults.map((element) => [
                element.getAttribute('Extension')?.toLowerCase(),
                element.getAttribute('ContentType'),
            ]),
        );
        const typeOf = (path: string) =>
            this.contentType(path) ?? types.get(path.split('.').at(-1)?.toLowerCase()) ?? '';
        return this.paths().filter((path) => path !== CONTENT_TYPES && /[/+]xml$/.test(typeOf(path)));
    }

    has(path: string): boolean {
        return this.parts.has(path);
    }

    remove(path: string): void {
        this.parts.delete(path);
        this.read.delete(path);
        for (const override of this.overrides()) {
            if (override.getAttribute('PartName') === `/${path}`) {
                override.remove();
            }
        }
    }

    /** A part as a tree, that may be changed. */
    xml(path: string): Document {
        const document = this.read.get(path) ?? parsed(partText(this.parts, path));
        if (!document) {
            throw new HuisstijlFout(`het onderdeel ‘${path}’ van dit document is beschadigd. ${SAVE_AGAIN}`);
        }
        this.read.set(path, document);
        return document;
    }

    /** Those of a part; of the package itself where the path is empty. */
    relationships(path: string): Relationship[] {
        const file = relationshipsPath(path);
        return this.has(file)
            ? this.xml(file)
                  .getElementsByTagNameNS(RELATIONSHIPS, 'Relationship')
                  .map((element) => relationshipOf(element))
            : [];
    }

    /** The parts that a part points to with this kind of relationship. */
    related(path: string, kind: string): string[] {
        return this.relationships(path)
            .filter((relationship) => relationship.kind === kind && !relationship.isExternal)
            .map(({ target }) => resolved(path, target));
    }

    /** The part that the relationship with this id points to. */
    target(path: string, id: string): string | undefined {
        const found = this.relationships(path).find((relationship) => relationship.id === id);
        return found && !found.isExternal ? resolved(path, found.target) : undefined;
    }

    /** Lets a part point to something, and returns the id of that. */
    relate(path: string, kind: string, target: string, isExternal = false): string {
        const file = relationshipsPath(path);
        if (!this.has(file)) {
            setPart(this.parts, file, `<Relationships xmlns="${RELATIONSHIPS}"/>`);
        }
        const taken = new Set(this.relationships(path).map(({ id }) => id));
        const id = free(taken, (number) => `rIdRapport${number}`);
        const document = this.xml(file);
        const element = document.createElementNS(RELATIONSHIPS, 'Relationship');
        element.setAttribute('Id', id);
        element.setAttribute('Type', `${R}/${kind}`);
        element.setAttribute('Target', target);
        if (isExternal) {
            element.setAttribute('TargetMode', 'External');
        }
        rootOf(document).append(element);
        return id;
    }

    /** Adds a part that the text points to. */
    add(kind: AddedPart, xml: Document): { readonly id: string; readonly path: string } {
        const folder = this.main.slice(0, this.main.lastIndexOf('/') + 1);
        const path = free(new Set(this.paths()), (number) => `${folder}${kind}Rapport${number}.xml`);
        this.parts.set(path, new Uint8Array());
        this.read.set(path, xml);
        this.setContentType(path, `${WORD_TYPE}.${kind}+xml`);
        return { id: this.relate(this.main, kind, `/${path}`), path };
    }

    contentType(path: string): string | undefined {
        const override = this.overrides().find((element) => element.getAttribute('PartName') === `/${path}`);
        return override?.getAttribute('ContentType') ?? undefined;
    }

    setContentType(path: string, type: string): void {
        const document = this.xml(CONTENT_TYPES);
        const known = this.overrides().find((element) => element.getAttribute('PartName') === `/${path}`);
        const override = known ?? document.createElementNS(TYPES, 'Override');
        override.setAttribute('PartName', `/${path}`);
        override.setAttribute('ContentType', type);
        rootOf(document).append(override);
    }

    /** The parts as they have become. */
    toParts(): OfficeParts {
        for (const [path, document] of this.read) {
            setPart(this.parts, path, `${DECLARATION}${serializeToWellFormedString(document)}`);
        }
        return this.parts;
    }

    private overrides(): Element[] {
        return this.xml(CONTENT_TYPES).getElementsByTagNameNS(TYPES, 'Override');
    }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What helps against nearly everything that is odd in a document. */
export const SAVE_AGAIN = 'Open het in Word of LibreOffice en sla het opnieuw op als .docx.';

/** Elements inside each other; Word itself stays below a hundred. */
const DEEPEST = 250;

/** Undefined for what no Office program writes: a part that declares anything itself (entities), or without end of depth. */
function parsed(xml: string): Document | undefined {
    if (xml.includes('<!DOCTYPE')) {
        return undefined;
    }
    try {
        const document = parseXmlDocument(xml.replace(/^\ufeff/, ''));
        return isTooDeep(document) ? undefined : document;
    } catch {
        return undefined;
    }
}

function isTooDeep(document: Document): boolean {
    let level = document.children;
    for (let depth = 0; level.length > 0 && depth <= DEEPEST; depth++) {
        level = level.flatMap(({ children }) => children);
    }
    return level.length > 0;
}

function relationshipOf(element: Element): Relationship {
    const of = (name: string) => element.getAttribute(name) ?? '';
    return {
        id: of('Id'),
        kind: of('Type').split('/').at(-1) ?? '',
        target: of('Target'),
        isExternal: of('TargetMode').toLowerCase() === 'external',
        element,
    };
}

function relationshipsPath(path: string): string {
    const end = path.lastIndexOf('/') + 1;
    return `${path.slice(0, end)}_rels/${path.slice(end)}.rels`;
}

/** A path in the package, from how a part writes it. */
function resolved(from: string, target: string): string {
    const base = `file:///${from}`;
    return URL.canParse(target, base) ? decoded(new URL(target, base).pathname.slice(1)) : target;
}

function decoded(path: string): string {
    try {
        return decodeURI(path);
    } catch {
        return path;
    }
}

function free(taken: ReadonlySet<string>, name: (number: number) => string): string {
    let number = 1;
    while (taken.has(name(number))) {
        number++;
    }
    return name(number);
}
