import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type KindName, kindNames, kinds } from '@samenwerking/report';
import { describe, expect, test } from 'vitest';
import { examplesFolder } from '../../scripts/paths.ts';
import { PEILDATUM, type Surroundings, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';

const rapport = (args: readonly string[], surroundings?: Surroundings) =>
    samenwerking(['rapport', ...args, '--peildatum', PEILDATUM], surroundings);

const rivier = { 'rivier.samenwerking': PARTNER + SAMENWERKING };

describe('rapport', () => {
    test('one report a samenwerking, named after it, in the current folder', async () => {
        const { path: cwd } = createFolder({ ...rivier, 'zee.samenwerking': 'samenwerking zee "Zee" {}' });
        const { exitCode, stdout, stderr } = await rapport([], { cwd });
        expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
        expect(stderr).toBe('Statusrapport gemaakt: rivier-status.html\nStatusrapport gemaakt: zee-status.html\n');
        expect(readdirSync(cwd).toSorted()).toEqual([
            'rivier-status.html',
            'rivier.samenwerking',
            'zee-status.html',
            'zee.samenwerking',
        ]);
    });

    test('the examples, in a folder that is made for it', async () => {
        const folder = createFolder();
        const args = [examplesFolder, '--soort', 'status', '--uit', 'diep/rapporten'];
        const { exitCode } = await rapport(args, { cwd: folder.path });
        expect(exitCode).toBe(0);
        expect(readdirSync(join(folder.path, 'diep/rapporten'))).toHaveLength(6);
        const html = folder.read('diep/rapporten/zilveren-linge-rivierengebied-status.html');
        expect(html).toMatch(/^<!doctype html>/);
        expect(html).toContain('Waterschap De Zilveren Linge');
    });

    test('Markdown, also where only the name of the file asks for it', async () => {
        const folder = createFolder(rivier);
        await rapport(['rivier.samenwerking', '--formaat', 'md'], { cwd: folder.path });
        await rapport(['rivier.samenwerking', '--uit', 'verslag.md'], { cwd: folder.path });
        expect(folder.read('rivier-status.md')).toContain('# Statusrapport: Rivier');
        expect(folder.read('verslag.md')).toBe(folder.read('rivier-status.md'));
    });

    test('on standard output, with nothing else', async () => {
        const { path: cwd } = createFolder(rivier);
        const { exitCode, stdout, stderr } = await rapport(['--uit', '-', '--formaat', 'md'], { cwd });
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expect(stdout).toContain('# Statusrapport: Rivier');
        expect(readdirSync(cwd)).toEqual(['rivier.samenwerking']);
    });

    test('exits 0 whatever the findings, and says what a report leaves out', async () => {
        const { path: cwd } = createFolder({ 'a.samenwerking': 'samenwerking a "A" {\n  partner: nietes\n  %%\n}' });
        const { exitCode, stderr } = await rapport([], { cwd });
        expect(exitCode).toBe(0);
        expect(stderr).toContain(
            'in ‘a.samenwerking’ staan nog 2 fouten. Wat daar staat, telt in het rapport niet mee.',
        );
        const quiet = await rapport(['--stil'], { cwd });
        expect(quiet).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    });

    test('says which of two descriptions it goes by, unless everybody may read it', async () => {
        const norm = 'norm stappenplan "Van toen" { versie: "2019" }\n';
        const folder = createFolder({ ...rivier, 'norm.samenwerking': norm });
        const SENTENCE =
            /Let op: De norm ‘stappenplan’ is meer dan eens beschreven\. Hier geldt die in ‘norm\.samenwerking’ \(versie ‘2019’\)/;
        await rapport(['rivier.samenwerking', '--formaat', 'md'], { cwd: folder.path });
        expect(folder.read('rivier-status.md')).toMatch(SENTENCE);
        await rapport(['rivier.samenwerking', '--formaat', 'md', '--openbaar', '--uit', 'openbaar.md'], {
            cwd: folder.path,
        });
        expect(folder.read('openbaar.md')).not.toMatch(SENTENCE);
    });

    test('calls what can be read but does not count no mistake in writing', async () => {
        const text = 'samenwerking a "A" {\n  regio: utrecht\n  regio: flevoland\n}';
        const { path: cwd } = createFolder({ 'a.samenwerking': text });
        const { stderr } = await rapport([], { cwd });
        expect(stderr).toContain('Let op: in ‘a.samenwerking’ staat nog 1 fout. Wat daar staat');
        expect(stderr).not.toContain('schrijffout');
    });

    test('one overview of all samenwerkingen together, in every format', async () => {
        const folder = createFolder({ ...rivier, 'zee.samenwerking': 'samenwerking zee "Zee" {}' });
        const { exitCode, stderr } = await rapport(['--soort', 'overzicht'], { cwd: folder.path });
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: 'Overzicht gemaakt: overzicht.html\n' });
        expect(folder.read('overzicht.html')).toContain('Er zijn 2 samenwerkingen: 2 in de fase verkennen.');
        const { stdout } = await rapport(['--soort', 'overzicht', '--formaat', 'md', '--uit', '-'], {
            cwd: folder.path,
        });
        expect(stdout).toMatch(/\| Rivier .*\n\| Zee /);
    });

    test.each<[string, string, string | RegExp]>([
        ['checklist', 'rivier-checklist.html', '<p class="label">Checklist</p>'],
        ['plan-van-aanpak', 'rivier-plan-van-aanpak.html', 'Akkoord op dit plan'],
        ['planning', 'rivier-planning.ics', /^BEGIN:VCALENDAR\r\n/],
        ['gespreksagenda', 'rivier-gespreksagenda.html', 'Openstaande vragen'],
        ['toetsingsdossier', 'rivier-toetsingsdossier.html', 'Checklist met onderbouwing'],
        ['crisisplan', 'rivier-crisisplan.docx', /^PK/],
    ])('the kind %s, in its usual format, made and renewed', async (soort, name, content) => {
        const folder = createFolder(rivier);
        const { title } = kinds[soort as KindName];
        const first = await rapport(['--soort', soort], { cwd: folder.path });
        expect(first).toEqual({ exitCode: 0, stdout: '', stderr: `${title} gemaakt: ${name}\n` });
        expect(folder.read(name)).toMatch(content);
        const again = await rapport(['--soort', soort], { cwd: folder.path });
        expect(again).toEqual({ exitCode: 0, stdout: '', stderr: `${title} bijgewerkt: ${name}\n` });
    });

    test('the public version, under a name of its own, of the kinds that have one', async () => {
        const folder = createFolder(rivier);
        const { exitCode, stderr } = await rapport(['--openbaar'], { cwd: folder.path });
        expect({ exitCode, stderr }).toEqual({
            exitCode: 0,
            stderr: 'Statusrapport gemaakt: rivier-status-openbaar.html\n',
        });
        expect(folder.read('rivier-status-openbaar.html')).toContain('Dit is de openbare versie');
        const refused = await rapport(['--openbaar', '--soort', 'gespreksagenda'], { cwd: folder.path });
        expect(refused.exitCode).toBe(2);
        expect(refused.stderr).toContain('heeft geen openbare versie. Kies uit: status, checklist, overzicht.');
    });

    test('the help names every kind with its formats', async () => {
        const { stdout } = await samenwerking(['rapport', '--help']);
        for (const name of kindNames) {
            expect(stdout).toContain(`  ${name} `);
            expect(stdout).toContain(`${kinds[name].content} (${kinds[name].formats.join(', ')})`);
        }
    });

    test('two of the same name do not write over each other', async () => {
        const { path } = createFolder({
            'een/a.samenwerking': 'samenwerking rivier "Een" {}',
            'twee/a.samenwerking': 'samenwerking Rivier "Twee" {}',
            'hier/x.txt': '',
        });
        const { stderr } = await rapport(['../een', '../twee'], { cwd: join(path, 'hier') });
        expect(stderr).toBe('Statusrapport gemaakt: rivier-status.html\nStatusrapport gemaakt: Rivier-status-2.html\n');
    });
});

describe('what was there before', () => {
    test.each(['html', 'md'])('a report of its own is renewed: %s', async (formaat) => {
        const folder = createFolder(rivier);
        await rapport(['--formaat', formaat], { cwd: folder.path });
        folder.write('rivier.samenwerking', PARTNER + SAMENWERKING.replace('"Rivier"', '"De rivier"'));
        const { exitCode, stderr } = await rapport(['--formaat', formaat], { cwd: folder.path });
        expect({ exitCode, stderr }).toEqual({
            exitCode: 0,
            stderr: `Statusrapport bijgewerkt: rivier-status.${formaat}\n`,
        });
        expect(folder.read(`rivier-status.${formaat}`)).toContain('De rivier');
    });

    test.each([
        ['html', '<p>Met de hand gemaakt</p>'],
        ['md', '# Verslag van Samenwerking\n'],
        ['html', ''],
    ])('what somebody else made stays: %s %j', async (formaat, content) => {
        const name = `rivier-status.${formaat}`;
        const folder = createFolder({ ...rivier, [name]: content });
        const { exitCode, stderr } = await rapport(['--formaat', formaat], { cwd: folder.path });
        expect(exitCode).toBe(3);
        expect(stderr).toContain(`‘${name}’ bestaat al en is niet door samenwerking gemaakt`);
        expect(folder.read(name)).toBe(content);
        const forced = await rapport(['--formaat', formaat, '--overschrijf'], { cwd: folder.path });
        expect(forced.exitCode).toBe(0);
        expect(folder.read(name)).toContain('Statusrapport');
    });

    test('the others are written all the same', async () => {
        const folder = createFolder({
            ...rivier,
            'zee.samenwerking': 'samenwerking zee {}',
            'rivier-status.html': 'x',
        });
        const { exitCode, stderr } = await rapport([], { cwd: folder.path });
        expect(exitCode).toBe(3);
        expect(stderr).toContain('Statusrapport gemaakt: zee-status.html');
        expect(folder.read('rivier-status.html')).toBe('x');
    });

    test.skipIf(process.platform === 'win32')('a link stays a link, and permissions stay as they were', async () => {
        const folder = createFolder(rivier);
        await rapport(['--uit', 'echt.html'], { cwd: folder.path });
        chmodSync(join(folder.path, 'echt.html'), 0o600);
        symlinkSync('echt.html', join(folder.path, 'link.html'));
        await rapport(['--uit', 'link.html'], { cwd: folder.path });
        expect(lstatSync(join(folder.path, 'link.html')).isSymbolicLink()).toBe(true);
        expect(statSync(join(folder.path, 'echt.html')).mode & 0o777).toBe(0o600);
    });

    test('nothing half is left behind where writing fails', async () => {
        const folder = createFolder({ ...rivier, 'rivier-status.html/x.txt': '' });
        const { exitCode, stderr } = await rapport([], { cwd: folder.path });
        expect(exitCode).toBe(3);
        expect(stderr).toContain('‘rivier-status.html’ is geen gewoon bestand');
        expect(readdirSync(folder.path).toSorted()).toEqual(['rivier-status.html', 'rivier.samenwerking']);
    });
});

describe('a wish that cannot be met', () => {
    const two = { ...rivier, 'zee.samenwerking': 'samenwerking zee {}' };

    test.each<[string[], Record<string, string>, number, string]>([
        [['--uit', '-'], two, 2, 'Dit zijn 2 samenwerkingen'],
        [['--uit', 'x.html'], two, 2, 'Kies met --uit een map.'],
        [['--uit', 'x.html', '--formaat', 'md'], rivier, 2, '‘x.html’ past niet bij een rapport in md'],
        [['--uit', 'x.docx', '--formaat', 'md'], rivier, 2, '‘x.docx’ past niet bij een rapport in md'],
        [['--uit', 'rivier.samenwerking', '--overschrijf'], rivier, 2, '‘rivier.samenwerking’ past niet'],
        [['--uit', 'rivier.samenwerking/'], rivier, 2, '‘rivier.samenwerking’ past niet'],
        [['--uit', 'rivier.samenwerking/x.html'], rivier, 3, 'Kies een andere plek, of herstel dat eerst.'],
        [
            ['--uit', 'x.pdf'],
            rivier,
            2,
            '‘x.pdf’ is geen naam voor een rapport: die eindigt op .html, .docx, .xlsx, .csv, .md, .ics, .json; ' +
                'bedoelt u een map, zet er dan een / achter.\n',
        ],
        [['--formaat', 'pdf'], rivier, 2, 'Kies uit: html, docx, xlsx, csv, md, ics, json.'],
        [['--formaat', 'ics'], rivier, 2, 'Kies uit: html, docx, md, json.'],
        [['--soort', 'overzicht', '--formaat', 'docx'], rivier, 2, 'Kies uit: html, xlsx, csv, md, json.'],
        [['--uit', 'x.docx', '--formaat', 'md'], rivier, 2, '‘x.docx’ past niet bij een rapport in md'],
        [[], { 'partner.samenwerking': PARTNER }, 2, 'geen samenwerking om een rapport van te maken'],
    ])('%j', async (args, files, expected, sentence) => {
        const folder = createFolder(files);
        const { exitCode, stdout, stderr } = await rapport(args, { cwd: folder.path });
        expect({ exitCode, stdout }).toEqual({ exitCode: expected, stdout: '' });
        expect(stderr).toContain(sentence);
        expect(readdirSync(folder.path).toSorted()).toEqual(Object.keys(files).toSorted());
    });
});
