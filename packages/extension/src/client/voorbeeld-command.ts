import { type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { messages } from './messages.js';
import { tell } from './tell.js';

/** Shows an example to look at and to try things in: a text that is in no file. */
export class VoorbeeldCommand {
    private readonly client: BaseLanguageClient;
    private readonly file: Uri;
    private shown: TextDocument | undefined;

    constructor(client: BaseLanguageClient, extension: Uri) {
        this.client = client;
        this.file = Uri.joinPath(extension, 'dist/voorbeeld.samenwerking');
    }

    async run(): Promise<void> {
        try {
            // The same names in two texts would be findings in both.
            if (!this.shown || this.shown.isClosed) {
                this.shown = await this.open();
            }
            await window.showTextDocument(this.shown);
        } catch (error) {
            this.client.error('The example could not be opened.', error);
            tell.error(messages.voorbeeld.failed);
        }
    }

    private async open(): Promise<TextDocument> {
        const text = new TextDecoder().decode(await workspace.fs.readFile(this.file));
        const content = [...messages.voorbeeld.introduction, '', text].join('\n');
        return await workspace.openTextDocument({ language: 'samenwerking', content });
    }
}
