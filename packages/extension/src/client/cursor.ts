import type { Position } from 'vscode';
import { window } from 'vscode';

/** The place of the cursor; undefined where no file of ours is open. */
export function cursor(): { readonly uri: string; readonly plaats: Pick<Position, 'line' | 'character'> } | undefined {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'samenwerking') {
        return undefined;
    }
    const { line, character } = editor.selection.active;
    return { uri: editor.document.uri.toString(), plaats: { line, character } };
}
