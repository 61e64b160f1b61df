import { type CompletionItem, InsertTextFormat, InsertTextMode, MarkupKind } from 'vscode-languageserver-types';
import { visible } from '../../visible.js';
import type { Place } from './place.js';
import type { Suggestion } from './suggestion.js';

/** What the client is told beside an item, for what only an editor can do. */
export interface ItemData {
    /** True where a choice from a list follows: the editor opens it at once. */
    readonly asksValue: boolean;
}

/** A suggestion as the editor wants it. `index` keeps the order within a rank. */
export function toItem(
    suggestion: Suggestion,
    index: number,
    place: Pick<Place, 'range' | 'needsSpace'>,
    knowsSnippets: boolean,
): CompletionItem {
    const { label, kind, detail, documentation, snippet, filter = label, rank, asksValue = false } = suggestion;
    const shown = detail && visible(detail);
    const isSnippet = snippet !== undefined && knowsSnippets;
    const text = snippet === undefined || knowsSnippets ? (snippet ?? label) : withoutStops(snippet);
    return {
        label,
        kind,
        filterText: filter,
        sortText: `${rank}${String(index).padStart(4, '0')}`,
        insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        insertTextMode: InsertTextMode.adjustIndentation,
        textEdit: { range: place.range, newText: (place.needsSpace ? ' ' : '') + text },
        // The first stands beside the item that is being chosen only, the second beside each: there is more to compare.
        ...(shown === undefined ? {} : { detail: shown, labelDetails: { description: shown } }),
        ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
        data: { asksValue } satisfies ItemData,
    };
}

/** `"${1:titel}"` as plain text; of a choice it is the first. */
function withoutStops(snippet: string): string {
    return snippet.replace(/\$\{\d+\|([^,|]*)(?:,[^|]*)?\|\}/g, '$1').replace(/\$\{\d+:([^${}]*)\}|\$\d+/g, '$1');
}
