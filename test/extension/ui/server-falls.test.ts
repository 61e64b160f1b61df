// The language server is killed, as a system that runs out of memory does. The tests build on each other.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const FILE = 'zilveren-linge.samenwerking';

let started: StartedWorkbench;
let workbench: WorkbenchPage;
let saved: string;

beforeAll(async () => {
    started = await startWorkbench();
    workbench = started.workbench;
    saved = readFileSync(join(started.folder, FILE), 'utf8');
});

afterAll(() => started?.[Symbol.asyncDispose]());

/** The processes of the language server in this VS Code. */
function servers(): number[] {
    const session = dirname(started.folder);
    return execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line.includes(session) && line.includes('start-server.cjs'))
        .map((line) => Number.parseInt(line, 10));
}

/** Kills the server, and gives its process. */
async function killServer(): Promise<number> {
    await expect.poll(servers, { timeout: 30_000 }).toHaveLength(1);
    const [pid = 0] = servers();
    process.kill(pid, 'SIGKILL');
    await expect.poll(servers).not.toContain(pid);
    return pid;
}

/** What is said of a word that nobody knows. */
const unknown = (word: string) => workbench.problems.filter({ hasText: word });

/** Writes a word on a line of its own at the top, which no rule knows. */
async function write(word: string): Promise<void> {
    await workbench.goToLine(1);
    await workbench.press('Home');
    await workbench.type(`${word}\n`);
}

test('killed while somebody writes, it is started again: the findings are there, and no letter is lost', async () => {
    await workbench.quickOpen(FILE);
    await workbench.showProblems();
    await workbench.problems.filter({ hasText: 'afspraak-ontbreekt' }).first().waitFor();
    await workbench.goToLine(1);
    await workbench.press('Home');
    await workbench.type('eers');
    const killed = killServer();
    await workbench.type('tens\n');
    await killed;
    await unknown('eerstens').first().waitFor();
    await workbench.problems.filter({ hasText: 'afspraak-ontbreekt' }).first().waitFor();
    await write('daarna');
    await unknown('daarna').first().waitFor();
    expect(await workbench.line('eerstens').count()).toBe(1);
    expect(await workbench.notifications.count()).toBe(0);
});

test('killed before it has started, it is started again as well', async () => {
    await killServer();
    await killServer();
    await write('opnieuw');
    await unknown('opnieuw').first().waitFor();
    expect(await workbench.notifications.count()).toBe(0);
});

test('of one that keeps falling it is said once that it stays down, with the way to its log', async () => {
    for (let kills = 3; kills < 5; kills++) {
        await killServer();
    }
    await workbench.notifications.filter({ hasText: 'Samenwerking is een paar keer vastgelopen' }).waitFor();
    await workbench.screenshot('server-blijft-uit');
    expect(await workbench.notifications.count()).toBe(1);
    expect(servers()).toEqual([]);
    await workbench.answer('Logboek tonen');
    await workbench.showsLog('Samenwerking');
    await workbench.screenshot('server-logboek');
});

test('what was written is there, and can be saved', async () => {
    await workbench.quickOpen(FILE);
    await workbench.press('Control+S');
    await expect
        .poll(() => readFileSync(join(started.folder, FILE), 'utf8'))
        .toBe(`opnieuw\ndaarna\neerstens\n${saved}`);
});
