/**
 * Characters that a reader does not see, yet that change what a reader sees or what a program does: controls (not line
 * feed and tab) and formatting characters, such as those that turn the direction of a text, and the two that no XML can
 * hold. The two joiners stay: names in some scripts and some emoji need them.
 */
const UNSEEN = /(?![\n\t])\p{Cc}|(?![\u200c\u200d])\p{Cf}|[\ufffe\uffff]/gu;

/** A text without anything that is not seen; line ends are line feeds. */
export function inert(text: string): string {
    return text
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(UNSEEN, '')
        .toWellFormed();
}
