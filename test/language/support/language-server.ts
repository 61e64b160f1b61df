import { PassThrough } from 'node:stream';
import { createSamenwerkingServices } from '@samenwerking/language';
import { EmptyFileSystem } from 'langium';
import { startLanguageServer } from 'langium/lsp';
import { expect, onTestFinished } from 'vitest';
import {
    type ClientCapabilities,
    ConfigurationRequest,
    createConnection,
    createProtocolConnection,
    type Diagnostic,
    DidChangeConfigurationNotification,
    DidOpenTextDocumentNotification,
    InitializedNotification,
    InitializeRequest,
    type ProtocolConnection,
    PublishDiagnosticsNotification,
    RegistrationRequest,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';

/** An editor, as far as the language server can tell. */
export interface TestEditor {
    readonly connection: ProtocolConnection;
    /** Opens a file with this text, and returns the first that the server says about it. */
    open(text: string): Promise<readonly Diagnostic[]>;
    /** What the server said last about the open file. */
    diagnostics(): readonly Diagnostic[];
    /** Changes the settings below `samenwerking`. */
    configure(settings: unknown): Promise<void>;
}

const uri = 'file:///werkmap/a.samenwerking';

/** Connects an editor with these capabilities, and these settings below `samenwerking`, to a server of its own. */
export async function startEditor(capabilities: ClientCapabilities, settings: unknown = {}): Promise<TestEditor> {
    const connection = connectToServer();
    let said: readonly Diagnostic[] | undefined;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri: about, diagnostics }) => {
        said = about === uri ? diagnostics : said;
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
    connection.onRequest(RegistrationRequest.type, () => {});
    await connection.sendRequest(InitializeRequest.type, {
        processId: null,
        rootUri: null,
        workspaceFolders: null,
        capabilities: { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return {
        connection,
        async open(text) {
            const textDocument = { uri, languageId: 'samenwerking', version: 1, text };
            await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
            await expect.poll(() => said).toBeDefined();
            return said ?? [];
        },
        diagnostics: () => said ?? [],
        configure: (samenwerking) =>
            connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { samenwerking } }),
    };
}

function connectToServer(): ProtocolConnection {
    const toServer = new PassThrough();
    const toEditor = new PassThrough();
    const { shared } = createSamenwerkingServices({
        connection: createConnection(toServer, toEditor),
        ...EmptyFileSystem,
    });
    startLanguageServer(shared);
    const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
    connection.listen();
    onTestFinished(() => connection.dispose());
    return connection;
}
