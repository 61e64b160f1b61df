// What the server came to is kept where VS Code keeps such things, and is there at once at the next start.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyExamples } from '../example-workspace.ts';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const OTHERS = 60;

let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    started = await startWorkbench({
        makeFolder(place) {
            const folder = copyExamples(place);
            for (let i = 0; i < OTHERS; i++) {
                const text = `samenwerking ander-${i} "Ander ${i}" { partner: niemand  regio: utrecht }\n`;
                writeFileSync(join(folder, `ander-${i}.samenwerking`), text);
            }
            return folder;
        },
    });
    workbench = started.workbench;
});

afterAll(() => started?.[Symbol.asyncDispose]());

const kept = () =>
    globSync('user/User/workspaceStorage/*/samenwerking.samenwerking/snapshots/werkmap', {
        cwd: dirname(started.folder),
    }).map((path) => join(dirname(started.folder), path));

/** What the view shows of all samenwerkingen. */
async function shown(): Promise<string[]> {
    const rows = (await workbench.showSamenwerkingen()).filter({ hasText: /geregeld|nog geen profiel/ });
    await workbench.hasSettled(rows);
    return await rows.allTextContents();
}

test('at the next start the findings and the view are there from what was kept', async () => {
    const before = await shown();
    await expect.poll(kept, { timeout: 30_000 }).toHaveLength(1);
    for (const path of kept()) {
        tellApart(path);
    }
    await workbench.reload();
    expect(await shown()).toEqual(before);
    await workbench.showProblems();
    await workbench.problems.filter({ hasText: 'was eerder niet bekend' }).first().waitFor();
    await workbench.screenshot('bewaard');
});

/** Changes what was kept, so that it can be told from what is found anew. */
function tellApart(path: string): void {
    const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    const text = lines.join('\n').replaceAll('is niet bekend', 'was eerder niet bekend');
    writeFileSync(path, `${text}\n${createHash('sha256').update(text).digest('base64')}`);
}
