import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { vi } from 'vitest';
import { root } from '../../../scripts/paths.ts';
import { findNeovim } from './find-neovim.ts';

const run = promisify(execFile);

/** How long a user of these tests has patience, in milliseconds. */
const PATIENCE = 30_000;

/** The menu of what can be chosen waits for a key in a way that no remote call gets past: here the first is chosen. */
const CHOOSE_FIRST = 'vim.ui.select = function(items, _, choose) choose(items[1], 1) end\n';

/** A Neovim without a screen, set up as the documentation says, that takes keys. */
export interface Neovim extends AsyncDisposable {
    /** Types keys, written as in a mapping: `<Esc>`, `<CR>`. */
    type(keys: string): Promise<void>;
    /** What an expression of Vim script is. */
    evaluate<Value>(expression: string): Promise<Value>;
    /** Waits until an expression of Vim script is so. */
    waitFor(expression: string): Promise<void>;
}

/** Opens a file in a folder of its own, which holds these files. */
export async function startNeovim(
    files: Readonly<Record<string, string>>,
    file: string,
    cliBundle: string,
): Promise<Neovim> {
    const program = findNeovim();
    if (!program) {
        throw new Error('No Neovim on this machine; see findNeovim().');
    }
    await using resources = new AsyncDisposableStack();
    const own = temporaryFolder(resources);
    const folder = temporaryFolder(resources);
    for (const [name, text] of Object.entries(files)) {
        writeFileSync(join(folder, name), text);
    }
    const init = join(own, 'init.lua');
    const setUp = documentedSetUp(await version(program)).replaceAll('/pad/naar/samenwerking.cjs', cliBundle);
    writeFileSync(init, CHOOSE_FIRST + setUp);
    const socket = join(own, 'socket');
    // The server runs on the Node of these tests, and what the machine's user set up stays out.
    const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}`, XDG_CONFIG_HOME: own };
    const args = ['--headless', '-u', init, '-n', '-i', 'NONE', '--listen', socket, file];
    const neovim = spawn(program, args, { cwd: folder, env, stdio: 'ignore' });
    resources.defer(async () => {
        neovim.kill();
        await once(neovim, 'exit');
    });
    const remote = remoteControl(program, socket);
    await remote.waitFor('1');
    const kept = resources.move();
    return { ...remote, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

function temporaryFolder(resources: AsyncDisposableStack): string {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'neovim-')));
    resources.defer(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
}

function remoteControl(program: string, socket: string): Omit<Neovim, keyof AsyncDisposable> {
    const remote = async (...call: string[]) => {
        const { stdout, stderr } = await run(program, ['--server', socket, ...call]);
        // Where the answer goes depends on the version.
        return stdout || stderr;
    };
    const evaluate = async <Value>(expression: string) =>
        JSON.parse(await remote('--remote-expr', `json_encode(${expression})`)) as Value;
    const check = async (expression: string) => {
        const value = await evaluate(expression);
        if (!value) {
            throw new Error(`Neovim: ${expression} is ${JSON.stringify(value)}`);
        }
    };
    return {
        evaluate,
        waitFor: (expression) => vi.waitFor(() => check(expression), { timeout: PATIENCE, interval: 100 }),
        async type(keys) {
            await remote('--remote-send', keys);
        },
    };
}

/** The set-up that the documentation gives for this version. */
function documentedSetUp(version: string): string {
    const text = readFileSync(join(root, 'docs/editors.md'), 'utf8');
    const blocks = [...text.matchAll(/^```lua\n(.*?)^```$/gms)].map(([, block = '']) => block);
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isNew = major > 0 || minor >= 11;
    const fitting = blocks.filter(
        (block) => block.includes('samenwerking.cjs') && block.includes('vim.lsp.config') === isNew,
    );
    if (fitting.length !== 1) {
        throw new Error(`docs/editors.md has ${fitting.length} set-ups for Neovim ${version}.`);
    }
    return fitting[0] ?? '';
}

async function version(program: string): Promise<string> {
    const { stdout } = await run(program, ['--version']);
    return /v(\d+\.\d+)/.exec(stdout)?.[1] ?? '';
}
