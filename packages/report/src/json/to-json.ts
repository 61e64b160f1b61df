/**
 * What JSON may hold as it is, but that steers a terminal, hides text, or is a command to a service that runs checks and
 * reads along (`##[error]`, `##vso[…]`).
 */
const UNSEEN = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff]|#(?=#\w*\[)/g;

/** Data as JSON for programs, indented, that is safe to show in a terminal as well. */
export function toJson(data: unknown): string {
    const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return `${JSON.stringify(data, undefined, 2).replace(UNSEEN, escaped)}\n`;
}
