/** The words of a text as they are compared: small letters and digits, without accents. */
export function wordsOf(text: string): string[] {
    return text
        .normalize('NFKD')
        .replace(/[\p{M}'’]/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}

/** The same words as one text: two that are equal say the same. */
export function phrase(text: string): string {
    return wordsOf(text).join(' ');
}
