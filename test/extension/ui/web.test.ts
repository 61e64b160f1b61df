// The extension as VS Code for the Web runs it: in a web worker, with the server in another, and without a disk.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostsInNetLog } from './net-log.ts';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'netlog-'));
const netLog = join(folder, 'netlog.json');
let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    started = await startWorkbench({
        settings: { 'remote.extensionKind': { 'samenwerking.samenwerking': ['web'] } },
        browserArguments: [`--log-net-log=${netLog}`],
    });
    workbench = started.workbench;
});

afterAll(async () => {
    await started?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
});

test('an opened file has its findings', async () => {
    await workbench.quickOpen('zilveren-linge.samenwerking');
    await workbench.squiggles.first().waitFor();
    await workbench.screenshot('web');
});

test('the view shows all samenwerkingen, also of files that are not open', async () => {
    const tree = await workbench.showSamenwerkingen();
    await expect.poll(() => tree.filter({ hasText: 'geregeld' }).count()).toBeGreaterThan(1);
    await tree.filter({ hasText: '6/12' }).click();
    await tree.filter({ hasText: 'Stappen' }).first().waitFor();
    await workbench.runCommand('Samenwerking: Alleen tonen wat te laat is of verloopt');
    await expect.poll(() => tree.filter({ hasText: 'Stappen' }).count()).toBe(0);
    await workbench.runCommand('Samenwerking: Alles tonen');
    await workbench.showFiles();
});

test('a server that fails is started again', async () => {
    await workbench.breakServerWorker();
    await workbench.squiggles.first().waitFor({ state: 'detached' });
    await workbench.squiggles.first().waitFor();
    expect(await workbench.notifications.count()).toBe(0);
});

test('nothing is asked of any other machine', async () => {
    await started[Symbol.asyncDispose]();
    expect([...hostsInNetLog(netLog)]).toEqual(['127.0.0.1']);
});
