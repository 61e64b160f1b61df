import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import checkSchema from '../../packages/cli/schema/controleer.schema.json' with { type: 'json' };
import reportSchema from '../../packages/cli/schema/rapport.schema.json' with { type: 'json' };
import { textOfDocx } from '../report/support/office.ts';
import { cliBundle, controleerJson, PEILDATUM, type Surroundings, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';
import { hasTerminal, samenwerkingInTerminal } from './support/terminal.ts';

const rapport = (args: readonly string[], surroundings?: Surroundings) =>
    samenwerking(['rapport', ...args, '--peildatum', PEILDATUM], surroundings);

const rivier = { 'rivier.samenwerking': PARTNER + SAMENWERKING };

/** Over a year later, on the other side of the world. */
const elsewhere: Surroundings = {
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    nodeArgs: [
        '--import',
        `data:text/javascript,${encodeURIComponent(`
const Now = Date;
globalThis.Date = class extends Now {
    static now() { return Now.now() + 4e10; }
    constructor(...given) { super(...(given.length > 0 ? given : [Now.now() + 4e10])); }
};`)}`,
    ],
};

test('elsewhere it is another day', async () => {
    const report = await samenwerking(
        ['rapport', 'examples', '--soort', 'overzicht', '--formaat', 'md', '--uit', '-'],
        elsewhere,
    );
    expect(report.stdout).toContain('**Peildatum:** ');
    expect(report.stdout).not.toContain(`-${new Date().getFullYear()}\n`);
});

describe('every format', () => {
    test.each([
        ...['html', 'docx', 'md', 'json'].map((formaat) => ['status', formaat]),
        ...['ics', 'xlsx'].map((formaat) => ['planning', formaat]),
        ...['html', 'docx'].flatMap((formaat) =>
            ['plan-van-aanpak', 'gespreksagenda', 'toetsingsdossier', 'crisisplan'].map((soort) => [soort, formaat]),
        ),
    ] as [string, string][])('the same bytes every time: %s in %s', async (soort, formaat) => {
        const args = ['examples/wadden-en-noordzee.samenwerking', '--soort', soort, '--formaat', formaat, '--uit', '-'];
        const first = await rapport(args);
        expect(first.stdout).not.toBe('');
        expect(await rapport(args, elsewhere)).toEqual(first);
    });

    test.each(['html', 'xlsx', 'csv', 'md', 'json'])('the same overview every time: %s', async (formaat) => {
        const args = ['examples', '--soort', 'overzicht', '--formaat', formaat, '--uit', '-'];
        const first = await rapport(args);
        expect(first.stdout).not.toBe('');
        expect(await rapport(args, elsewhere)).toEqual(first);
    });

    test('data for programs that fit their schema, and agree with the check', async () => {
        const ajv = new Ajv2020({ allErrors: true, strict: true, schemas: [checkSchema] });
        const validate = ajv.compile(reportSchema);
        const { result } = await controleerJson(['examples']);
        for (const soort of ['overzicht', 'status']) {
            const { path } = createFolder();
            await rapport(['examples', '--soort', soort, '--formaat', 'json', '--uit', path]);
            const made = readdirSync(path).map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')));
            for (const data of made) {
                expect(validate(data), ajv.errorsText(validate.errors)).toBe(true);
                expect(data).toMatchObject({ soort, peildatum: PEILDATUM });
            }
            const byName = (a: { naam: string }, b: { naam: string }) => a.naam.localeCompare(b.naam);
            const checked = result.samenwerkingen.map(({ pad: _, ...stand }: { pad: string }) => stand);
            expect(made.flatMap(({ samenwerkingen }) => samenwerkingen).toSorted(byName)).toEqual(
                checked.toSorted(byName),
            );
        }
    });
});

describe('a Word document', () => {
    test('a Word document goes to a file or a program', async () => {
        const folder = createFolder(rivier);
        await rapport(['--uit', 'verslag.docx'], { cwd: folder.path });
        const text = await textOfDocx(readFileSync(join(folder.path, 'verslag.docx')));
        expect(text).toContain('Statusrapport Rivier');
        const { stdout } = await rapport(['--uit', '-', '--formaat', 'docx'], { cwd: folder.path });
        expect(stdout).toMatch(/^PK/);
    });

    test.skipIf(!hasTerminal)('a Word document does not go to a terminal', async () => {
        const { path: cwd } = createFolder(rivier);
        const { exitCode, shown } = await samenwerkingInTerminal(['rapport', '--uit', '-', '--formaat', 'docx'], [], {
            cwd,
        });
        expect(exitCode).toBe(2);
        expect(shown).toBe(
            'Een rapport in docx is geen tekst die op het scherm past. ' +
                'Noem achter --uit een bestand of een map, of geef het door aan een ander programma.\n',
        );
    });

    test('a Word document that nobody touched is renewed; one that somebody saved stays', async () => {
        const folder = createFolder(rivier);
        const path = join(folder.path, 'rivier-status.docx');
        await rapport(['--formaat', 'docx'], { cwd: folder.path });
        const renewed = await rapport(['--formaat', 'docx'], { cwd: folder.path });
        expect(renewed).toMatchObject({ exitCode: 0, stderr: 'Statusrapport bijgewerkt: rivier-status.docx\n' });
        const zip = await JSZip.loadAsync(readFileSync(path));
        const app = (await zip.file('docProps/app.xml')?.async('string')) ?? '';
        zip.file('docProps/app.xml', app.replace('>Samenwerking<', '>Microsoft Office Word<'));
        folder.write('rivier-status.docx', await zip.generateAsync({ type: 'uint8array' }));
        const refused = await rapport(['--formaat', 'docx'], { cwd: folder.path });
        expect(refused.exitCode).toBe(3);
        expect(refused.stderr).toContain('is niet door samenwerking gemaakt');
    });
});

test('a Word document without the part of the program that makes it is a sentence with a way out', async () => {
    const folder = createFolder({ 'a.samenwerking': PARTNER + SAMENWERKING });
    copyFileSync(cliBundle, join(folder.path, 'alleen.cjs'));
    const call = spawnSync(process.execPath, ['alleen.cjs', 'rapport', '--formaat', 'docx'], { cwd: folder.path });
    expect(call.status).toBe(3);
    expect(String(call.stderr)).toContain('Een deel van samenwerking ontbreekt. Zet alle bestanden die bij');
});
