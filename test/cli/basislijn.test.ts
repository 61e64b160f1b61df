import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../packages/cli/schema/controleer.schema.json' with { type: 'json' };
import { controleerJson, PEILDATUM, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, type TestFolder } from './support/folder.ts';

const validate = new Ajv2020({ allErrors: true }).compile(schema);

/** An error, a warning and information. */
const FOUT = 'samenwerking x "X" {\n    partner: nietes\n}\n';

const BESTAND = 'bekend.json';
const lezen = ['--basislijn', BESTAND];
const schrijven = [...lezen, '--schrijf-basislijn'];

function run(folder: TestFolder, ...args: readonly string[]) {
    return samenwerking(['controleer', '--peildatum', PEILDATUM, ...args], { cwd: folder.path });
}

/** A folder whose findings are all in its baseline. */
async function known(files: Readonly<Record<string, string>>): Promise<TestFolder> {
    const folder = createFolder(files);
    expect((await run(folder, ...schrijven)).exitCode).toBe(0);
    return folder;
}

async function summary(folder: TestFolder, ...args: readonly string[]) {
    const { exitCode, result } = await controleerJson([...args, ...lezen], { cwd: folder.path });
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    const { bekend, opgelost } = result.samenvatting;
    const fresh = result.bestanden.flatMap(
        ({ pad, meldingen }: { pad: string; meldingen: { code: string; bekend?: true }[] }) =>
            meldingen.filter(({ bekend }) => !bekend).map(({ code }) => `${pad}: ${code}`),
    );
    return { exitCode, bekend, opgelost, fresh };
}

describe('a baseline', () => {
    test('marks what is known, which then does not count', async () => {
        const folder = await known({ 'a.samenwerking': FOUT });
        const { exitCode, stdout } = await run(folder, ...lezen, '--strikt');
        expect(exitCode).toBe(0);
        expect(stdout).toContain('[onbekend, bekend]');
        expect(stdout).toMatch(
            /gecontroleerd: 1 fout, .*\n\d meldingen waren al bekend en tellen niet mee; 0 meldingen/,
        );
        expect(await summary(folder)).toEqual({ exitCode: 0, bekend: expect.any(Number), opgelost: 0, fresh: [] });
    });

    test('leaves what is new: an error, and with --strikt a warning', async () => {
        const folder = await known({ 'a.samenwerking': FOUT });
        folder.write('a.samenwerking', FOUT.replace('"X"', '"X" ').replace('nietes\n', 'nietes\n    plan { }\n'));
        expect((await summary(folder)).fresh).toEqual(['a.samenwerking: go-live-ontbreekt']);
        expect((await run(folder, ...lezen)).exitCode).toBe(0);
        expect((await run(folder, ...lezen, '--strikt')).exitCode).toBe(1);
        folder.write('b.samenwerking', FOUT.replaceAll('x', 'y'));
        expect((await run(folder, ...lezen)).exitCode).toBe(1);
    });

    test('knows a finding again on another line, with other line ends, on another day', async () => {
        const folder = await known({
            'a.samenwerking':
                'samenwerking z "Z" {\n    regio: utrecht\n    profiel: stand-by { motivering: "Past." }\n' +
                '    proces { alarmering { status: gereed  tekst: """\n  nader te bepalen\n"""  geldig-tot: 01-01-2027 } }\n}\n',
        });
        const text = `// Een regel erbij.\n${folder.read('a.samenwerking')}`;
        folder.write('a.samenwerking', text.replaceAll('\n', '\r\n'));
        const later = ['--peildatum', '25-11-2026'];
        const { stdout, exitCode } = await samenwerking(['controleer', ...later, ...lezen], { cwd: folder.path });
        expect(exitCode).toBe(0);
        expect(stdout).toMatch(/verloopt over \d+ dagen.*\[afspraak-verloopt, bekend\]/);
        expect(stdout).toContain('[plaatshouder, bekend]');
        expect(stdout).not.toMatch(/\[[a-z-]+\]/);
    });

    test('knows as many of the same as there were', async () => {
        const two = `${FOUT}${FOUT.replaceAll('x', 'y')}`;
        const folder = await known({ 'a.samenwerking': two });
        folder.write('a.samenwerking', `${two}${FOUT.replaceAll('x', 'z')}`);
        expect((await summary(folder)).fresh).toContain('a.samenwerking: onbekend');
        folder.write('a.samenwerking', FOUT);
        expect(await summary(folder)).toMatchObject({ exitCode: 0, fresh: [] });
        expect((await summary(folder)).opgelost).toBeGreaterThan(1);
    });

    test('counts what is gone, also with a file that is gone', async () => {
        const folder = await known({ 'a.samenwerking': FOUT, 'b.samenwerking': PARTNER });
        const { bekend } = await summary(folder);
        folder.write('a.samenwerking', FOUT.replace('partner: nietes', 'partner: waterschap'));
        expect(await summary(folder)).toMatchObject({ exitCode: 0, opgelost: 1 });
        const { stdout } = await run(folder, ...lezen);
        expect(stdout).toContain('; 1 melding uit de basislijn is opgelost.');
        rmSync(join(folder.path, 'a.samenwerking'));
        expect(await summary(folder)).toMatchObject({ bekend: 0, opgelost: bekend });
    });

    test('says nothing about files that were not looked at', async () => {
        const folder = await known({ 'a.samenwerking': FOUT, 'b.samenwerking': PARTNER });
        expect(await summary(folder, 'b.samenwerking')).toMatchObject({ bekend: 0, opgelost: 0 });
    });

    test('holds from any folder', async () => {
        const folder = await known({ 'regio/a.samenwerking': FOUT });
        const cwd = join(folder.path, 'regio');
        const { exitCode, stdout } = await samenwerking(
            ['check', '--basislijn', '../bekend.json', '--peildatum', PEILDATUM],
            { cwd },
        );
        expect(exitCode).toBe(0);
        expect(stdout).toContain('[onbekend, bekend]');
    });

    test('--stil keeps the marks and leaves the rest', async () => {
        const folder = createFolder({ 'a.samenwerking': FOUT });
        const { stdout, stderr } = await run(folder, ...schrijven, '--stil');
        expect(stderr).toBe('');
        expect(stdout).toContain('[onbekend, bekend]');
        expect(stdout).not.toContain('basislijn');
    });
});

describe('--schrijf-basislijn', () => {
    test('writes sorted, without a day, and the same when it is written again', async () => {
        const folder = await known({ 'b.samenwerking': FOUT, 'a.samenwerking': FOUT.replaceAll('x', 'y') });
        const first = folder.read(BESTAND);
        const { soort, versie, meldingen } = JSON.parse(first);
        expect({ soort, versie }).toEqual({ soort: 'basislijn van samenwerking controleer', versie: 1 });
        const keys = meldingen.map(({ pad, code }: { pad: string; code: string }) => `${pad} ${code}`);
        expect(keys.length).toBeGreaterThan(4);
        expect(keys).toEqual(keys.toSorted());
        const { stderr } = await run(folder, ...schrijven, '--peildatum=01-01-2027');
        expect(stderr).toContain('meer dan één keer');
        const later = await samenwerking(['controleer', '--peildatum', '01-12-2026', ...schrijven], {
            cwd: folder.path,
        });
        expect(later.stderr).toMatch(/^Basislijn bekend\.json geschreven, met \d+ bekende meldingen\.\n$/);
        expect(folder.read(BESTAND)).toBe(first);
    });

    test('keeps what was not looked at, and forgets what is gone', async () => {
        const folder = await known({ 'a.samenwerking': FOUT, 'b.samenwerking': FOUT.replaceAll('x', 'y') });
        const first = folder.read(BESTAND);
        await run(folder, 'a.samenwerking', ...schrijven);
        expect(folder.read(BESTAND)).toBe(first);
        rmSync(join(folder.path, 'b.samenwerking'));
        await run(folder, 'a.samenwerking', ...schrijven);
        expect(folder.read(BESTAND)).toContain('a.samenwerking');
        expect(folder.read(BESTAND)).not.toContain('b.samenwerking');
    });

    test('makes a baseline of another version anew', async () => {
        const folder = await known({ 'a.samenwerking': FOUT });
        folder.write(BESTAND, folder.read(BESTAND).replace('"versie": 1', '"versie": 2'));
        expect((await run(folder, ...schrijven)).exitCode).toBe(0);
        expect((await summary(folder)).fresh).toEqual([]);
    });

    test.each(['{"van": "een ander"}', 'geen JSON', '[]', 'null'])('never takes the place of %s', async (text) => {
        const folder = createFolder({ 'a.samenwerking': FOUT, [BESTAND]: text });
        const { exitCode, stdout, stderr } = await run(folder, ...schrijven);
        expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
        expect(stderr).toBe(
            '‘bekend.json’ bestaat al en is geen basislijn, dus het is niet overschreven. ' +
                'Kies achter ‘--basislijn’ een andere naam.\n',
        );
        expect(folder.read(BESTAND)).toBe(text);
    });

    test('asks where to', async () => {
        const { exitCode, stderr } = await run(createFolder({ 'a.samenwerking': FOUT }), '--schrijf-basislijn');
        expect(exitCode).toBe(2);
        expect(stderr).toContain('--basislijn BESTAND --schrijf-basislijn');
    });
});

describe('a baseline that cannot be used', () => {
    const other = '{ "soort": "basislijn van samenwerking controleer", "versie": 2, "meldingen": {} }';

    test.each<[string, Readonly<Record<string, string>>, number, string]>([
        ['is not there', {}, 3, 'is er nog niet. Maak haar met ‘--basislijn bekend.json --schrijf-basislijn’'],
        ['is a folder', { 'bekend.json/b.txt': '' }, 3, 'het is een map'],
        ['is no JSON', { [BESTAND]: 'hallo' }, 2, 'is geen basislijn'],
        ['is something else', { [BESTAND]: '{"a": 1}' }, 2, 'is geen basislijn'],
        ['is damaged', { [BESTAND]: other.replace('2', '1') }, 2, 'is geen basislijn'],
        ['is of another version', { [BESTAND]: other }, 2, 'van een andere versie van samenwerking. Maak haar opnieuw'],
    ])('%s', async (_what, files, exitCode, sentence) => {
        const ending = await run(createFolder({ 'a.samenwerking': FOUT, ...files }), ...lezen);
        expect(ending).toMatchObject({ exitCode, stdout: '' });
        expect(ending.stderr).toContain(sentence);
        expect(ending.stderr.trimEnd().split('\n')).toHaveLength(1);
    });
});

test('a known finding that counts harder than before is not known any more', async () => {
    const gekozen = (more: string) =>
        `${PARTNER}samenwerking x "X" {\n    partner: waterschap\n    regio: utrecht\n    profiel: stand-by { motivering: "Past."  ${more} }\n}\n`;
    const folder = await known({ 'a.samenwerking': gekozen('') });
    expect((await summary(folder)).fresh).toEqual([]);
    folder.write('a.samenwerking', gekozen('gekozen-op: 01-02-2026'));
    expect((await summary(folder)).fresh).toContain('a.samenwerking: afspraak-ontbreekt');
});
