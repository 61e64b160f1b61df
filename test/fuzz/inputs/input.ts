/** What goes in: the bytes of a file, and the text that an editor makes of them. */
export interface Input {
    readonly bytes: Uint8Array;
    /** May hold half a character, which no file in UTF-8 can. */
    readonly text: string;
}

export function inputOfText(text: string): Input {
    return { bytes: new TextEncoder().encode(text), text };
}

/** The text is what an editor shows: a sign in the place of what is no UTF-8. */
export function inputOfBytes(bytes: Uint8Array): Input {
    return { bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}
