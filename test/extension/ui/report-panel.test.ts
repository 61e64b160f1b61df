// The report beside the text, as its reader handles it. The tests build on each other.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCli } from '../../../scripts/build.ts';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const example = 'zilveren-linge.samenwerking';
let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    started = await startWorkbench();
    workbench = started.workbench;
});

afterAll(() => started?.[Symbol.asyncDispose]());

test('the report has the colours of the theme', async () => {
    await workbench.quickOpen(example);
    await workbench.runCommand('Samenwerking: Statusrapport maken');
    await title('Netcentrisch samenwerken met Waterschap De Zilveren Linge').waitFor();
    await workbench.screenshot('rapport-licht');
    await started.useTheme('contrast');
    await expect.poll(paper).toBe('rgb(0, 0, 0)');
    await workbench.screenshot('rapport-hoog-contrast');
    await started.useTheme('dark');
    await expect.poll(paper).toBe('rgb(31, 31, 31)');
    await workbench.screenshot('rapport-donker');
    await started.useTheme('light');
    await expect.poll(paper).toBe('rgb(255, 255, 255)');
});

test('a click on a line goes to its place in the text', async () => {
    await section('afspraak-convenant').locator('> .heading').click();
    await expect.poll(() => workbench.cursor()).toContain(`Ln ${lineOf('        convenant {')}, `);
    await row('Einde hoogwaterconvenant 2019').click();
    await expect.poll(() => workbench.cursor()).toContain(`Ln ${lineOf('deadline "Einde')}, `);
    await workbench.screenshot('rapport-naar-tekst');
});

test('so does the keyboard, which can leave the report again', async () => {
    const button = section('afspraak-alarmering').locator('> .heading button');
    await button.focus();
    await workbench.press('Tab');
    await section('afspraak-alarmering').locator('> .heading button:not(:focus)').waitFor();
    await button.focus();
    await workbench.press('Enter');
    await expect.poll(() => workbench.cursor()).toContain(`Ln ${lineOf('        alarmering {')}, `);
});

test('the cursor in the text marks what the report tells of it, and brings it into view', async () => {
    await workbench.goToLine(lineOf('        convenant {') + 1);
    await expect.poll(() => here()).toContain('Convenant');
    await expect.poll(() => isInView(section('afspraak-convenant').locator('> .heading'))).toBe(true);
    await workbench.screenshot('rapport-bij-tekst');
});

test('it follows what is typed, and stays where the reader is', async () => {
    await workbench.goToLine(lineOf('behandelt het stuk in januari.'));
    const heading = section('afspraak-convenant').locator('> .heading');
    await expect.poll(() => isInView(heading)).toBe(true);
    const before = await topOf(heading);
    await workbench.press('End');
    await workbench.type(' Daarna tekenen de partijen.');
    await section('afspraak-convenant').filter({ hasText: 'Daarna tekenen de partijen.' }).waitFor();
    expect(Math.abs((await topOf(heading)) - before)).toBeLessThan(3);
    await workbench.press('Control+S');
});

test('its buttons write the file that the command line writes', async () => {
    await workbench.webview.getByRole('button', { name: 'Exporteren als Webpagina' }).click();
    const path = await workbench.acceptSaveDialog();
    expect(path).toBe(join(started.folder, 'zilveren-linge-rivierengebied-status.html'));
    await workbench.notifications.filter({ hasText: 'Het rapport is opgeslagen' }).waitFor();
    await workbench.screenshot('rapport-opgeslagen');
    expect(readFileSync(path, 'utf8')).toBe(await fromCommandLine());
});

test('it is there after a reload of the window', async () => {
    await workbench.runCommand('Developer: Reload Window');
    await workbench.webview.owner().waitFor({ state: 'detached' });
    await title('Netcentrisch samenwerken met Waterschap De Zilveren Linge').waitFor();
});

test('when what it is about is gone, the last report stays', async () => {
    await workbench.press('Control+1');
    await workbench.quickOpen(example);
    await workbench.press('Control+A');
    await workbench.press('Delete');
    await workbench.webview.getByRole('status').filter({ hasText: 'staat niet meer in de tekst' }).waitFor();
    await title('Netcentrisch samenwerken met Waterschap De Zilveren Linge').waitFor();
    await workbench.screenshot('rapport-verdwenen');
    await workbench.press('Control+Z');
    await workbench.webview.locator('[role=status]:empty').waitFor({ state: 'attached' });
});

test('the overview of all samenwerkingen is one of them', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.runCommand('Samenwerking: Overzicht van alle samenwerkingen');
    await title('Alle samenwerkingen').waitFor();
    await workbench.screenshot('overzicht');
    await row('Samenwerken bij incidenten op het spoor').first().click();
    await workbench.tab('spoor-grensland.samenwerking').waitFor();
});

test('nothing was tried that the page forbids', () => {
    expect(workbench.violations).toEqual([]);
});

function title(name: string): Locator {
    return workbench.webview.getByRole('heading', { level: 1, name });
}

function section(id: string): Locator {
    return workbench.webview.locator(`section[aria-labelledby="${id}"]`);
}

function row(name: string): Locator {
    return workbench.webview.locator('tr[data-plaats]', { hasText: name });
}

async function here(): Promise<string> {
    return (await workbench.webview.locator('.hier').allTextContents()).join();
}

function paper(): Promise<string> {
    return workbench.webview.locator('body').evaluate('getComputedStyle(document.body).backgroundColor');
}

async function isInView(element: Locator): Promise<boolean> {
    const [box, view] = await Promise.all([element.boundingBox(), workbench.webview.owner().boundingBox()]);
    return box !== null && view !== null && box.y >= view.y && box.y + box.height <= view.y + view.height;
}

async function topOf(element: Locator): Promise<number> {
    return (await element.boundingBox())?.y ?? Number.NaN;
}

/** The line of the example on which a text stands, from 1. */
function lineOf(text: string): number {
    const lines = readFileSync(join(started.folder, example), 'utf8').split('\n');
    const line = lines.findIndex((candidate) => candidate.includes(text));
    expect(line, text).toBeGreaterThan(-1);
    return line + 1;
}

async function fromCommandLine(): Promise<string> {
    const bundle = join(started.folder, '../cli/samenwerking.cjs');
    await buildCli({ production: false }, bundle);
    const args = ['rapport', example, '--peildatum', '23-11-2026', '--uit', '-'];
    return execFileSync(process.execPath, [bundle, ...args], { cwd: started.folder, encoding: 'utf8' });
}
