/** Where a line or a word is broken is up to the page. */
export function unbroken(text: string): string {
    return text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/gu, '');
}
