import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The parts of an Office document (OOXML) by their path: a DOCX or XLSX file is a zip file with these inside. */
export type OfficeParts = Map<string, Uint8Array>;

export const CONTENT_TYPES = '[Content_Types].xml';

/** Undefined for what is no zip file, or a damaged one. What is not wanted, is not unpacked. */
export function readParts(
    file: Uint8Array,
    isWanted: (entry: { readonly name: string; readonly originalSize: number }) => boolean = () => true,
): OfficeParts | undefined {
    try {
        return new Map(Object.entries(unzipSync(file, { filter: isWanted })));
    } catch {
        return undefined;
    }
}

/** Zip files hold times, without a time zone: always this one, which no zone skips. */
const TIME = new Date(1980, 0, 1, 12);

/** The same parts give the same bytes, on any day and in any time zone. */
export function writeParts(parts: OfficeParts): Uint8Array {
    // What a reader needs first stands first.
    const first = [CONTENT_TYPES, '_rels/.rels'];
    const rest = [...parts.keys()].filter((path) => !first.includes(path)).toSorted();
    const entries = [...first, ...rest].flatMap((path) => {
        const content = parts.get(path);
        return content ? [[path, content] as const] : [];
    });
    return zipSync(Object.fromEntries(entries) satisfies Zippable, { mtime: TIME, level: 9 });
}

/** The text of a part; empty where there is none. */
export function partText(parts: OfficeParts, path: string): string {
    const content = parts.get(path);
    return content ? strFromU8(content) : '';
}

/** Changes the text of a part that is there. */
export function changePart(parts: OfficeParts, path: string, change: (xml: string) => string): void {
    if (parts.has(path)) {
        parts.set(path, strToU8(change(partText(parts, path))));
    }
}

export function setPart(parts: OfficeParts, path: string, xml: string): void {
    parts.set(path, strToU8(xml));
}

/** A text inside an element or attribute. */
export function escapeXml(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
