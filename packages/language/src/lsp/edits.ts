import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** Edits of files by their uri. */
export type EditsPerFile = Record<string, readonly TextEdit[]>;

/** All edits together; a file that nothing changes in is left out. */
export function toWorkspaceEdit(...all: readonly Readonly<EditsPerFile>[]): {
    readonly changes: NonNullable<WorkspaceEdit['changes']>;
} {
    const changes: Record<string, TextEdit[]> = {};
    for (const [uri, edits] of all.flatMap((perFile) => Object.entries(perFile))) {
        if (edits.length > 0) {
            changes[uri] = [...(changes[uri] ?? []), ...edits];
        }
    }
    return { changes };
}
