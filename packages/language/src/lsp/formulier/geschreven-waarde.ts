import type { TextStyle } from '../fixes/text-style.js';

const BLOCK = '"""';

/** A text as it can be written, and read back the same: no control characters, no space around it. */
export function schrijfbaar(tekst: string): string {
    return tekst
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .split('\n')
        .map((regel) => (regel.trim() === '' ? '' : regel.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length))))
        .join('\n')
        .trim();
}

/** True for a text that cannot be written at all: a block of lines has no way to hold the quotes that close it. */
export function isOnschrijfbaar(tekst: string): boolean {
    return tekst.includes('\n') && tekst.includes(BLOCK);
}

/** A text between quotes: within its line. */
export function alsRegel(tekst: string): string {
    return `"${tekst.replace(/["\\]/g, '\\$&')}"`;
}

/** The lines of a text: one of more lines stands in a block, a step further in than what it belongs to. */
export function alsRegels(tekst: string, isBlok = tekst.includes('\n')): string[] {
    if (!isBlok || tekst.includes(BLOCK)) {
        return [alsRegel(tekst)];
    }
    return [BLOCK, ...tekst.split('\n').map((regel) => (regel === '' ? '' : `\t${regel}`)), BLOCK];
}

/** The same where it takes the place of another text, whose line starts with this indentation. */
export function inPlaatsVan(geschreven: string, tekst: string, indent: string, { step, lineBreak }: TextStyle): string {
    const isBlok = tekst.includes('\n') || geschreven.startsWith(BLOCK);
    const [first = '', ...others] = alsRegels(tekst, isBlok);
    return [first, ...others.map((regel) => (regel === '' ? '' : indent + regel.replace(/^\t/, step)))].join(lineBreak);
}
