import { PassThrough } from 'node:stream';
import type { LanguageHost } from '@samenwerking/language';
import { EmptyFileSystem } from 'langium';
import {
    CancellationToken,
    type ClientCapabilities,
    ConfigurationRequest,
    createConnection,
    createProtocolConnection,
    type Diagnostic,
    InitializedNotification,
    InitializeRequest,
    LogMessageNotification,
    MessageType,
    type ProtocolConnection,
    PublishDiagnosticsNotification,
    RegistrationRequest,
    ShutdownRequest,
    StreamMessageReader,
    StreamMessageWriter,
    type WorkspaceFolder,
} from 'vscode-languageserver/node';
import { serve } from '../../../packages/extension/src/server/serve.ts';

export interface ServerOptions {
    readonly host?: LanguageHost;
    readonly capabilities?: ClientCapabilities['workspace'];
    readonly folders?: WorkspaceFolder[];
    /** The settings below `samenwerking`. */
    readonly settings?: () => unknown;
}

/** An editor's connection with a server of its own, that of the extension. */
export class ServerConnection {
    /** By uri, what the server said last of each file. */
    readonly said = new Map<string, readonly Diagnostic[]>();
    /** How often it said something. */
    timesSaid = 0;
    whenSaid: () => void = () => {};
    private readonly connection: ProtocolConnection;
    private faults: string[] = [];

    private constructor(connection: ProtocolConnection) {
        this.connection = connection;
    }

    /** A connection of which both sides have shaken hands. */
    static async start({
        host = EmptyFileSystem,
        capabilities,
        folders,
        settings = () => ({ peildatum: '23-11-2026' }),
    }: ServerOptions = {}): Promise<ServerConnection> {
        const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
        serve({ connection: createConnection(toServer, toEditor), host });
        const connection = createProtocolConnection(
            new StreamMessageReader(toEditor),
            new StreamMessageWriter(toServer),
        );
        const server = new ServerConnection(connection);
        connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
            server.said.set(uri, diagnostics);
            server.timesSaid++;
            server.whenSaid();
        });
        connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
            if (type === MessageType.Error) {
                server.faults.push(message);
            }
        });
        connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings()));
        connection.onRequest(RegistrationRequest.type, () => {});
        connection.listen();
        await connection.sendRequest(InitializeRequest.type, {
            processId: null,
            rootUri: null,
            workspaceFolders: folders ?? null,
            capabilities: { workspace: { ...capabilities, configuration: true } },
        });
        await connection.sendNotification(InitializedNotification.type, {});
        return server;
    }

    ask(method: string, params: unknown, token = CancellationToken.None): Promise<unknown> {
        return this.connection.sendRequest(method, params, token);
    }

    tell(method: string, params: unknown): void {
        this.connection.sendNotification(method, params).catch((fault) => this.faults.push(String(fault)));
    }

    /** What the server logged as an error since this was asked before. */
    takeFaults(): string[] {
        const { faults } = this;
        this.faults = [];
        return faults;
    }

    async stop(): Promise<void> {
        await this.connection.sendRequest(ShutdownRequest.type);
        this.connection.dispose();
    }
}
