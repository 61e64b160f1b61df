// The extension as users get it: packaged, installed, and driven by keyboard and mouse. The tests build on each other.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageExtension } from '../../../scripts/package.ts';
import { examplesFolder, root, vsix } from '../../../scripts/paths.ts';
import { launchBrowser } from '../host/browser.ts';
import { installVsix, startCodeServer } from '../host/code-server.ts';
import { ensureVsCodeIsInstalled } from '../host/install.ts';
import { createSession } from '../host/session.ts';
import { workbenchUrl } from '../host/workbench.ts';
import { WorkbenchPage } from './workbench-page.ts';

const example = 'zilveren-linge.samenwerking';
const screenshots = join(root, 'screenshots');
const resources = new AsyncDisposableStack();
let workbench: WorkbenchPage;

beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    ensureVsCodeIsInstalled();
    await packageExtension();
    const session = resources.use(createSession({ 'workbench.colorTheme': 'Default Light Modern' }));
    installVsix(session, vsix);
    const server = resources.use(await startCodeServer(session, { testDriver: false }));
    const browser = resources.use(await launchBrowser());
    workbench = new WorkbenchPage(await browser.newPage({ viewport: { width: 1440, height: 900 } }), screenshots);
    await workbench.open(workbenchUrl(server.url, { folder: copyOfExamples(session.folder) }));
});

/** The tests change a file, and a VS Code in a browser saves by itself. */
function copyOfExamples(folder: string): string {
    const workspace = join(folder, 'examples');
    cpSync(examplesFolder, workspace, { recursive: true });
    return workspace;
}

afterAll(() => resources.disposeAsync());

test('a file that is opened shows where something is missing', async () => {
    await workbench.quickOpen(example);
    await workbench.squiggles.first().waitFor();
    await workbench.screenshot('onderstreping');
});

test('the Problems panel says in Dutch what is missing, with its code', async () => {
    await workbench.showProblems();
    await missing().first().waitFor();
    await workbench.screenshot('problemen');
});

test('a fix inserts a missing agreement', async () => {
    const before = await missing().count();
    const fixes = await workbench.showFixes(missing().first());
    await workbench.screenshot('oplossingen');
    await fixes.filter({ hasText: 'invoegen' }).first().click();
    await expect.poll(() => missing().count()).toBe(before - 1);
    await workbench.screenshot('ingevoegd');
});

test('the command palette makes the status report beside the text', async () => {
    await workbench.runCommand('Samenwerking: Statusrapport maken');
    await workbench.tab('Statusrapport – ').waitFor();
    await workbench.webview.getByRole('heading', { level: 1 }).waitFor();
    await workbench.screenshot('statusrapport');
});

function missing(): Locator {
    return workbench.problems.filter({ hasText: 'afspraak-ontbreekt' });
}
