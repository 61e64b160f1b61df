import { TextDocument } from 'langium';
import {
    type Diagnostic,
    DidChangeTextDocumentNotification,
    DidCloseTextDocumentNotification,
    DidOpenTextDocumentNotification,
    type Position,
} from 'vscode-languageserver/node';
import { ServerConnection } from './connection.ts';

/** A file open in an editor that is connected to the server of the extension. */
export class EditorSession {
    readonly uri = 'file:///werkmap/a.samenwerking';
    private readonly server: ServerConnection;
    private document = TextDocument.create(this.uri, 'samenwerking', 0, '');

    private constructor(server: ServerConnection) {
        this.server = server;
    }

    static async start(): Promise<EditorSession> {
        return new EditorSession(await ServerConnection.start());
    }

    open(text: string): void {
        this.server.said.delete(this.uri);
        this.document = TextDocument.create(this.uri, 'samenwerking', this.document.version + 1, text);
        const { uri, languageId, version } = this.document;
        this.server.tell(DidOpenTextDocumentNotification.method, { textDocument: { uri, languageId, version, text } });
    }

    /** Replaces the text. */
    type(text: string): void {
        this.server.said.delete(this.uri);
        const { uri, languageId, version } = this.document;
        this.document = TextDocument.create(uri, languageId, version + 1, text);
        this.server.tell(DidChangeTextDocumentNotification.method, {
            textDocument: { uri, version: version + 1 },
            contentChanges: [{ text }],
        });
    }

    async close(): Promise<void> {
        this.server.tell(DidCloseTextDocumentNotification.method, { textDocument: { uri: this.uri } });
        // Nothing is left of it when the next one is opened.
        await this.ask('workspace/symbol', { query: '' });
    }

    positionAt(offset: number): Position {
        return this.document.positionAt(offset);
    }

    /** What the server says of the text as it is now. */
    async diagnostics(): Promise<readonly Diagnostic[]> {
        for (;;) {
            const said = this.server.said.get(this.uri);
            if (said) {
                return said;
            }
            await new Promise<void>((resolve) => {
                this.server.whenSaid = resolve;
            });
        }
    }

    ask(method: string, params: unknown): Promise<unknown> {
        return this.server.ask(method, params);
    }

    /** What the server logged as an error since this was asked before. */
    takeFaults(): string[] {
        return this.server.takeFaults();
    }
}
