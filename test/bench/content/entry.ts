/** What a file says, in no notation: both sides write the same entries. */
export type Entry = Field | Block;

export interface Field {
    readonly key: string;
    readonly waarde: Waarde;
}

export type Waarde =
    | { readonly kind: 'tekst'; readonly tekst: string }
    /** Names, dates, numbers with a unit: what stands without quotes. */
    | { readonly kind: 'woorden'; readonly woorden: readonly string[] };

export interface Block {
    readonly key: string;
    readonly naam?: string;
    readonly titel?: string;
    readonly entries: readonly Entry[];
}

/** A file by its name without extension. */
export interface ModelFile {
    readonly naam: string;
    readonly entries: readonly Block[];
}

export const isBlock = (entry: Entry): entry is Block => 'entries' in entry;

export const tekst = (key: string, text: string): Field => ({ key, waarde: { kind: 'tekst', tekst: text } });

export const woorden = (key: string, ...words: readonly string[]): Field => ({
    key,
    waarde: { kind: 'woorden', woorden: words },
});
