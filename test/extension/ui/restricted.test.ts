// A folder that the user does not trust (yet): what is only read works as usual. The tests build on each other.
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { extensionFolder } from '../../../scripts/paths.ts';
import { copyExamples } from '../example-workspace.ts';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const { contributes } = JSON.parse(readFileSync(join(extensionFolder, 'package.json'), 'utf8'));
const example = 'zilveren-linge.samenwerking';
let started: StartedWorkbench;
let workbench: WorkbenchPage;

beforeAll(async () => {
    started = await startWorkbench({
        makeFolder: fromElsewhere,
        asksTrust: true,
        // As when the user closes the question without trusting the folder.
        settings: { 'security.workspace.trust.startupPrompt': 'never', 'git.enabled': true },
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
    await workbench.hidePanel();
    await workbench.press('Control+S');
});

const AS_FORM = 'samenwerking.alsFormulier';
/** It is only there while a form is, which the command before it opens. */
const FROM_THE_FORM = 'samenwerking.tekstErnaast';
/** VS Code opens in the same way again what was open as a form: the others are given at another file. */
const openAsForm = 'veluwebron.samenwerking';

/**
 * What is seen of every command where the folder is not trusted. None of them starts a program, or writes before the
 * user says what: a new command has to be decided here.
 */
const SEEN: Readonly<Record<string, () => Locator>> = {
    'samenwerking.nieuw': () => workbench.choices.filter({ hasText: 'Netbeheer Laagland' }),
    'samenwerking.importeer': () => workbench.question.getByText('Bestaand document importeren'),
    [AS_FORM]: () => workbench.webview.getByRole('heading').first(),
    [FROM_THE_FORM]: () => workbench.focusedText,
    'samenwerking.voorbeeld': () => workbench.tab('Untitled-1'),
    'samenwerking.beginnen': () => workbench.walkthrough.getByText('Beginnen met Samenwerking').first(),
    'samenwerking.statusrapport': () => workbench.webview.getByRole('heading', { level: 1 }),
    'samenwerking.overzicht': () => workbench.tab('Overzicht – Alle samenwerkingen'),
    'samenwerking.rapportTonen': () => workbench.choices.filter({ hasText: 'Checklist' }),
    'samenwerking.rapportExporteren': () => workbench.choices.filter({ hasText: 'Checklist' }),
    // It would have git read the folder.
    'samenwerking.wijzigingenSinds': () => workbench.notifications.filter({ hasText: 'een map die u niet vertrouwt' }),
    'samenwerking.hogerProfiel': () => workbench.choices.first(),
    'samenwerking.uitleg': () => workbench.choices.filter({ hasText: 'Alle meldingen' }).first(),
    'samenwerking.normTonen': () => workbench.tab('stappenplan.samenwerking'),
    'samenwerking.regelUitzetten': () => workbench.choices.filter({ hasText: 'afspraak-' }).first(),
    'samenwerking.alleenTeLaat': () => workbench.sideBarRows.first(),
    'samenwerking.allesTonen': () => workbench.sideBarRows.first(),
    'samenwerking.akkoordVastleggen': () => workbench.choices.first(),
};

/** What has a tab that would come back, or would be in the way of the next: where Escape leads to yet another page. */
const CLOSED_BY: Readonly<Record<string, string>> = {
    [FROM_THE_FORM]: 'View: Close All Editors',
    'samenwerking.beginnen': 'View: Close Saved Editors in Group',
};

test('of every command it is decided what it does there', () => {
    expect(contributes.commands.map(({ command }: { readonly command: string }) => command)).toEqual(Object.keys(SEEN));
});

test.each<{ command: string; category: string; title: string }>(contributes.commands)(
    '$title: can be given, and nothing is written or started before the user says what',
    async ({ command, category, title }) => {
        if (command !== FROM_THE_FORM) {
            await workbench.press('Control+1');
            await workbench.quickOpen(command === AS_FORM ? openAsForm : example);
            await workbench.goToText('        convenant {');
        }
        const before = contentOf(started.folder);
        await workbench.runCommand(`${category}: ${title}`);
        await SEEN[command]?.().waitFor();
        await workbench.putAway();
        const closing = CLOSED_BY[command];
        if (closing !== undefined) {
            await workbench.settled();
            await workbench.runCommand(closing);
        }
        expect(contentOf(started.folder)).toEqual(before);
    },
);

test('the house style that its settings name is not used', async () => {
    await workbench.press('Control+1');
    await workbench.quickOpen(example);
    await workbench.runCommand('Samenwerking: Rapport exporteren');
    await workbench.choices.filter({ hasText: 'Statusrapport' }).first().click();
    await workbench.choices.filter({ hasText: 'Webpagina' }).first().click();
    const path = await workbench.acceptSaveDialog();
    await vi.waitFor(() => expect(existsSync(path)).toBe(true), { timeout: 20_000 });
    const page = readFileSync(path, 'utf8');
    expect(page).toContain('<h1');
    expect(page).not.toContain('#00696b');
});

test('a task asks for trust first, as the page of the extension says', async () => {
    await workbench.runCommand('Tasks: Run Task');
    await workbench.dialog.getByText('trust').first().waitFor();
    await workbench.screenshot('niet-vertrouwd-taak');
    await workbench.press('Escape');
});

/** The examples as someone may send them: as a repository, and with settings. */
function fromElsewhere(place: string): string {
    const folder = copyExamples(place);
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
    const file = join(folder, '.vscode/settings.json');
    const settings = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...settings, 'samenwerking.rapport.stijl': 'huisstijl/huisstijl.css' }));
    return folder;
}

/** When every file of the folder was written, by its path. */
function contentOf(folder: string): Record<string, number> {
    const files = globSync('**/*', { cwd: folder });
    return Object.fromEntries(files.map((file) => [file, statSync(join(folder, file)).mtimeMs]));
}
