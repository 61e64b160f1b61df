import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeServer } from './install.ts';
import type { Session } from './session.ts';

/** VS Code's server half, with the extension host, as it listens for a browser. */
export interface CodeServer extends AsyncDisposable {
    readonly url: string;
    /** Fulfilled with a sentence when the server ends of itself. */
    readonly ended: Promise<string>;
    log(): string;
}

const entry = join(codeServer, 'out/node/entry.js');

export function installVsix(session: Session, vsix: string): void {
    const args = [entry, ...folderArguments(session), '--install-extension', vsix];
    execFileSync(process.execPath, args, { env: environment(session), encoding: 'utf8', stdio: 'pipe' });
}

export interface CodeServerOptions {
    /** The workbench runs a suite and reports to the page, but shows no notifications as they come. */
    readonly testDriver: boolean;
    /** A folder is not trusted until the user says so. */
    readonly asksTrust?: boolean | undefined;
}

export async function startCodeServer(
    session: Session,
    { testDriver, asksTrust = false }: CodeServerOptions,
): Promise<CodeServer> {
    const args = [
        entry,
        ...folderArguments(session),
        ...['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--session-socket', join(session.folder, 'session.sock')],
        ...['--disable-telemetry', '--disable-update-check', '--disable-proxy'],
        ...(asksTrust ? [] : ['--disable-workspace-trust']),
        ...['--disable-getting-started-override', '--ignore-last-opened'],
        // A release build ignores extensionTestsPath without it.
        ...(testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ];
    const server = spawn(process.execPath, args, {
        env: environment(session),
        stdio: ['ignore', 'pipe', 'pipe'],
        // A process group of its own, so that its children can be ended with it.
        detached: true,
    });
    let log = '';
    const listening = new Promise<string>((resolve) => {
        const read = (chunk: Buffer) => {
            log += chunk;
            const url = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(log)?.[1];
            if (url) {
                resolve(url);
            }
        };
        server.stdout.on('data', read);
        server.stderr.on('data', read);
    });
    const ended = once(server, 'exit').then(([code]) => `code-server ended with ${code}`);
    const url = await Promise.race([listening, ended.then((why) => Promise.reject(new Error(`${why}\n${log}`)))]);
    return { url, ended, log: () => log, [Symbol.asyncDispose]: () => endProcessGroup(server) };
}

function folderArguments({ folder, userData, extensions }: Session): string[] {
    return ['--config', join(folder, 'config.yaml'), '--user-data-dir', userData, '--extensions-dir', extensions];
}

/** Without what a surrounding editor or test runner sets for its own Node; and with no look-ups in a marketplace. */
function environment(session: Session): NodeJS.ProcessEnv {
    const { NODE_OPTIONS, ELECTRON_RUN_AS_NODE, VSCODE_IPC_HOOK_CLI, PORT, PASSWORD, ...rest } = process.env;
    return { ...rest, EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: session.folder };
}

async function endProcessGroup({ pid }: ChildProcess): Promise<void> {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        for (let wait = 0; wait < 50 && signalGroup(pid, wait === 0 ? signal : 0); wait++) {
            await sleep(100);
        }
    }
}

function signalGroup(leader: number | undefined, signal: NodeJS.Signals | 0): boolean {
    try {
        return leader !== undefined && process.kill(-leader, signal);
    } catch {
        return false;
    }
}
