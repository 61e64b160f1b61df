import { CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';

/** A change that is no mending: it says the same, or begins something new. */
export interface Refactoring {
    readonly title: string;
    readonly kind: CodeActionKind;
    readonly edit: WorkspaceEdit;
}

/** The kind of what only moves text. */
export const MOVE: CodeActionKind = `${CodeActionKind.Refactor}.move`;
