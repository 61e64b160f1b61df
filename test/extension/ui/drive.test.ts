// The extension as users get it: packaged, installed, and driven by keyboard and mouse. The tests build on each other.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const statusrapport = 'Samenwerking: Statusrapport maken';
const example = 'zilveren-linge.samenwerking';
let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    started = await startWorkbench();
    workbench = started.workbench;
});

afterAll(() => started?.[Symbol.asyncDispose]());

test('a file that is opened shows in the Problems panel what is missing', async () => {
    await workbench.quickOpen(example);
    await workbench.showProblems();
    await missing().first().waitFor();
    await workbench.hasSettled(workbench.problems);
    await workbench.screenshot('problemen');
});

test('a problem leads to the underlined place in the text', async () => {
    await workbench.goTo(missing().first());
    await workbench.squiggles.first().waitFor();
    await workbench.screenshot('onderstreping');
});

test('a fix inserts a missing agreement', async () => {
    const before = await missing().count();
    const fixes = await workbench.showFixes();
    await workbench.screenshot('oplossingen');
    await fixes.filter({ hasText: 'invoegen' }).first().click();
    await expect.poll(() => missing().count()).toBe(before - 1);
    await workbench.screenshot('ingevoegd');
    await workbench.press('Control+S');
});

test('the view in the activity bar shows what is open in each samenwerking, and leads there', async () => {
    const tree = await workbench.showSamenwerkingen();
    const urgent = tree.filter({ hasText: 'Te laat of bijna verlopen' });
    await tree.filter({ hasText: '6/12' }).click();
    await urgent.first().waitFor();
    await workbench.screenshot('samenwerkingen');
    await tree.filter({ hasText: 'Procesafspraken uitschrijven' }).click();
    await workbench.tab(example).waitFor();
});

test('the view can show only what time presses on, also by the palette', async () => {
    const groups = workbench.sideBarRows.filter({ hasText: /^(Te laat|Proces(?!afspraken)|Stappen)/ });
    await expect.poll(() => groups.allInnerTexts()).toHaveLength(3);
    await workbench.runCommand('Samenwerking: Alleen tonen wat te laat is of verloopt');
    await expect.poll(() => workbench.sideBarRows.filter({ hasText: 'Stappen' }).count()).toBe(0);
    // In this one nothing is late.
    expect(await workbench.sideBarRows.filter({ hasText: 'laagland-brabant' }).count()).toBe(0);
    await workbench.screenshot('samenwerkingen-alleen-te-laat');
    await workbench.runCommand('Samenwerking: Alles tonen');
    // A click that comes before the rows have been made anew unfolds what is about to go.
    await vi.waitFor(
        async () => {
            await workbench.sideBarRows.filter({ hasText: '6/12' }).click();
            await workbench.sideBarRows.filter({ hasText: 'Stappen' }).first().waitFor({ timeout: 3000 });
        },
        { timeout: 30_000 },
    );
    await workbench.showFiles();
});

test('the command palette makes the status report beside the text', async () => {
    await workbench.hidePanel();
    await workbench.runCommand(statusrapport);
    await workbench.tab('Statusrapport – ').waitFor();
    await workbench.webview.getByRole('heading', { level: 1 }).waitFor();
    await workbench.screenshot('statusrapport');
});

test('a file without a samenwerking has no status report, which is said', async () => {
    await workbench.quickOpen('waterschap-de-zilveren-linge.samenwerking');
    await workbench.runCommand(statusrapport);
    await workbench.notifications.filter({ hasText: 'In dit bestand staat geen samenwerking' }).waitFor();
    await workbench.screenshot('geen-statusrapport');
});

test('the code of a problem is a link to its explanation', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.showProblems();
    await missing().first().getByRole('button', { name: 'afspraak-ontbreekt' }).click();
    await workbench.tab('afspraak-ontbreekt').waitFor();
    await workbench.webview.getByRole('heading', { level: 1, name: 'Een afspraak ontbreekt' }).waitFor();
    await workbench.screenshot('uitleg');
});

test('an explanation that was open when VS Code closed is there when it opens again', async () => {
    await workbench.reload();
    await workbench.webview.getByRole('heading', { level: 1, name: 'Een afspraak ontbreekt' }).waitFor();
});

function missing(): Locator {
    return workbench.problems.filter({ hasText: 'afspraak-ontbreekt' });
}
