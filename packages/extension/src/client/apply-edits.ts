import { TextEditorRevealType, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TextEdit } from 'vscode-languageserver';

/** Changes of the text, made for one version of it. */
interface Edits {
    readonly versie: number;
    readonly edits: readonly TextEdit[];
}

/**
 * Applies what the server answered to a file, and shows where it was written. False where there is nothing to change, or
 * the text has changed since.
 */
export async function applyEdits(client: BaseLanguageClient, uri: string, answer: Edits | null): Promise<boolean> {
    const converter = client.protocol2CodeConverter;
    const document = await workspace.openTextDocument(converter.asUri(uri));
    if (!answer || answer.versie !== document.version || answer.edits.length === 0) {
        return false;
    }
    const edits = await converter.asTextEdits([...answer.edits]);
    const change = new WorkspaceEdit();
    change.set(document.uri, edits);
    await workspace.applyEdit(change);
    const editor = window.visibleTextEditors.find((visible) => visible.document === document);
    const written = edits[0]?.range;
    if (editor && written) {
        editor.revealRange(written, TextEditorRevealType.InCenterIfOutsideViewport);
    }
    return true;
}
