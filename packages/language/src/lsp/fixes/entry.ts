/** Something to put into a block. */
export interface Entry {
    /** The word that it starts with. */
    readonly key: string;
    /** Its lines; a tab at the start of a line stands for one step further in. */
    readonly lines: readonly string[];
    /** What to say behind it, where it gets a line of its own. */
    readonly comment?: string | undefined;
    /** Its lines come from elsewhere in the file: all but the first have their indentation already. */
    readonly isVerbatim?: boolean | undefined;
}

/** An entry of one line: `sleutel: waarde`. */
export function keyEntry(key: string, value: string, comment?: string): Entry {
    return { key, lines: [`${key}: ${value}`], comment };
}

/** Keeps the place of an entry whose value only the user can know. */
export function commentFor(key: string): string {
    return `// ${key}: (naam van een contact)`;
}

/** Any such comment. */
export const COMMENT_THAT_KEEPS_A_PLACE = /^\/\/ [^\s:]+: \(naam van een contact\)$/;

/** All lines of an entry, with what is said behind it. */
export function linesOf({ lines: [first = '', ...others], comment }: Entry): string[] {
    return [comment === undefined ? first : `${first}  // ${comment}`, ...others];
}
