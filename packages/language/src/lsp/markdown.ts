/** Text of a user as it stands, in Markdown: nothing in it is read as layout, link or HTML. */
export function literal(text: string): string {
    return text.replace(/[\\`*_[\]<&|~]/g, '\\$&').replace(/^(\s*)(\d*)([#>+.)-])/gm, '$1$2\\$3');
}

/** Joins the paragraphs that say something. */
export function paragraphs(...texts: readonly (string | false | undefined)[]): string {
    return texts.filter(Boolean).join('\n\n');
}
