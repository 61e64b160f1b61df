// Several folders side by side, of which one is on no disk.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildMemory } from '../build-suite.ts';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    started = await startWorkbench({
        isFirstOfSeveral: true,
        installed: await buildMemory(),
        settings: { 'remote.extensionKind': { 'samenwerking.samenwerking-examples': ['web'] } },
    });
    workbench = started.workbench;
});

afterAll(() => started?.[Symbol.asyncDispose]());

test('a folder on no disk that is added while VS Code runs is served as well', async () => {
    const tree = await workbench.showSamenwerkingen();
    const samenwerkingen = tree.filter({ hasText: 'geregeld' });
    const before = await samenwerkingen.count();
    await workbench.runCommand('Voorbeelden in het geheugen toevoegen');
    await workbench.squiggles.first().waitFor();
    await workbench.statusBar.getByText('/12 geregeld').waitFor();
    await expect.poll(() => samenwerkingen.count()).toBe(2 * before);
    await workbench.screenshot('mappen');
});
