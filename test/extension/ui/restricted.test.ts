// A folder that the user does not trust (yet): what is only read works as usual. The tests build on each other.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const example = 'zilveren-linge.samenwerking';
let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    started = await startWorkbench({
        asksTrust: true,
        // As when the user closes the question without trusting the folder.
        settings: { 'security.workspace.trust.startupPrompt': 'never' },
    });
    workbench = started.workbench;
});

afterAll(() => started?.[Symbol.asyncDispose]());

test('VS Code says that the folder is not trusted', async () => {
    await workbench.statusBar.getByText('Restricted Mode').waitFor();
    await workbench.screenshot('niet-vertrouwd');
});

test('findings are shown, and mended by a fix', async () => {
    await workbench.quickOpen(example);
    await workbench.showProblems();
    const missing = workbench.problems.filter({ hasText: 'afspraak-ontbreekt' });
    await missing.first().waitFor();
    await workbench.hasSettled(workbench.problems);
    const before = await missing.count();
    await workbench.goTo(missing.first());
    const fixes = await workbench.showFixes();
    await fixes.filter({ hasText: 'invoegen' }).first().click();
    await expect.poll(() => missing.count()).toBe(before - 1);
});

test('the report stands beside the text', async () => {
    await workbench.hidePanel();
    await workbench.runCommand('Samenwerking: Statusrapport maken');
    await workbench.webview.getByRole('heading', { level: 1 }).waitFor();
});

test('a task asks for trust first, as the page of the extension says', async () => {
    await workbench.runCommand('Tasks: Run Task');
    await workbench.dialog.getByText('trust').first().waitFor();
    await workbench.screenshot('niet-vertrouwd-taak');
    await workbench.press('Escape');
});
