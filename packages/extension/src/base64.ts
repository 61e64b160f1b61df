/** Bytes as a text that a request can hold, made as a browser can make it too. */
export function toBase64(content: Uint8Array): string {
    return btoa(Array.from(content, (byte) => String.fromCharCode(byte)).join(''));
}

export function fromBase64(base64: string): Uint8Array {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
