// How someone begins, by keyboard, with an empty folder. The tests build on each other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFolder } from '../example-workspace.ts';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const file = 'waterschap-zilverstroom-utrecht.samenwerking';
let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    started = await startWorkbench({ makeFolder: emptyFolder });
    workbench = started.workbench;
});

afterAll(() => started?.[Symbol.asyncDispose]());

test('the view of samenwerkingen says how to begin', async () => {
    await workbench.openSamenwerkingen();
    await workbench.welcome.getByRole('button', { name: 'Nieuwe samenwerking' }).waitFor();
    await workbench.welcome.getByRole('button', { name: 'Voorbeeld openen' }).waitFor();
    await started.inEachTheme('welkom');
});

test('the explanation in five steps shows a picture with each', async () => {
    await workbench.runCommand('Samenwerking: Uitleg in vijf stappen');
    const steps = workbench.walkthrough.locator('.getting-started-step');
    await expect.poll(() => steps.count()).toBe(5);
    for (const [index, name] of ['nieuw', 'schrijven', 'oplossen', 'overzicht', 'rapport'].entries()) {
        await steps.nth(index).locator('.step-title').click();
        await expect
            .poll(() => workbench.pictureOfStep())
            .toContain(encodeURIComponent(`/images/beginnen/${name}-light.png`));
        await workbench.screenshot(`stap-${index + 1}`);
    }
    await started.inEachTheme('stappen');
    await workbench.runCommand('View: Close All Editors');
});

test('a few answers make a samenwerking, with the cursor where it is to be filled in', async () => {
    await workbench.runCommand('Samenwerking: Nieuwe samenwerking');
    await workbench.choices.filter({ hasText: 'Typ hier de naam' }).waitFor();
    await started.inEachTheme('nieuw-1-partner');
    await workbench.type('Waterschap Zilverstroom');
    await workbench.choices.filter({ hasText: 'Nieuwe crisispartner: Waterschap Zilverstroom' }).waitFor();
    await workbench.press('Enter');

    await workbench.choices.filter({ hasText: 'Groningen' }).waitFor();
    await started.inEachTheme('nieuw-2-regios');
    await workbench.type('utrecht');
    await expect.poll(() => workbench.choices.count()).toBe(1);
    await workbench.press('ArrowDown');
    await workbench.press('Space');
    await workbench.press('Enter');

    await workbench.choices.filter({ hasText: 'Kernsamenwerking' }).waitFor();
    await started.inEachTheme('nieuw-3-profiel');
    await workbench.type('stand-by');
    await workbench.press('Enter');

    await expect.poll(() => workbench.questionValue()).toBe(file);
    await started.inEachTheme('nieuw-4-bestand');
    await workbench.press('Enter');

    await workbench.tab(file).waitFor();
    await workbench.statusBar.getByText('0/8 geregeld').waitFor();
    await workbench.screenshot('nieuw-5-gemaakt');
    await workbench.type('sector: "waterbeheer"');
    await workbench.press('Control+S');
    await expect.poll(() => readFileSync(join(started.folder, file), 'utf8')).toContain('    sector: "waterbeheer"\n');
});

test('what is there already is not written over, and the questions can be put away', async () => {
    const before = readFileSync(join(started.folder, file), 'utf8');
    await workbench.runCommand('Samenwerking: Nieuwe samenwerking');
    await workbench.choices.filter({ hasText: 'Waterschap Zilverstroom' }).waitFor();
    await workbench.press('Enter');
    await workbench.choices.filter({ hasText: 'Groningen' }).waitFor();
    await workbench.press('Enter');
    await workbench.choices.filter({ hasText: 'Kernsamenwerking' }).waitFor();
    await workbench.press('Enter');
    await expect.poll(() => workbench.questionValue()).not.toBe('');
    await workbench.press('Control+A');
    await workbench.type(file);
    await workbench.screenshot('nieuw-bestaat-al');
    await workbench.question.getByText('bestaat al en blijft zoals het is').waitFor();
    await workbench.screenshot('nieuw-bestaat-al');
    await workbench.press('Enter');
    await workbench.press('Escape');
    expect(readdirSync(started.folder).filter((name) => name.endsWith('.samenwerking'))).toEqual([file]);
    expect(readFileSync(join(started.folder, file), 'utf8')).toBe(before);
});

test('a click on the state in the status bar shows the report', async () => {
    await workbench.statusBar.getByText('0/8 geregeld').click();
    await workbench.tab('Statusrapport – ').waitFor();
});
