// The checklist as a form in VS Code, as who fills it in handles it. The tests build on each other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../../report/support/axe.ts';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const example = 'zilveren-linge.samenwerking';
const INFORMATIE = /^Afspraken over hoe, wanneer/;
let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    started = await startWorkbench();
    workbench = started.workbench;
});

afterAll(() => started?.[Symbol.asyncDispose]());

test('a file opens as a form, in the colours of the theme', async () => {
    await workbench.quickOpen(example);
    await workbench.runCommand('Samenwerking: Openen als formulier');
    await heading('Proces 4 van 6 geregeld').waitFor();
    await started.inEachTheme('formulier');
});

test('it is accessible', async () => {
    const frame = await workbench.webview.owner().elementHandle();
    const page = await frame?.contentFrame();
    expect(page && (await axeFindings(page))).toEqual([]);
});

test('what is filled in by keyboard is a change of the text, that is not saved yet', async () => {
    await field('Wanneer wordt informatie gedeeld?').focus();
    await workbench.type('Elk kwartier.');
    await workbench.press('Tab');
    await status('Vastgelegd in de tekst: Wanneer wordt informatie gedeeld?').waitFor({ state: 'attached' });
    await workbench.dirtyTab(example).first().waitFor();
    expect(onDisk()).not.toContain('wanneer: "Elk kwartier."');
});

test('it is undone as any text is, and done again', async () => {
    await requirement().locator('summary').focus();
    await workbench.press('Control+Z');
    await expect.poll(() => field('Wanneer wordt informatie gedeeld?').inputValue()).toBe('');
    await workbench.press('Control+Y');
    await expect.poll(() => field('Wanneer wordt informatie gedeeld?').inputValue()).toBe('Elk kwartier.');
});

test('it is saved from the form', async () => {
    await workbench.press('Control+S');
    await expect.poll(onDisk).toContain('            wanneer: "Elk kwartier."  // Wanneer wordt informatie gedeeld?\n');
});

test('what is typed in the text beside it stands in the form', async () => {
    await workbench.runCommand('Samenwerking: Tekst naast het formulier openen');
    await workbench.line('contact lammers').waitFor();
    await workbench.goToText('Elk kwartier');
    await workbench.press('Escape');
    await workbench.type('Vaker');
    await expect.poll(() => field('Wanneer wordt informatie gedeeld?').inputValue()).toContain('Vaker');
    await workbench.screenshot('formulier-naast-tekst');
});

test('nothing was tried that the page forbids', () => {
    expect(workbench.violations).toEqual([]);
});

function heading(name: string | RegExp): Locator {
    return workbench.webview.getByRole('heading', { name });
}

function requirement(): Locator {
    return workbench.webview.locator('details', { has: heading(INFORMATIE) });
}

function field(name: string): Locator {
    return requirement().getByLabel(name);
}

function status(text: string): Locator {
    return workbench.webview.getByRole('status').filter({ hasText: text });
}

function onDisk(): string {
    return readFileSync(join(started.folder, example), 'utf8');
}
