/** Drives a Firefox by WebDriver BiDi, the protocol that it speaks itself; as much of it as the tests need. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findFirefox } from './find-firefox.ts';

/** Keys that are no characters, as the protocol writes them. */
export const Key = { control: '\uE009', enter: '\uE007', home: '\uE011', tab: '\uE004', f8: '\uE038' } as const;

interface Message {
    readonly id?: number;
    readonly type?: string;
    readonly message?: string;
    readonly method?: string;
    readonly params?: unknown;
    readonly result?: unknown;
}

interface LogEntry {
    readonly level: string;
    readonly text: string | null;
}

interface Waiting {
    readonly resolve: (result: unknown) => void;
    readonly reject: (fault: Error) => void;
}

/** Firefox with one tab, in a profile of its own. */
export class Firefox {
    /** Where it puts what is downloaded. */
    readonly downloads: string;
    /** What it complains of: errors, and what the policy of the page forbids. */
    readonly complaints: string[] = [];
    /** The hosts that the tab asked something. */
    readonly hosts = new Set<string>();

    private readonly profile: string;
    private readonly program: ChildProcess;
    private readonly waiting = new Map<number, Waiting>();
    private socket: WebSocket | undefined;
    private tab = '';
    private sent = 0;

    private constructor() {
        const program = findFirefox();
        if (!program) {
            throw new Error('No Firefox on this machine; see findFirefox().');
        }
        this.profile = mkdtempSync(join(tmpdir(), 'firefox-'));
        this.downloads = join(this.profile, 'downloads');
        mkdirSync(this.downloads);
        writeFileSync(join(this.profile, 'user.js'), preferences(this.downloads));
        const options = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', this.profile];
        this.program = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] });
    }

    static async start(): Promise<Firefox> {
        const firefox = new Firefox();
        await firefox.connect(await firefox.address());
        return firefox;
    }

    async [Symbol.asyncDispose](): Promise<void> {
        this.socket?.close();
        const hasEnded = new Promise((resolve) => this.program.once('exit', resolve));
        this.program.kill();
        await hasEnded;
        rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
    }

    async open(url: string): Promise<void> {
        await this.send('browsingContext.navigate', { context: this.tab, url, wait: 'complete' });
    }

    async reload(): Promise<void> {
        await this.send('browsingContext.reload', { context: this.tab, wait: 'complete' });
    }

    /** What an expression of the page comes to, as far as JSON can say it. */
    async evaluate<T>(expression: string): Promise<T> {
        const answer = await this.send('script.evaluate', {
            expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
            target: { context: this.tab },
            awaitPromise: true,
        });
        const { result, exceptionDetails } = answer as {
            readonly result?: { readonly value: string };
            readonly exceptionDetails?: { readonly text: string };
        };
        if (!result) {
            throw new Error(exceptionDetails?.text);
        }
        return JSON.parse(result.value);
    }

    /** Shows the page on a screen of that size. */
    async resize(width: number, height: number): Promise<void> {
        await this.send('browsingContext.setViewport', { context: this.tab, viewport: { width, height } });
    }

    async screenshot(path: string): Promise<void> {
        const { data } = (await this.send('browsingContext.captureScreenshot', { context: this.tab })) as {
            readonly data: string;
        };
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, Buffer.from(data, 'base64'));
    }

    /** Presses keys one after the other; those that are given together are held together. */
    async press(...keys: readonly (string | readonly string[])[]): Promise<void> {
        const actions = keys.flatMap((key) => {
            const together = [key].flat();
            return [
                ...together.map((value) => ({ type: 'keyDown', value })),
                ...together.toReversed().map((value) => ({ type: 'keyUp', value })),
            ];
        });
        await this.send('input.performActions', {
            context: this.tab,
            actions: [{ type: 'key', id: 'keyboard', actions }],
        });
    }

    private address(): Promise<string> {
        return new Promise((resolve, reject) => {
            let said = '';
            this.program.stderr?.on('data', (text) => {
                said += text;
                const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
                if (address) {
                    resolve(address);
                }
            });
            this.program.once('exit', () => reject(new Error(`Firefox did not start:\n${said}`)));
        });
    }

    private async connect(address: string): Promise<void> {
        const socket = new WebSocket(`${address}/session`);
        this.socket = socket;
        socket.addEventListener('message', ({ data }) => this.receive(JSON.parse(String(data))));
        await new Promise((resolve, reject) => {
            socket.addEventListener('open', resolve);
            socket.addEventListener('error', reject);
        });
        await this.send('session.new', { capabilities: {} });
        await this.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
        // The tab that it starts with is one that no one looks at, where keys do less.
        const { context } = (await this.send('browsingContext.create', { type: 'tab' })) as {
            readonly context: string;
        };
        this.tab = context;
    }

    private send(method: string, params: object): Promise<unknown> {
        const id = ++this.sent;
        this.socket?.send(JSON.stringify({ id, method, params }));
        return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    }

    private receive({ id, type, message, method, params, result }: Message): void {
        if (id !== undefined) {
            const { resolve, reject } = this.waiting.get(id) ?? {};
            this.waiting.delete(id);
            if (type === 'error') {
                reject?.(new Error(message));
            } else {
                resolve?.(result);
            }
        } else if (method === 'log.entryAdded') {
            const { level, text } = params as LogEntry;
            if (level !== 'info' && level !== 'debug') {
                this.complaints.push(text ?? '');
            }
        } else if (method === 'network.beforeRequestSent') {
            const { request } = params as { readonly request: { readonly url: string } };
            this.hosts.add(new URL(request.url).hostname);
        }
    }
}

/** It asks nothing, and puts what is downloaded in a folder. */
function preferences(downloads: string): string {
    return Object.entries({
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.shell.checkDefaultBrowser': false,
        'datareporting.policy.dataSubmissionEnabled': false,
        'app.update.disabledForTesting': true,
        'browser.aboutwelcome.enabled': false,
    })
        .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
        .join('');
}
