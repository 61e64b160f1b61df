import type { TextDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-types';

/**
 * Where something in an edited text stands in the text before these edits. Undefined for what the edits touch: it has no
 * place of its own there.
 */
export function rangeBefore(
    { start, end }: Range,
    edits: readonly TextEdit[],
    { before, after }: { readonly before: TextDocument; readonly after: TextDocument },
): Range | undefined {
    const changes = edits
        .map(({ range, newText }) => ({
            start: before.offsetAt(range.start),
            end: before.offsetAt(range.end),
            newText,
        }))
        .toSorted((a, b) => a.start - b.start);
    let from = after.offsetAt(start);
    let to = after.offsetAt(end);
    for (const change of changes.filter(({ start: changed }) => changed <= from)) {
        const added = change.newText.length - (change.end - change.start);
        if (from < change.end + added) {
            return undefined;
        }
        from -= added;
        to -= added;
    }
    const isTouched = changes.some((change) => from < change.end && change.start < to);
    return isTouched ? undefined : { start: before.positionAt(from), end: before.positionAt(to) };
}
