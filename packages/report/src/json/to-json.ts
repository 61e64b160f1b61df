/** Characters that JSON may hold as they are, but that steer a terminal or hide text. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Data as JSON for programs, indented, that is safe to show in a terminal as well. */
export function toJson(data: unknown): string {
    const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return `${JSON.stringify(data, undefined, 2).replace(UNSEEN, escaped)}\n`;
}
