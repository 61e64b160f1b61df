import { type Position, type TextEditor, window } from 'vscode';

/** A place in a file. */
export interface Plek {
    readonly uri: string;
    readonly plaats: Pick<Position, 'line' | 'character'>;
}

/** The place of the cursor; undefined where no file of ours has the focus. */
export function cursor(): Plek | undefined {
    const editor = window.activeTextEditor;
    return editor?.document.languageId === 'samenwerking' ? plekIn(editor) : undefined;
}

/** The place of the cursor in a text. */
export function plekIn({ document, selection: { active } }: TextEditor): Plek {
    return { uri: document.uri.toString(), plaats: { line: active.line, character: active.character } };
}
