import type { CompletionItemKind } from 'vscode-languageserver-types';

/** Something to choose. */
export interface Suggestion {
    readonly label: string;
    readonly kind: CompletionItemKind;
    /** Beside the label, greyed. */
    readonly detail?: string | undefined;
    /** Markdown beside the list. */
    readonly documentation?: string | undefined;
    /** What is written, with stops to fill in; else the label. */
    readonly snippet?: string | undefined;
    /** What the typed word is compared with; else the label. */
    readonly filter?: string | undefined;
    /** The lower, the earlier in the list; then in the order in which they were made. */
    readonly rank: number;
    /** True where a choice from a list follows: it is opened at once. */
    readonly asksValue?: boolean;
}

/** What is asked and not yet there comes before what may be, and that before what is there already. */
export const Rank = { asked: 0, possible: 1, other: 2, given: 3 } as const;
