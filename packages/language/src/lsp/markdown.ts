import { visible } from '../visible.js';

/** Text of a user as it stands, in Markdown: nothing in it is read as layout, link or HTML. */
export function literal(text: string): string {
    return visible(text, '\n\t')
        .replace(/[\\`*_[\]<&|~]/g, '\\$&')
        .replace(/^([ \t]*)(\d*)([#>+.)-])/gm, '$1$2\\$3');
}

/** Text of a user of some lines: as it stands, but for the points of a list, which stay apart. */
export function prose(text: string): string {
    return literal(text).replace(/^[ \t]*\\-(?=\s)/gm, '\n-');
}

/** Joins the paragraphs that say something. */
export function paragraphs(...texts: readonly (string | false | undefined)[]): string {
    return texts.filter(Boolean).join('\n\n');
}
