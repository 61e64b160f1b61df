/** Characters that steer a terminal, or that hide what a text says: controls, bidirectional and invisible formatting. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\u200b\u2060-\u206f\ufeff]/gu;

/** Text from elsewhere, safe to show: what would not be seen is shown as a replacement character. */
export function visible(text: string, except = ''): string {
    return text
        .replaceAll('\r\n', '\n')
        .replace(UNSEEN, (character) => (except.includes(character) ? character : '\ufffd'));
}
