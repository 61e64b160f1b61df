import { changePart, type OfficeParts, partText } from '../office/package.js';

/**
 * Gives what points to something else an id by its order. The library gives links a random one, and bookmarks one that
 * goes on counting from the document that was made before.
 */
export function numberIds(parts: OfficeParts): void {
    changePart(parts, 'word/document.xml', numberBookmarks);
    for (const path of [...parts.keys()]) {
        const [, folder, name] = /^(.*\/)_rels\/([^/]+)\.rels$/.exec(path) ?? [];
        if (folder !== undefined && name !== undefined) {
            numberLinks(parts, path, folder + name);
        }
    }
}

/** A heading's bookmark, as the library names it; Word's own have longer numbers. */
const HEADING_BOOKMARK = /^_Toc\d{1,6}$/;

function numberBookmarks(xml: string): string {
    const names = new Numbers('_Toc');
    const ids = new Numbers('');
    return xml
        .replace(/<w:bookmark(?:Start|End)\b[^<>]*>/g, (tag) =>
            tag.replace(/(\bw:id=")([^"]*)/, (_, before, id) => before + ids.of(id)),
        )
        .replace(/<w:(?:bookmarkStart|hyperlink)\b[^<>]*>/g, (tag) =>
            tag.replace(/(\bw:(?:name|anchor)=")([^"]*)/, (whole, before, name) =>
                HEADING_BOOKMARK.test(name) ? before + names.of(name) : whole,
            ),
        );
}

function numberLinks(parts: OfficeParts, relationships: string, part: string): void {
    const listed = [...partText(parts, relationships).matchAll(/\bId="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
    // What the library, or Word, numbered itself may stay.
    const random = new Set(listed.filter((id) => !/^rId\d+$/.test(id)));
    const ids = new Numbers('rIdLink');
    for (const path of [part, relationships]) {
        changePart(parts, path, (xml) =>
            xml.replace(/(\b(?:r:id|r:embed|Id)=")([^"]+)/g, (whole, before, id) =>
                random.has(id) ? before + ids.of(id) : whole,
            ),
        );
    }
}

/** Numbers by the order in which they are asked for. */
class Numbers {
    private readonly given = new Map<string, string>();
    private readonly prefix: string;

    constructor(prefix: string) {
        this.prefix = prefix;
    }

    of(id: string): string {
        const number = this.given.get(id) ?? `${this.prefix}${this.given.size + 1}`;
        this.given.set(id, number);
        return number;
    }
}
