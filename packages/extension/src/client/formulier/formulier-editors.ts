import {
    type CustomTextEditorProvider,
    type Disposable,
    languages,
    type TextDocument,
    type Uri,
    type WebviewPanel,
    window,
    workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { afterQuiet } from '../after-quiet.js';
import { formulierViewType } from './formulier-command.js';
import { FormulierEditor } from './formulier-editor.js';

/** The files that are open as a form. VS Code has their text: it is dirty, saved and undone as any text is. */
export class FormulierEditors implements CustomTextEditorProvider {
    private readonly open = new Set<FormulierEditor>();
    private readonly extension: Uri;
    private readonly client: BaseLanguageClient;

    constructor(extension: Uri, client: BaseLanguageClient) {
        this.extension = extension;
        this.client = client;
    }

    /** Keeps the forms up to date with their texts, and with what else changes the findings. */
    register(): Disposable[] {
        const refresh = afterQuiet(() => this.refresh());
        return [
            refresh,
            window.registerCustomEditorProvider(formulierViewType, this, {
                // What was typed in a field and not yet left would be gone.
                webviewOptions: { retainContextWhenHidden: true },
            }),
            workspace.onDidChangeTextDocument(({ document }) => {
                if ([...this.open].some((editor) => editor.document === document)) {
                    refresh.soon();
                }
            }),
            languages.onDidChangeDiagnostics(() => refresh.soon()),
        ];
    }

    resolveCustomTextEditor(document: TextDocument, panel: WebviewPanel): void {
        const editor = new FormulierEditor(document, panel, this.extension, this.client);
        this.open.add(editor);
        panel.onDidDispose(() => this.open.delete(editor));
    }

    private refresh(): void {
        for (const editor of this.open) {
            editor.refresh();
        }
    }
}
