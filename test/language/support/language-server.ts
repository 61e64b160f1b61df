import { PassThrough } from 'node:stream';
import { createSamenwerkingServices, type SamenwerkingContext } from '@samenwerking/language';
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
    ShutdownRequest,
    StreamMessageReader,
    StreamMessageWriter,
    type WorkspaceFolder,
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
    const { connection, said } = await connectEditor({ capabilities, settings });
    return {
        connection,
        async open(text) {
            const textDocument = { uri, languageId: 'samenwerking', version: 1, text };
            await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
            await expect.poll(() => said.get(uri)).toBeDefined();
            return said.get(uri) ?? [];
        },
        diagnostics: () => said.get(uri) ?? [],
        configure: (samenwerking) =>
            connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { samenwerking } }),
    };
}

export interface EditorOptions {
    readonly capabilities: ClientCapabilities;
    readonly settings?: unknown;
    readonly folders?: WorkspaceFolder[];
    /** What the server knows of where it runs; by default it has no files. */
    readonly host?: SamenwerkingContext;
    /** Listens to what a server may say as soon as it has started. */
    readonly beforeStart?: (connection: ProtocolConnection) => void;
}

/** The connection of an editor, and by uri what the server said last about each file. */
export interface ConnectedEditor {
    readonly connection: ProtocolConnection;
    readonly said: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** Connects an editor to a server of its own, as far as the two shaking hands. */
export async function connectEditor({
    capabilities,
    settings = {},
    folders,
    host = EmptyFileSystem,
    beforeStart,
}: EditorOptions): Promise<ConnectedEditor> {
    const connection = connectToServer(host);
    const said = new Map<string, readonly Diagnostic[]>();
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri: about, diagnostics }) => {
        said.set(about, diagnostics);
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
    connection.onRequest(RegistrationRequest.type, () => {});
    beforeStart?.(connection);
    await connection.sendRequest(InitializeRequest.type, {
        processId: null,
        rootUri: null,
        workspaceFolders: folders ?? null,
        capabilities: { ...capabilities, workspace: { ...capabilities.workspace, configuration: true } },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return { connection, said };
}

function connectToServer(host: SamenwerkingContext): ProtocolConnection {
    const toServer = new PassThrough();
    const toEditor = new PassThrough();
    const { shared } = createSamenwerkingServices({ connection: createConnection(toServer, toEditor), ...host });
    startLanguageServer(shared);
    const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
    connection.listen();
    onTestFinished(async () => {
        await connection.sendRequest(ShutdownRequest.type);
        connection.dispose();
    });
    return connection;
}
