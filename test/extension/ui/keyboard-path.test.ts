// From an empty folder to a report, by someone who has only used a word processor and touches no mouse. The tests build
// on each other.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyFolder } from '../example-workspace.ts';
import { Keyboard } from './keyboard.ts';
import { type StartedWorkbench, startWorkbench, themes } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const FILE = 'drinkwaterbedrijf-veluwebron-utrecht.samenwerking';
const TITLE = 'Netcentrisch samenwerken met Drinkwaterbedrijf Veluwebron';
/** Bijlage A has eleven questions, seven of which are for either side. */
const ANSWERS = 18;
let started: StartedWorkbench;
let workbench: WorkbenchPage;
let keyboard: Keyboard;

beforeAll(async () => {
    started = await startWorkbench({ makeFolder: emptyFolder, settings: { 'samenwerking.peildatum': '23-11-2026' } });
    workbench = started.workbench;
    keyboard = new Keyboard(workbench);
});

afterAll(() => started?.[Symbol.asyncDispose]());

test('the command palette asks what the samenwerking is about, and makes its file', async () => {
    await workbench.runCommand('Samenwerking: Nieuwe samenwerking');
    await keyboard.answer('Met welke crisispartner', 'Drinkwaterbedrijf Veluwebron');
    // Nothing is ticked: whoever has found the region presses Enter.
    await keyboard.answer('Welke regio’s doen mee', 'utrecht');
    await keyboard.answer('Welk samenwerkingsprofiel', 'Koppel');
    await keyboard.answer('Het komt in de map ‘samenwerkingen’', '');
    await workbench.tab(FILE).waitFor();
    expect(readdirSync(started.folder)).toEqual([FILE]);
    expect(text()).toContain('    regio: utrecht\n');
    expect(text()).toContain('    profiel: koppel {\n');
    await workbench.screenshot('pad-nieuw');
});

test('what is offered fills in the partner, where the cursor waits', async () => {
    await keyboard.complete('sec', 'sector');
    await workbench.type('drinkwater');
    await workbench.press('Tab');
    await workbench.press('Enter');
    await keyboard.complete('con', 'contact');
    await workbench.type('devries');
    await workbench.press('Tab');
    await workbench.type('J. de Vries');
    await workbench.press('Tab');
    await keyboard.complete('rol', 'rol');
    await keyboard.pick('accounthouder');
    await workbench.press('Enter');
    await keyboard.complete('tel', 'telefoon');
    await workbench.type('026 000 00 00');
    await workbench.press('Tab');
    await saved(
        '    sector: "drinkwater"\n    contact devries "J. de Vries" {\n' +
            '        rol: accounthouder\n        telefoon: "026 000 00 00"\n    }\n',
    );
    await workbench.screenshot('pad-partner');
});

test('F8 leads to what is missing, a fix makes room for it, and Tab from one text to the next', async () => {
    await keyboard.nextFinding('Nog niet vastgelegd');
    await workbench.screenshot('pad-melding');
    await keyboard.fix('Ontbrekende velden invoegen');
    await keyboard.fillIn(6, (index) => `Dit spraken wij af, ${index}.`);
    await saved('    verwachtingen: "Dit spraken wij af, 3."\n');
    await saved('veiligheidsregio utrecht {\n    kerntaken: "Dit spraken wij af, 4."\n');
});

test('so does the fix for the questions of bijlage A', async () => {
    await workbench.press('Control+Home');
    await keyboard.nextFinding('Nog open uit bijlage A');
    await keyboard.fix('Openstaande vragen invoegen');
    await keyboard.fillIn(ANSWERS, (index) => `Antwoord ${index}.`);
    await saved(`Antwoord ${ANSWERS}."`);
    expect(text()).not.toContain('""');
    await workbench.screenshot('pad-vragen');
});

test('and for why this profile was chosen; a date is offered of itself', async () => {
    await keyboard.nextFinding('nog niet beargumenteerd');
    await keyboard.fix('Motivering invoegen');
    await keyboard.fillIn(1, () => 'De partner is zelden betrokken.');
    await workbench.press('Enter');
    await keyboard.complete('gek', 'gekozen-op');
    await keyboard.pick('vandaag');
    await saved('motivering: "De partner is zelden betrokken."\n        gekozen-op: 23-11-2026\n');
    await keyboard.nextFinding('nog niet met de werkgroep crisispartners besproken');
    await keyboard.fix('‘besproken-op: 23-11-2026’ invoegen');
    await saved('gekozen-op: 23-11-2026\n        besproken-op: 23-11-2026\n');
    await workbench.press('Escape');
});

test('what a newcomer gets wrong is mended: quotes, a date, and someone who is not known yet', async () => {
    await workbench.goToLine(lineOf('gesprek 23-11-2026 {'));
    await workbench.press('End');
    await workbench.press('Enter');
    await keyboard.complete('ges', 'gesprek');
    await workbench.type('1/9/26');
    await workbench.press('Tab');
    await workbench.type('aanwezig: devries, jansen');
    await workbench.press('Escape');
    await workbench.press('Enter');
    await workbench.type('toelichting: Kennisgemaakt op kantoor');
    await workbench.press('Escape');
    await workbench.screenshot('pad-fouten');
    await workbench.press('Control+Home');
    await keyboard.nextFinding('Schrijf deze datum als 01-09-2026');
    await keyboard.fix('Vervangen door ‘01-09-2026’');
    await keyboard.nextFinding('‘jansen’ is niet bekend');
    await keyboard.nextFinding('aanhalingstekens');
    await keyboard.fix('Tussen aanhalingstekens zetten');
    await workbench.press('Control+Home');
    await keyboard.nextFinding('‘jansen’ is niet bekend');
    await keyboard.fix('Contact ‘jansen’ toevoegen bij ‘utrecht’');
    await keyboard.fillIn(1, () => '030 000 00 00');
    await saved(
        '        gesprek 01-09-2026 {\n            aanwezig: devries, jansen\n' +
            '            toelichting: "Kennisgemaakt op kantoor"\n        }\n',
    );
    await saved('    contact jansen "Jansen" {\n        telefoon: "030 000 00 00"\n    }\n');
});

test('then nothing is left to be said', async () => {
    await workbench.showProblems();
    await workbench.noProblems.waitFor();
    expect(await workbench.problems.count()).toBe(0);
    await workbench.screenshot('pad-klaar');
    await workbench.hidePanel();
});

test('the report stands beside the text, and is exported as a page and as Markdown', async () => {
    await workbench.runCommand('Samenwerking: Statusrapport maken');
    await workbench.webview.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await workbench.screenshot('pad-rapport');
    expect(await exported('Webpagina')).toMatch(/^<!doctype html>[\s\S]*Drinkwaterbedrijf Veluwebron/i);
    expect(await exported('Markdown')).toMatch(/^# Statusrapport: Netcentrisch samenwerken met Drinkwater/m);
    await workbench.notifications.filter({ hasText: 'Het rapport is opgeslagen' }).first().waitFor();
    await workbench.screenshot('pad-opgeslagen');
});

test.each(themes.slice(0, 2))('all of it has the colours of the theme: %s', async (theme) => {
    await started.useTheme(theme);
    await workbench.press('Control+1');
    await workbench.press('Control+Space');
    await workbench.suggestions.first().waitFor();
    await workbench.screenshot(`pad-${theme}`);
    await workbench.press('Escape');
});

test('nothing was tried that the page forbids', () => {
    expect(workbench.violations).toEqual([]);
});

function text(): string {
    return readFileSync(join(started.folder, FILE), 'utf8');
}

/** Saves, which lays the file out, until it holds a text. */
async function saved(part: string): Promise<void> {
    await workbench.press('Control+S');
    await expect.poll(text).toContain(part);
}

async function exported(format: string): Promise<string> {
    await workbench.runCommand('Samenwerking: Rapport exporteren');
    await keyboard.answer('Welk rapport', 'Statusrapport');
    await keyboard.answer('welke vorm', format);
    const path = await workbench.acceptSaveDialog();
    await expect.poll(() => existsSync(path)).toBe(true);
    return readFileSync(path, 'utf8');
}

/** The line of the file on which a text stands, from 1. */
function lineOf(part: string): number {
    const line = text()
        .split('\n')
        .findIndex((candidate) => candidate.includes(part));
    expect(line, part).toBeGreaterThan(-1);
    return line + 1;
}
