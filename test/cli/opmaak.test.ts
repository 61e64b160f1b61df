import { chmodSync, lstatSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { samenwerking } from './support/command-line.ts';
import { createFolder, type TestFolder } from './support/folder.ts';

const UNTIDY = '  samenwerking rivier   "Rivier"{\nregio :utrecht // dichtbij\n\n\n\n}';
const TIDY = 'samenwerking rivier "Rivier" {\n    regio: utrecht  // dichtbij\n}\n';
const MISTAKEN = 'samenwerking   rivier {\n';

const opmaak = (folder: TestFolder, ...args: string[]) => samenwerking(['opmaak', ...args], { cwd: folder.path });

describe('opmaak', () => {
    test('formats in place what needs it, and says which files', async () => {
        const folder = createFolder({ 'a.samenwerking': UNTIDY, 'b/c.samenwerking': TIDY, 'b/lees.md': UNTIDY });
        const fileNumber = () => statSync(join(folder.path, 'b/c.samenwerking')).ino;
        const before = fileNumber();
        expect(await opmaak(folder)).toEqual({
            exitCode: 0,
            stdout: '',
            stderr: 'Opgemaakt: a.samenwerking\n2 bestanden bekeken: 1 opgemaakt.\n',
        });
        expect(folder.read('a.samenwerking')).toBe(TIDY);
        expect(folder.read('b/lees.md')).toBe(UNTIDY);
        expect(fileNumber()).toBe(before);
        expect((await opmaak(folder)).stderr).toBe('2 bestanden bekeken: niets opgemaakt.\n');
    });

    test('also as `format`, for the named path only, and silent with --stil', async () => {
        const folder = createFolder({ 'a.samenwerking': UNTIDY, 'b.samenwerking': UNTIDY });
        const ending = await samenwerking(['format', 'a.samenwerking', '--stil'], { cwd: folder.path });
        expect(ending).toEqual({ exitCode: 0, stdout: '', stderr: '' });
        expect(folder.read('a.samenwerking')).toBe(TIDY);
        expect(folder.read('b.samenwerking')).toBe(UNTIDY);
    });

    test('does not write where a link leads out of the folder', async () => {
        const elsewhere = createFolder({ 'a.samenwerking': UNTIDY });
        const folder = createFolder({ 'b.samenwerking': UNTIDY, 'map/c.samenwerking': TIDY });
        symlinkSync(join(elsewhere.path, 'a.samenwerking'), join(folder.path, 'map/link.samenwerking'));
        for (const args of [[], ['map/link.samenwerking'], ['--controleer']]) {
            const { stderr, exitCode } = await opmaak(folder, ...args);
            expect(exitCode).toBe(3);
            expect(stderr).toContain('‘map/link.samenwerking’ is niet opgemaakt, want het is een koppeling');
        }
        expect(folder.read('b.samenwerking')).toBe(TIDY);
        expect(elsewhere.read('a.samenwerking')).toBe(UNTIDY);
    });

    test('keeps the line breaks of an old Mac, and makes no second sort', async () => {
        const folder = createFolder({ 'a.samenwerking': UNTIDY.replaceAll('\n', '\r') });
        expect((await opmaak(folder)).exitCode).toBe(0);
        expect(folder.read('a.samenwerking')).toBe(TIDY.replaceAll('\n', '\r'));
    });

    test('keeps the byte order mark, the line breaks of Windows, the link and the rights', async () => {
        const folder = createFolder({ 'echt.samenwerking': `\ufeff${UNTIDY.replaceAll('\n', '\r\n')}` });
        const file = join(folder.path, 'echt.samenwerking');
        chmodSync(file, 0o666);
        symlinkSync('echt.samenwerking', join(folder.path, 'link.samenwerking'));
        const { exitCode, stderr } = await opmaak(folder, 'link.samenwerking');
        expect({ exitCode, stderr }).toEqual({
            exitCode: 0,
            stderr: 'Opgemaakt: link.samenwerking\n1 bestand bekeken: 1 opgemaakt.\n',
        });
        expect(folder.read('echt.samenwerking')).toBe(`\ufeff${TIDY.replaceAll('\n', '\r\n')}`);
        expect(lstatSync(join(folder.path, 'link.samenwerking')).isSymbolicLink()).toBe(true);
        expect(statSync(file).mode & 0o777).toBe(0o666);
    });
});

describe('opmaak --controleer', () => {
    test('only says which files are to be formatted', async () => {
        const folder = createFolder({ 'a.samenwerking': UNTIDY, 'b.samenwerking': TIDY });
        expect(await opmaak(folder, '--controleer')).toEqual({
            exitCode: 1,
            stdout: 'Nog op te maken: a.samenwerking\n',
            stderr: '2 bestanden bekeken: 1 op te maken.\n',
        });
        expect(folder.read('a.samenwerking')).toBe(UNTIDY);
    });

    test('finds nothing in files that are in order', async () => {
        expect(await opmaak(createFolder({ 'b.samenwerking': TIDY }), '--controleer', '--stil')).toEqual({
            exitCode: 0,
            stdout: '',
            stderr: '',
        });
    });

    test('finds nothing in what `nieuw` makes', async () => {
        const folder = createFolder();
        const options = ['--profiel', 'kern', '--partner', 'Gasunie', '--regio', 'utrecht,zeeland'];
        expect((await samenwerking(['nieuw', ...options], { cwd: folder.path })).exitCode).toBe(0);
        const { exitCode, stdout } = await opmaak(folder, '--controleer');
        expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    });

    test('finds nothing in the examples', async () => {
        const { exitCode, stdout } = await samenwerking(['opmaak', '--controleer', 'examples']);
        expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    });
});

describe('what cannot be formatted is a sentence, and the other files are formatted all the same', () => {
    test.each([[[]], [['--controleer']]])('a file with a mistake in it: %j', async (options) => {
        const folder = createFolder({ 'fout van jan.samenwerking': MISTAKEN, 'a.samenwerking': UNTIDY });
        const { exitCode, stderr } = await opmaak(folder, ...options);
        expect(exitCode).toBe(1);
        expect(stderr).toContain(
            '‘fout van jan.samenwerking’ is niet opgemaakt, want er staan schrijffouten in. ' +
                'Met ‘samenwerking controleer "fout van jan.samenwerking"’ ziet u welke.\n',
        );
        expect(folder.read('fout van jan.samenwerking')).toBe(MISTAKEN);
        expect(folder.read('a.samenwerking')).toBe(options.length === 0 ? TIDY : UNTIDY);
    });

    test('bytes that are not UTF-8', async () => {
        const latin = Buffer.from(`${UNTIDY}// Caf\u00e9`, 'latin1');
        const folder = createFolder({ 'oud.samenwerking': latin, 'a.samenwerking': UNTIDY });
        const { exitCode, stderr } = await opmaak(folder);
        expect(exitCode).toBe(3);
        expect(stderr).toContain('‘oud.samenwerking’, regel 6: hier staat een teken dat niet in UTF-8 is opgeslagen');
        expect(folder.read('a.samenwerking')).toBe(TIDY);
    });

    test('more blocks in blocks than the parser can take', async () => {
        const folder = createFolder({ 'diep.samenwerking': `samenwerking x ${'{ proces '.repeat(50_000)}` });
        const { exitCode, stderr } = await opmaak(folder);
        expect(exitCode).toBe(1);
        expect(stderr).toContain('‘diep.samenwerking’ is niet opgemaakt, want er staan schrijffouten in.');
    });

    test('a file that its user may not write', async () => {
        const folder = createFolder({
            'a.samenwerking': UNTIDY,
            // Whoever runs the tests may have every right.
            'refuse.cjs': `require('node:fs/promises').access = () =>
                Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }));`,
        });
        const nodeArgs = ['--require', join(folder.path, 'refuse.cjs')];
        const { exitCode, stderr } = await samenwerking(['opmaak'], { cwd: folder.path, nodeArgs });
        expect(exitCode).toBe(3);
        expect(stderr).toContain('‘a.samenwerking’ kan niet worden geschreven: u hebt er geen rechten voor. ');
        expect(folder.read('a.samenwerking')).toBe(UNTIDY);
    });

    test.each([
        [['weg.samenwerking'], 3, '‘weg.samenwerking’ bestaat niet.'],
        [['lees.md'], 2, '‘lees.md’ is geen .samenwerking-bestand'],
        [['.'], 2, 'In de huidige map staan geen .samenwerking-bestanden'],
    ])('%j', async (paths, code, sentence) => {
        const { exitCode, stderr } = await opmaak(createFolder({ 'lees.md': '' }), ...paths);
        expect(exitCode).toBe(code);
        expect(stderr).toContain(sentence);
        expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    });
});
