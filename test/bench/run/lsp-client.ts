import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
    createProtocolConnection,
    type FileChangeType,
    type ProtocolConnection,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { WrittenFile } from '../content/folder.ts';
import type { LanguageSide } from './sides.ts';

interface Position {
    readonly line: number;
    readonly character: number;
}

/** An editor at the other end of a language server, which waits for what the server says. */
export class LspClient {
    private readonly server: ChildProcessWithoutNullStreams;
    private readonly connection: ProtocolConnection;
    private readonly side: LanguageSide;
    private readonly versions = new Map<string, number>();
    private readonly said = new Set<string>();
    private readonly waiting = new Map<string, () => void>();
    private onSaid: () => void = () => {};

    constructor(side: LanguageSide) {
        this.side = side;
        const [command = '', ...args] = side.command;
        this.server = spawn(command, args, { env: { ...process.env, ...side.env } });
        this.server.stderr.resume();
        this.connection = createProtocolConnection(
            new StreamMessageReader(this.server.stdout),
            new StreamMessageWriter(this.server.stdin),
        );
        this.connection.onNotification('textDocument/publishDiagnostics', ({ uri }: { uri: string }) => {
            this.said.add(uri);
            this.onSaid();
            this.waiting.get(uri)?.();
            this.waiting.delete(uri);
        });
        this.connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
            items.map(({ section }) => (section === undefined ? null : (this.side.settings[section] ?? null))),
        );
        this.connection.onRequest('client/registerCapability', () => null);
        this.connection.onRequest('workspace/codeLens/refresh', () => null);
        this.connection.onRequest('workspace/inlayHint/refresh', () => null);
        this.connection.listen();
    }

    /** Shakes hands, with a folder as the workspace or without any. */
    async start(folder?: string): Promise<void> {
        const uri = folder === undefined ? null : pathToFileURL(folder).href;
        await this.connection.sendRequest('initialize', {
            processId: process.pid,
            rootUri: uri,
            workspaceFolders: uri === null ? null : [{ uri, name: 'werkmap' }],
            initializationOptions: {},
            capabilities: {
                workspace: { configuration: true, workspaceFolders: true },
                textDocument: {
                    publishDiagnostics: { relatedInformation: true },
                    completion: { completionItem: { snippetSupport: true } },
                    hover: { contentFormat: ['markdown'] },
                    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
                },
            },
        });
        await this.connection.sendNotification('initialized', {});
        const settings = this.side.settings;
        await this.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    }

    /** Opens a file; done when the server has said something about it. */
    async open({ path, text }: WrittenFile): Promise<void> {
        const uri = pathToFileURL(path).href;
        const told = this.told(uri);
        this.versions.set(uri, 1);
        const textDocument = { uri, languageId: this.side.notation.languageId, version: 1, text };
        await this.connection.sendNotification('textDocument/didOpen', { textDocument });
        await told;
    }

    /** Replaces what stands at a place; done when the server has said what it thinks of the file now. */
    async type({ path }: WrittenFile, start: Position, end: Position, text: string): Promise<void> {
        const uri = pathToFileURL(path).href;
        const version = (this.versions.get(uri) ?? 1) + 1;
        this.versions.set(uri, version);
        const told = this.told(uri);
        await this.connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version },
            contentChanges: [{ range: { start, end }, text }],
        });
        await told;
    }

    /** Closes a file without saving it; done when the server has said something about it as it is on disk. */
    async close({ path }: WrittenFile): Promise<void> {
        const uri = pathToFileURL(path).href;
        const told = this.told(uri);
        await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
        await told;
    }

    /** Tells what happened to a file on disk; done when the server has said something about it. */
    async happened({ path }: WrittenFile, type: FileChangeType): Promise<void> {
        const uri = pathToFileURL(path).href;
        const told = this.told(uri);
        await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
        await told;
    }

    /** Asks something of a file. */
    async ask(method: string, { path }: WrittenFile, params: object = {}): Promise<unknown> {
        return await this.connection.sendRequest(method, {
            textDocument: { uri: pathToFileURL(path).href },
            ...params,
        });
    }

    /** Done when the server has said something about so many files. */
    async saidOf(files: number): Promise<void> {
        await new Promise<void>((resolve) => {
            this.onSaid = () => {
                if (this.said.size >= files) {
                    resolve();
                }
            };
            this.onSaid();
        });
    }

    /** Resident memory of the server, in MB. */
    memory(): number {
        const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(this.server.pid)], { encoding: 'utf8' });
        return Number(stdout) / 1024;
    }

    signal(signal: NodeJS.Signals): void {
        this.server.kill(signal);
    }

    stop(): Promise<void> {
        this.connection.dispose();
        const ended = this.ended();
        this.server.kill('SIGKILL');
        return ended;
    }

    /** Has the server end by itself, as an editor does. */
    async end(): Promise<void> {
        const ended = this.ended();
        await this.connection.sendRequest('shutdown');
        await this.connection.sendNotification('exit');
        await ended;
        this.connection.dispose();
    }

    private ended(): Promise<void> {
        return new Promise((resolve) => {
            this.server.once('exit', () => resolve());
        });
    }

    private told(uri: string): Promise<void> {
        return new Promise((resolve) => this.waiting.set(uri, resolve));
    }
}
