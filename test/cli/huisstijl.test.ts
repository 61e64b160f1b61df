import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../packages/extension/package.json' with { type: 'json' };
import { css } from '../../packages/report/src/html/css/index.ts';
import { examplesFolder, root } from '../../scripts/paths.ts';
import { elements, partOf, partsOf, textOfDocx } from '../report/support/office.ts';
import { PEILDATUM, type Surroundings, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';

const rapport = (args: readonly string[], surroundings?: Surroundings) =>
    samenwerking(['rapport', ...args, '--peildatum', PEILDATUM], surroundings);

const rivier = { 'rivier.samenwerking': PARTNER + SAMENWERKING };
const sjabloon = readFileSync(join(examplesFolder, 'huisstijl/sjabloon.docx'));

describe('--stijl', () => {
    test('is for a page: it comes after the style of the report', async () => {
        const folder = createFolder({ ...rivier, 'stijl.css': '\ufeff:root { --accent: #a00; }\r\n' });
        const made = await rapport(['--stijl', 'stijl.css'], { cwd: folder.path });
        expect(made).toMatchObject({ exitCode: 0, stderr: 'Statusrapport gemaakt: rivier-status.html\n' });
        expect(folder.read('rivier-status.html')).toContain('<style>\n:root { --accent: #a00; }\r\n</style>\n</head>');
    });

    test('is refused with its line where it would fetch anything, once for all reports', async () => {
        const folder = createFolder({
            ...rivier,
            'zee.samenwerking': 'samenwerking zee "Zee" { }',
            'stijl.css': 'h1 { color: red }\n@import "ander.css";\n',
        });
        const { exitCode, stderr } = await rapport(['--stijl', 'stijl.css'], { cwd: folder.path });
        expect({ exitCode, stderr }).toEqual({
            exitCode: 3,
            stderr:
                '‘stijl.css’, regel 2: ‘@import’ haalt een ander bestand op, en een rapport haalt niets op. ' +
                'Zet wat daarin staat in dit bestand zelf.\n',
        });
        expect(readdirSync(folder.path)).toHaveLength(3);
    });

    test('has to be there, in UTF-8', async () => {
        const { path: cwd } = createFolder({ ...rivier, 'stijl.css': Uint8Array.of(0xe9) });
        expect((await rapport(['--stijl', 'stil.css'], { cwd })).stderr).toBe(
            '‘stil.css’ bestaat niet. Bedoelde u ‘stijl.css’?\n',
        );
        const unread = await rapport(['--stijl', 'stijl.css'], { cwd });
        expect(unread.exitCode).toBe(3);
        expect(unread.stderr).toContain('‘stijl.css’, regel 1: hier staat een teken dat niet in UTF-8 is opgeslagen');
    });
});

describe('--sjabloon', () => {
    test('makes a Word document, in the template', async () => {
        const folder = createFolder({ ...rivier, 'huis.docx': sjabloon });
        const made = await rapport(['--sjabloon', 'huis.docx'], { cwd: folder.path });
        expect(made).toMatchObject({ exitCode: 0, stderr: 'Statusrapport gemaakt: rivier-status.docx\n' });
        const file = readFileSync(join(folder.path, 'rivier-status.docx'));
        const elsewhere = { cwd: folder.path, env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' } };
        await rapport(['--sjabloon', 'huis.docx'], elsewhere);
        expect(readFileSync(join(folder.path, 'rivier-status.docx')).equals(file)).toBe(true);
        expect(await textOfDocx(file)).toContain('Statusrapport Rivier');
        expect([...(await partsOf(file)).keys()]).toContain('word/media/image1.png');
    });

    test('is refused in a sentence where it is no Word document', async () => {
        const { path: cwd } = createFolder({ ...rivier, 'huis.docx': 'tekst' });
        expect(await rapport(['--sjabloon', 'huis.docx'], { cwd })).toEqual({
            exitCode: 3,
            stdout: '',
            stderr:
                '‘huis.docx’: dit is geen Word-document. ' +
                'Open het in Word of LibreOffice en sla het opnieuw op als .docx.\n',
        });
    });
});

test.each([
    [['--stijl', 'a.css', '--formaat', 'docx'], '‘--stijl’ is voor een rapport in html, niet in docx.'],
    [['--stijl', 'a.css', '--uit', 'a.md'], '‘--stijl’ is voor een rapport in html, niet in md.'],
    [['--sjabloon', 'a.docx', '--formaat', 'html'], '‘--sjabloon’ is voor een rapport in docx, niet in html.'],
    [['--stijl', 'a.css', '--sjabloon', 'a.docx'], '‘--sjabloon’ is voor een rapport in docx, niet in html.'],
    [['--sjabloon', 'a.docx', '--soort', 'overzicht'], 'kan niet in ‘docx’. Kies uit: html, xlsx, csv, md, json.'],
])('a wrong call: %j', async (args, message) => {
    const { path: cwd } = createFolder(rivier);
    const { exitCode, stderr } = await rapport(args, { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
});

describe('the page about a house style', () => {
    const page = readFileSync(join(root, 'docs/huisstijl.md'), 'utf8');
    const block = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';
    /** What stands in the first column of the tables. */
    const named = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, name = '']) => name);

    test('has calls that work as they stand', async () => {
        const calls = block('sh').trim().split('\n');
        expect(calls).toHaveLength(2);
        for (const call of calls) {
            const [program, command, ...args] = call.split(' ');
            expect([program, command]).toEqual(['samenwerking', 'rapport']);
            expect(await rapport([...args, '--uit', '-'])).toMatchObject({ exitCode: 0, stderr: '' });
        }
    });

    test('has a CSS file and settings that work as they stand', async () => {
        const folder = createFolder({ ...rivier, 'stijl.css': block('css') });
        expect((await rapport(['--stijl', 'stijl.css'], { cwd: folder.path })).exitCode).toBe(0);
        const settings = Object.keys(manifest.contributes.configuration.properties);
        expect(settings).toEqual(expect.arrayContaining(Object.keys(JSON.parse(block('json')))));
    });

    test('names every colour and font that can be set', () => {
        const known = [...css.matchAll(/^ {4}(--[\w-]+):/gm)].map(([, name = '']) => name);
        expect(named(/^\| `(--[\w-]+)`/gm).toSorted()).toEqual([...new Set(known)].toSorted());
    });

    test('names fields that are filled in, and styles of the report', async () => {
        const folder = createFolder({ ...rivier });
        await rapport(['--formaat', 'docx'], { cwd: folder.path });
        const styles = await partOf(readFileSync(join(folder.path, 'rivier-status.docx')), 'word/styles.xml');
        const names = elements(styles, 'w:name').map(({ attributes }) => attributes['w:val']);
        const [list = ''] = /^Deze opmaakprofielen .*Een tabelstijl/m.exec(page) ?? [];
        expect(names).toEqual(expect.arrayContaining([...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name)));
        expect(named(/^\| `\{\{(\w+)\}\}`/gm)).toEqual(['titel', 'soort', 'peildatum', 'vertrouwelijkheid']);
    });
});
