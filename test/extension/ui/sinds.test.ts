// What changed since an earlier version, in a folder with a history. The tests build on each other.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyExamples } from '../example-workspace.ts';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const example = 'zilveren-linge.samenwerking';
const command = 'Samenwerking: Wijzigingen sinds…';
let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    started = await startWorkbench({ makeFolder: withHistory, settings: { 'git.enabled': true } });
    workbench = started.workbench;
});

afterAll(() => started?.[Symbol.asyncDispose]());

test('the last commits of the file and the tags are offered', async () => {
    await workbench.quickOpen(example);
    await workbench.runCommand(command);
    await workbench.choices.filter({ hasText: 'Het begin' }).filter({ hasText: '01-06-2026' }).waitFor();
    await workbench.choices.filter({ hasText: 'v1' }).waitFor();
    await workbench.choices.filter({ hasText: 'Een datum of een andere revisie typen…' }).waitFor();
    expect(await workbench.choices.filter({ hasText: 'Een ander bestand' }).count()).toBe(0);
    await workbench.screenshot('sinds-kiezen');
});

test('what changed is told beside the text, and follows what is typed', async () => {
    await workbench.choices.filter({ hasText: 'Het begin' }).click();
    await gewijzigd().filter({ hasText: 'Gewijzigd sinds 01-06-2026' }).waitFor();
    await row('Convenant opstellen').filter({ hasText: 'Te laat' }).waitFor();
    expect(await row('Andere tekst').count()).toBe(0);
    await workbench.press('Control+1');
    await workbench.goToText('behandelt het stuk in januari.');
    await workbench.press('End');
    await workbench.type(' Daarna tekenen de partijen.');
    await row('Andere tekst').filter({ hasText: 'Convenant' }).waitFor();
    await workbench.screenshot('sinds-rapport');
});

test('it is there after a reload of the window', async () => {
    await workbench.press('Control+S');
    await workbench.runCommand('Developer: Reload Window');
    await workbench.webview.owner().waitFor({ state: 'detached' });
    await gewijzigd().filter({ hasText: 'Gewijzigd sinds 01-06-2026' }).waitFor();
});

test('a day or another name of git can be typed; what is neither is said to be so', async () => {
    await typed('15-06-2026');
    await gewijzigd().filter({ hasText: 'Gewijzigd sinds 15-06-2026' }).waitFor();
    await typed('v1');
    await gewijzigd().filter({ hasText: 'Gewijzigd sinds 01-06-2026' }).waitFor();
    await typed('geen-versie');
    await workbench.notifications.filter({ hasText: 'Git kent geen revisie ‘geen-versie’' }).waitFor();
    await typed('01-01-2020');
    await workbench.notifications.filter({ hasText: 'gaat niet terug tot 01-01-2020' }).waitFor();
});

test('without a file it is the overview, with what is gone', async () => {
    await workbench.runCommand('View: Close All Editors');
    rmSync(join(started.folder, 'spoor-grensland.samenwerking'));
    await workbench.runCommand(command);
    await workbench.choices.filter({ hasText: 'Een ander bestand' }).click();
    await gewijzigd()
        .filter({ hasText: '1 samenwerking is er niet meer: ‘Samenwerken bij incidenten op het spoor’' })
        .waitFor();
    await workbench.screenshot('sinds-overzicht');
});

function gewijzigd(): Locator {
    return workbench.webview.locator('section[aria-labelledby="gewijzigd"]');
}

function row(name: string): Locator {
    return gewijzigd().locator('tr', { hasText: name });
}

async function typed(name: string): Promise<void> {
    await workbench.press('Control+1');
    await workbench.runCommand(command);
    await workbench.choices.filter({ hasText: 'Een datum of een andere revisie typen…' }).click();
    await workbench.choices.first().waitFor({ state: 'detached' });
    await workbench.type(name);
    await workbench.press('Enter');
    await workbench.question.waitFor({ state: 'hidden' });
}

/** The examples with two commits and a tag. */
function withHistory(place: string): string {
    const folder = copyExamples(place);
    const git = (day: string, ...args: readonly string[]) =>
        execFileSync('git', ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
            env: { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
        });
    const commit = (day: string, message: string) => {
        git(day, 'add', '--all');
        git(day, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '-m', message);
    };
    git('', 'init', '--quiet');
    commit('2026-06-01T12:00:00Z', 'Het begin');
    git('2026-06-01T12:00:00Z', 'tag', '--annotate', '-m', 'Versie 1', 'v1');
    writeFileSync(join(folder, 'notitie.md'), 'Een notitie.\n');
    commit('2026-07-01T12:00:00Z', 'Een ander bestand');
    return folder;
}
