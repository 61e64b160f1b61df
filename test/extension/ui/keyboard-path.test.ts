// From an empty folder to a report, by someone who has only used a word processor and touches no mouse. The tests build
// on each other.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { emptyFolder } from '../example-workspace.ts';
import { Keyboard } from './keyboard.ts';
import { type StartedWorkbench, startWorkbench } from './start-workbench.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const FILE = 'drinkwaterbedrijf-veluwebron-utrecht.samenwerking';
const TITLE = 'Netcentrisch samenwerken met Drinkwaterbedrijf Veluwebron';
/** Bijlage A has eleven questions, seven of which are for either side. */
const ANSWERS = 18;
/** What the agreements of a stand-by samenwerking are to say. */
const TEXTS = 34;
/** The checklist of a stand-by samenwerking, as far as names of agreements go. */
const MINIMUM = [
    'alarmering',
    'aanspreekpunt-informatie',
    'informatiedeling',
    'foutieve-informatie',
    'aanspreekpunt-knelpunten',
    'convenant',
    'opleiden-trainen-oefenen',
    'geheimhouding',
];
const WITH_DOCUMENT = ['Convenant', 'Opleiden, trainen en oefenen', 'Geheimhoudingsverklaring'];
// Someone who types has all the time.
vi.setConfig({ testTimeout: 180_000 });

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
    await keyboard.answer('Welk samenwerkingsprofiel', 'Stand-by');
    await keyboard.answer('Het komt in de map ‘samenwerkingen’', '');
    await workbench.tab(FILE).waitFor();
    expect(readdirSync(started.folder)).toEqual([FILE]);
    expect(text()).toContain('    regio: utrecht\n');
    expect(text()).toContain('    profiel: stand-by {\n');
    await started.inEachTheme('pad-nieuw');
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
    await started.inEachTheme('pad-partner');
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
    await started.inEachTheme('pad-vragen');
});

test('and for why this profile was chosen; a date is offered of itself', async () => {
    await keyboard.nextFinding('nog niet beargumenteerd');
    await keyboard.fix('Motivering invoegen');
    await keyboard.fillIn(1, () => 'De partner is zelden betrokken.');
    await workbench.press('Enter');
    await keyboard.complete('gek', 'gekozen-op');
    await keyboard.pick('vandaag');
    await saved('motivering: "De partner is zelden betrokken."\n        gekozen-op: 23-11-2026\n');
    await workbench.press('Control+Home');
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
    await started.inEachTheme('pad-fouten');
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

test('all agreements that are missing are inserted at once, and filled in with Tab', async () => {
    await workbench.press('Control+Home');
    await keyboard.nextFinding('ontbreekt nog');
    await keyboard.fix('Alle ontbrekende afspraken invoegen');
    await started.inEachTheme('pad-afspraken');
    await keyboard.fillIn(TEXTS, (index) => `Afspraak ${index}.`);
    await saved(`Afspraak ${TEXTS}.`);
    expect(text()).not.toContain('""');
    await started.inEachTheme('pad-ingevuld');
});

test('contacts of each side are chosen where they are asked', async () => {
    await workbench.press('Control+Home');
    await keyboard.nextFinding('‘Aanspreekpunt voor informatie’');
    // There is one of each side: nothing is left to choose.
    await keyboard.fix('Ontbrekende velden invoegen');
    await saved('            veiligheidsregio: jansen\n            crisispartner: devries\n');
    await workbench.press('Control+Home');
    await keyboard.nextFinding('‘Aanspreekpunt voor dilemma');
    await keyboard.fix('Ontbrekende velden invoegen (veiligheidsregio: jansen)');
    await workbench.press('Control+S');
});

test.each(MINIMUM)('an agreement is settled by what is offered: %s', async (eis) => {
    await workbench.goToLine(lineOf(`        ${eis} {`) + 1);
    await workbench.press('End');
    await workbench.press('Control+Shift+ArrowLeft');
    await keyboard.complete('ger', 'gereed');
    await workbench.press('Enter');
    await keyboard.complete('eig', 'eigenaar');
    await keyboard.pick('devries');
    await workbench.press('Enter');
    await keyboard.complete('vas', 'vastgesteld-op');
    await keyboard.pick('vandaag');
    await saved(
        `        ${eis} {\n            status: gereed\n            eigenaar: devries\n            vastgesteld-op: 23-11-2026\n`,
    );
});

test('a document is named where one belongs', async () => {
    for (const [index, afspraak] of WITH_DOCUMENT.entries()) {
        await workbench.press('Control+Home');
        await keyboard.nextFinding(`Bij ‘${afspraak}’ hoort een document`);
        await keyboard.fix('Document invoegen');
        await keyboard.fillIn(1, () => `https://veluwebron.example/${index}`);
        await saved(`document: "https://veluwebron.example/${index}"\n`);
    }
});

test('then nothing is left to be said', async () => {
    await workbench.showProblems();
    await workbench.noProblems.waitFor();
    expect(await workbench.problems.count()).toBe(0);
    await workbench.statusBar.getByText('8/8 geregeld').waitFor();
    await started.inEachTheme('pad-klaar');
    await workbench.hidePanel();
});

test('the view of samenwerkingen says which steps are still to be taken, and leads there', async () => {
    await workbench.runCommand('Focus on Samenwerkingen View');
    await workbench.sideBarRows.filter({ hasText: 'geregeld' }).first().waitFor();
    // Before there was a row, there was nothing to have the focus.
    await workbench.runCommand('Focus on Samenwerkingen View');
    await keyboard.unfold('8/8');
    await keyboard.unfold('Stappen');
    await started.inEachTheme('pad-stappen');
    await keyboard.goDownTo('Stap 9 – Contact opnemen met de werkgroep');
    await workbench.press('Enter');
    await expect.poll(() => workbench.cursor()).toContain(`Ln ${lineOf('    toetsing {')}, `);
    await workbench.runCommand('View: Show Explorer');
    await workbench.press('Control+1');
});

test('the report stands beside the text, and is exported as a page and as Markdown', async () => {
    await workbench.runCommand('Samenwerking: Statusrapport maken');
    await workbench.webview.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await started.inEachTheme('pad-rapport');
    expect(await exported('Webpagina')).toMatch(/^<!doctype html>[\s\S]*Drinkwaterbedrijf Veluwebron/i);
    expect(await exported('Markdown')).toMatch(/^# Statusrapport: Netcentrisch samenwerken met Drinkwater/m);
    await workbench.notifications.filter({ hasText: 'Het rapport is opgeslagen' }).first().waitFor();
    await started.inEachTheme('pad-opgeslagen');
});

test('nothing was tried that the page forbids', () => {
    expect(workbench.violations).toEqual([]);
});

function text(): string {
    return readFileSync(join(started.folder, FILE), 'utf8');
}

/** Saves, which lays the file out, until it holds a text. */
async function saved(part: string): Promise<void> {
    // Again, where a fix arrives after the first time.
    const savedText = async () => {
        await workbench.press('Control+S');
        return text();
    };
    await expect.poll(savedText, { interval: 500 }).toContain(part);
}

async function exported(format: string): Promise<string> {
    await workbench.runCommand('Samenwerking: Rapport exporteren');
    await keyboard.answer('Welk rapport', 'Statusrapport');
    await keyboard.answer('welke vorm', format);
    const path = await workbench.acceptSaveDialog();
    const written = () => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    await expect.poll(written).not.toBe('');
    return written();
}

/** The line of the file on which a text stands, from 1. */
function lineOf(part: string): number {
    const line = text()
        .split('\n')
        .findIndex((candidate) => candidate.includes(part));
    expect(line, part).toBeGreaterThan(-1);
    return line + 1;
}
