// Typing with what the editor does of itself. The tests build on each other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const example = 'zilveren-linge.samenwerking';
let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    // What is there, typing has done: nothing is laid out by saving it, and nothing is offered that Enter would take.
    const quiet = { 'editor.quickSuggestions': false, 'editor.suggestOnTriggerCharacters': false };
    started = await startWorkbench({ settings: { ...quiet, '[samenwerking]': { 'editor.formatOnSave': false } } });
    workbench = started.workbench;
    await workbench.quickOpen(example);
    await workbench.statusBar.getByText('/12 geregeld').waitFor();
});

afterAll(() => started?.[Symbol.asyncDispose]());

test('a line is laid out when the next begins, and the cursor stays where it is', async () => {
    const first = lineOf('    proces {') + 1;
    await workbench.goToLine(first - 1);
    await workbench.press('End');
    await workbench.press('Enter');
    await workbench.type('leesbare-informatie   {');
    await workbench.press('Enter');
    await workbench.line('leesbare-informatie {').waitFor();
    await expect.poll(() => workbench.cursor()).toBe(`Ln ${first + 1}, Col 13`);
    await workbench.type('status:open');
    await workbench.press('Enter');
    await workbench.line('status: open').first().waitFor();
    await expect.poll(() => workbench.cursor()).toBe(`Ln ${first + 2}, Col 13`);
    await workbench.screenshot('typen');
});

test('who types on is not held up: nothing is lost, and nothing moves', async () => {
    for (const line of ['eigenaar:oosterhof', 'vastgesteld-op:01-02-2026', 'geldig-tot:  01-01-2028']) {
        await workbench.type(line);
        await workbench.press('Enter');
    }
    await workbench.type('tekst:"Wie een fout ziet');
    await workbench.screenshot('typen-af');
    await workbench.press('Control+S');
    await expect
        .poll(() => text().replaceAll(' ', ''))
        .toContain(
            'proces{\nleesbare-informatie{\nstatus:open\neigenaar:oosterhof\nvastgesteld-op:01-02-2026\n' +
                'geldig-tot:01-01-2028\ntekst:"Wieeenfoutziet"\n}\n',
        );
});

test('a colour code in a text is no colour', async () => {
    await workbench.goToLine(lineOf('"Wie een fout ziet"'));
    await workbench.press('End');
    await workbench.press('ArrowLeft');
    await workbench.type(' #aabbcc');
    await workbench.line('#aabbcc').waitFor();
    await workbench.press('Control+S');
    await expect.poll(text).toContain('"Wie een fout ziet #aabbcc"');
    expect(await workbench.swatches.count()).toBe(0);
});

function text(): string {
    return readFileSync(join(started.folder, example), 'utf8');
}

/** The line of the file on which this stands first, from 1. */
function lineOf(part: string): number {
    const found = text()
        .split('\n')
        .findIndex((line) => line.includes(part));
    expect(found, part).toBeGreaterThan(-1);
    return found + 1;
}
