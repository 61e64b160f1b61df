import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { cliBundle, type Ending } from './command-line.ts';

interface Message {
    readonly id?: number;
    readonly method?: string;
    readonly params?: unknown;
    readonly result?: unknown;
    readonly error?: { readonly code: number; readonly message: string };
}

export interface Diagnostic {
    readonly code: string;
    readonly message: string;
    readonly range: unknown;
}

const methodNotFound = -32601;

/** How long a test waits for what the server says, in milliseconds. */
export const PATIENCE = 20_000;

/**
 * An editor that can do nothing but what a test says: it has no capability, and every request of the server is an error
 * to it. Whatever on standard output is not the protocol makes it fail.
 */
export class RawEditor {
    /** Ends with the server. */
    readonly ended: Promise<Ending>;
    /** What the server asked or said of itself. */
    private readonly heard: Message[] = [];
    private readonly server: ChildProcessWithoutNullStreams;
    private readonly waiting = new Map<number, (message: Message) => void>();
    private unread = Buffer.alloc(0);
    private lastId = 0;

    constructor(args: readonly string[], cwd: string) {
        this.server = spawn(process.execPath, [cliBundle, ...args], { cwd });
        onTestFinished(() => {
            this.server.kill();
        });
        // A server that is gone cannot be written to, which some tests do.
        this.server.stdin.on('error', () => {});
        let stderr = '';
        this.server.stderr.setEncoding('utf8').on('data', (text) => {
            stderr += text;
        });
        this.server.stdout.on('data', (bytes) => this.read(bytes));
        this.ended = new Promise((resolve, reject) => {
            this.server.on('error', reject);
            this.server.on('close', (exitCode) => resolve({ exitCode, stdout: this.unread.toString(), stderr }));
        });
    }

    /** The whole greeting. Returns what the server says that it can do. */
    async initialize(params: object = {}): Promise<{ capabilities: Record<string, unknown> }> {
        const result = await this.request('initialize', {
            processId: null,
            rootUri: null,
            capabilities: {},
            ...params,
        });
        this.notify('initialized', {});
        return result as { capabilities: Record<string, unknown> };
    }

    /** Opens a file, and returns the first that the server says about it. */
    async open(path: string, text: string): Promise<readonly Diagnostic[]> {
        this.openUnread(path, text);
        return await this.diagnostics(path);
    }

    /** Opens a file without waiting for what the server says. */
    openUnread(path: string, text: string): void {
        const uri = pathToFileURL(path).href;
        this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'samenwerking', version: 1, text } });
    }

    /** What the server said last about a file, once it said anything. */
    async diagnostics(path: string): Promise<readonly Diagnostic[]> {
        const uri = pathToFileURL(path).href;
        const about = () =>
            this.said<{ uri: string; diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics').findLast(
                (said) => said.uri === uri,
            )?.diagnostics;
        await expect.poll(about, { timeout: PATIENCE }).toBeDefined();
        return about() ?? [];
    }

    /** What the server wrote to the log of the editor. */
    log(): string {
        return this.said<{ message: string }>('window/logMessage')
            .map(({ message }) => message)
            .join('\n');
    }

    async request(method: string, params: unknown): Promise<unknown> {
        const id = ++this.lastId;
        const { result, error } = await new Promise<Message>((resolve) => {
            this.waiting.set(id, resolve);
            this.send({ id, method, params });
        });
        if (error) {
            throw new Error(`${method}: ${error.message}`);
        }
        return result;
    }

    notify(method: string, params?: unknown): void {
        this.send({ method, params });
    }

    stopWriting(): void {
        this.server.stdin.end();
    }

    stopReading(): void {
        this.server.stdout.destroy();
    }

    /** Says goodbye as the protocol asks. */
    async leave(): Promise<Ending> {
        await this.request('shutdown', undefined);
        this.notify('exit');
        return await this.ended;
    }

    private said<Params>(method: string): Params[] {
        return this.heard.filter((message) => message.method === method).map(({ params }) => params as Params);
    }

    private send(message: Message): void {
        const body = JSON.stringify({ jsonrpc: '2.0', ...message });
        this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }

    private read(bytes: Buffer): void {
        this.unread = Buffer.concat([this.unread, bytes]);
        for (let frame = this.nextFrame(); frame; frame = this.nextFrame()) {
            this.receive(JSON.parse(frame));
        }
    }

    /** The next message, once it is there as a whole. What is no message stays unread for ever. */
    private nextFrame(): string | undefined {
        const header = /^Content-Length: (\d+)\r\n\r\n/.exec(this.unread.toString('latin1', 0, 100));
        const start = header?.[0].length ?? 0;
        const end = start + Number(header?.[1]);
        if (!header || this.unread.length < end) {
            return undefined;
        }
        const frame = this.unread.toString('utf8', start, end);
        this.unread = this.unread.subarray(end);
        return frame;
    }

    private receive(message: Message): void {
        const { id, method } = message;
        if (method === undefined) {
            this.waiting.get(id ?? 0)?.(message);
            return;
        }
        this.heard.push(message);
        if (id !== undefined) {
            this.send({ id, error: { code: methodNotFound, message: `No ${method} here.` } });
        }
    }
}
