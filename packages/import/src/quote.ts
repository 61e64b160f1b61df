import { inert } from '@samenwerking/language';

/** What is longer says less. */
const LONGEST = 160;

/** Words of a document in a comment or a sentence: on one line, with nothing in it that is not seen. */
export function quote(text: string): string {
    return `"${shown(text)}"`;
}

/** The same without quotation marks, for the name of a file or a column. */
export function shown(text: string): string {
    const characters = [...whole(text)];
    return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('').trimEnd()}…` : characters.join('');
}

/** The same, however long it is. */
export function whole(text: string): string {
    return inert(text).replace(/\s+/g, ' ').trim();
}
