import { PassThrough } from 'node:stream';
import { EmptyFileSystem, TextDocument } from 'langium';
import {
    ConfigurationRequest,
    createConnection,
    createProtocolConnection,
    type Diagnostic,
    DidChangeTextDocumentNotification,
    DidCloseTextDocumentNotification,
    DidOpenTextDocumentNotification,
    InitializedNotification,
    InitializeRequest,
    LogMessageNotification,
    MessageType,
    type Position,
    type ProtocolConnection,
    PublishDiagnosticsNotification,
    RegistrationRequest,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from '../../../packages/extension/src/server/serve.ts';

/** A file open in an editor that is connected to the server of the extension. */
export class EditorSession {
    readonly uri = 'file:///werkmap/a.samenwerking';
    private readonly connection: ProtocolConnection;
    private document = TextDocument.create(this.uri, 'samenwerking', 0, '');
    /** What the server said of the text as it is now. */
    private said: readonly Diagnostic[] | undefined;
    private whenSaid: () => void = () => {};
    private faults: string[] = [];

    private constructor(connection: ProtocolConnection) {
        this.connection = connection;
        connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
            this.said = diagnostics;
            this.whenSaid();
        });
        connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
            if (type === MessageType.Error) {
                this.faults.push(message);
            }
        });
        connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({ peildatum: '23-11-2026' })));
        connection.onRequest(RegistrationRequest.type, () => {});
        connection.listen();
    }

    static async start(): Promise<EditorSession> {
        const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
        serve({ connection: createConnection(toServer, toEditor), host: EmptyFileSystem });
        const session = new EditorSession(
            createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer)),
        );
        await session.connection.sendRequest(InitializeRequest.type, {
            processId: null,
            rootUri: null,
            workspaceFolders: null,
            capabilities: { workspace: { configuration: true } },
        });
        await session.connection.sendNotification(InitializedNotification.type, {});
        return session;
    }

    open(text: string): void {
        this.said = undefined;
        this.document = TextDocument.create(this.uri, 'samenwerking', this.document.version + 1, text);
        const { uri, languageId, version } = this.document;
        this.tell(DidOpenTextDocumentNotification.method, { textDocument: { uri, languageId, version, text } });
    }

    /** Replaces the text. */
    type(text: string): void {
        this.said = undefined;
        const { uri, languageId, version } = this.document;
        this.document = TextDocument.create(uri, languageId, version + 1, text);
        this.tell(DidChangeTextDocumentNotification.method, {
            textDocument: { uri, version: version + 1 },
            contentChanges: [{ text }],
        });
    }

    async close(): Promise<void> {
        this.tell(DidCloseTextDocumentNotification.method, { textDocument: { uri: this.uri } });
        // Nothing is left of it when the next one is opened.
        await this.ask('workspace/symbol', { query: '' });
    }

    positionAt(offset: number): Position {
        return this.document.positionAt(offset);
    }

    /** What the server says of the text as it is now. */
    async diagnostics(): Promise<readonly Diagnostic[]> {
        while (this.said === undefined) {
            await new Promise<void>((resolve) => {
                this.whenSaid = resolve;
            });
        }
        return this.said;
    }

    ask(method: string, params: unknown): Promise<unknown> {
        return this.connection.sendRequest(method, params);
    }

    /** What the server logged as an error since this was asked before. */
    takeFaults(): string[] {
        const { faults } = this;
        this.faults = [];
        return faults;
    }

    private tell(method: string, params: unknown): void {
        this.connection.sendNotification(method, params).catch((fault) => this.faults.push(String(fault)));
    }
}
