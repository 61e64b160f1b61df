import { SaxesParser } from 'saxes';
import { LIMITS } from './limits.js';
import { UnreadableDocument } from './unreadable.js';

export interface XmlElement {
    /** Without the prefix of its namespace: which one that is, every program decides for itself. */
    readonly name: string;
    /** The value of an attribute, by its name without prefix. */
    attribute(name: string): string | undefined;
}

/** What is done with the elements of a part, in the order of the document. */
export interface XmlReader {
    open(element: XmlElement): void;
    close?(name: string): void;
    text?(text: string): void;
}

/**
 * Walks through a part. Nothing in it is looked up elsewhere, and a part that declares anything itself (a document type,
 * hence entities) is refused: no Office program writes that.
 */
export function readXml(part: Uint8Array, reader: XmlReader): void {
    const parser = new SaxesParser();
    let depth = 0;
    parser.on('doctype', () => {
        throw new UnreadableDocument('declares');
    });
    parser.on('opentag', ({ name, attributes }) => {
        if (++depth > LIMITS.depth) {
            throw new UnreadableDocument('tooDeep');
        }
        const byName = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
        reader.open({ name: localName(name), attribute: (key) => byName.get(key) });
    });
    parser.on('closetag', ({ name }) => {
        depth--;
        reader.close?.(localName(name));
    });
    parser.on('text', (text) => reader.text?.(text));
    parser.on('error', () => {
        throw new UnreadableDocument('damaged');
    });
    parser.write(decoded(part)).close();
}

function localName(name: string): string {
    return name.slice(name.indexOf(':') + 1);
}

/** XML is UTF-8 or, with a byte order mark, UTF-16. */
function decoded(part: Uint8Array): string {
    const [first, second] = part;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    return new TextDecoder(encoding).decode(part);
}
