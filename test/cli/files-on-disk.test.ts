import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { controleerJson } from './support/command-line.js';
import { createFolder, type TestFolder } from './support/folder.js';

const FILE = 'regio/a.samenwerking';

/** A file that refers to these paths, as documents that were found. */
const withPaths = (...paden: string[]) =>
    `samenwerking a {\nverkenning {\n${paden.map((pad) => `document "D" { bestand: ${JSON.stringify(pad)} }`).join('\n')}\n}\n}\n`;

/** The paths that `controleer` misses, of those in a file. */
function missed(folder: TestFolder, args: readonly string[] = []): Promise<string[]> {
    return found('bestand-ontbreekt', folder, args);
}

/** The paths of which `controleer` says that they are not followed. */
function notFollowed(folder: TestFolder, args: readonly string[] = []): Promise<string[]> {
    return found('bestand-buiten-werkmap', folder, args);
}

async function found(asked: string, folder: TestFolder, args: readonly string[]): Promise<string[]> {
    const { result } = await controleerJson(args, { cwd: folder.path });
    const meldingen: { code: string; ernst: string; bericht: string }[] = result.bestanden[0].meldingen;
    return meldingen.flatMap(({ code, ernst, bericht }) =>
        code === asked ? [`${ernst}: ${bericht.split('’')[0]?.split('‘')[1]}`] : [],
    );
}

describe('bestand-ontbreekt', () => {
    test('is said of every kind of reference to a file, where there is none', async () => {
        const text = `samenwerking a {
            verkenning {
                document "D" { bestand: "er/niet-1.pdf" }
                incident "I" { bestand: "er/wel.pdf" }
                gesprek 01-02-2026 { verslag: "er/niet-2.pdf" }
                gesprek 02-02-2026 { verslag: "er/wel.pdf" }
            }
            organisatie {
                convenant { document: "er/wel.pdf", "er/niet-3.pdf" }
                afspraak "Meer" { document: "er/niet-4.pdf" }
            }
        }`;
        const folder = createFolder({ [FILE]: text, 'regio/er/wel.pdf': '' });
        expect(await missed(folder)).toEqual([1, 2, 3, 4].map((nummer) => `waarschuwing: er/niet-${nummer}.pdf`));
    });

    test('is said of paths from the file that names them, and not of those that lead to something', async () => {
        const names = ['stuk.md', '../algemeen/stuk.md', 'een map/100% af.md', './stuk.md', 'een%20map/stuk.md'];
        const folder = createFolder({ 'stuk.md': '', 'algemeen/stuk.md': '', 'regio/een map/100% af.md': '' });
        folder.write(FILE, withPaths(...names));
        expect(await missed(folder)).toEqual(
            ['stuk.md', './stuk.md', 'een%20map/stuk.md'].map((pad) => `waarschuwing: ${pad}`),
        );
    });

    test('reads a path as a link would, unless there is a file of that very name', async () => {
        const there = ['stuk.pdf#page=2', 'een%20map/notitie%201.md#kop', 'echt%20zo.md', 'nummer#2.md'];
        const gone = ['niet.pdf#page=2', '%2e%2e/%2e%2e/niet.md', 'een%20map/niet.md', '#kop'];
        const folder = createFolder({
            'regio/stuk.pdf': '',
            'regio/een map/notitie 1.md': '',
            'regio/echt%20zo.md': '',
            'regio/nummer#2.md': '',
        });
        folder.write(FILE, withPaths(...there, ...gone));
        expect(await missed(folder)).toEqual(gone.map((pad) => `waarschuwing: ${pad}`));
    });

    test('takes \\ for /', async () => {
        const folder = createFolder({ [FILE]: withPaths('map\\er.md', 'map\\niet.md'), 'regio/map/er.md': '' });
        expect(await missed(folder)).toEqual(['waarschuwing: map\\niet.md']);
    });

    test('is said of a file inside of a file', async () => {
        expect(await missed(createFolder({ [FILE]: withPaths('stuk.md/deel.md'), 'regio/stuk.md': '' }))).toHaveLength(
            1,
        );
    });

    test('is not said of a folder, or of a placeholder for a path', async () => {
        const folder = createFolder({ [FILE]: withPaths('map', 'map/', '…', 'TODO'), 'regio/map/stuk.md': '' });
        expect(await missed(folder)).toEqual([]);
    });

    test.each([
        ['an address', 'https://voorbeeld.example/niet.pdf'],
        ['an e-mail address', 'mailto:iemand@voorbeeld.example'],
    ])('is not said of %s', async (_, pad) => {
        const folder = createFolder({ [FILE]: withPaths(pad, 'niet.pdf') });
        expect(await missed(folder)).toEqual(['waarschuwing: niet.pdf']);
        expect(await notFollowed(folder)).toEqual([]);
    });

    // Also where there is something: what lies outside is not looked for.
    test.each([
        ['an absolute path', '/etc/hostname'],
        ['an absolute path with \\', '\\etc\\hostname'],
        ['a path to another machine', '\\\\server\\map\\niet.pdf'],
        ['a path to another machine with /', '//server/map/niet.pdf'],
        ['a path to another drive', 'X:\\niet.pdf'],
        ['a path on another drive', 'X:niet.pdf'],
        ['an address of a file', 'file:///etc/hostname'],
        ['an address of the editor', 'vscode:er/niet.pdf'],
        ['a command of the editor', 'command:workbench.action.terminal.new'],
        ['a path out of the workspace', '../../niet.pdf'],
        ['a path out of the workspace with \\', '..\\..\\niet.pdf'],
        ['a path out of everything', `${'../'.repeat(40)}etc/hostname`],
        ['a path out of the workspace from inside of it', 'map/../../../niet.pdf'],
    ])('bestand-buiten-werkmap is said of %s instead', async (_, pad) => {
        const folder = createFolder({ [FILE]: withPaths(pad, 'niet.pdf') });
        expect(await missed(folder)).toEqual(['waarschuwing: niet.pdf']);
        expect(await notFollowed(folder)).toEqual([`informatie: ${pad}`]);
    });

    test('follows a path to the edge of the workspace: for a file that is named elsewhere, its own folder', async () => {
        const folder = createFolder({ [FILE]: withPaths('../niet.pdf', 'niet.pdf'), 'andere map/x': '' });
        const { path } = createFolder();
        const args = [join(folder.path, FILE)];
        expect(await missed({ ...folder, path }, args)).toEqual(['waarschuwing: niet.pdf']);
        expect(await notFollowed({ ...folder, path }, args)).toEqual(['informatie: ../niet.pdf']);
        expect(await missed(folder)).toEqual(['waarschuwing: ../niet.pdf', 'waarschuwing: niet.pdf']);
    });

    test('follows a link as far as it stays in the workspace', async () => {
        const outside = createFolder({ 'er.md': '' });
        const paden = [
            'in/er.md',
            'in/niet.md',
            'uit/er.md',
            'uit/niet.md',
            'uit.md',
            'dood.md',
            'kring/x.md',
            'keten/niet.md',
        ];
        const folder = createFolder({ [FILE]: withPaths(...paden), 'algemeen/er.md': '' });
        const link = (target: string, name: string) => symlinkSync(target, join(folder.path, 'regio', name));
        link(join(folder.path, 'algemeen'), 'in');
        link('../algemeen/er.md', 'uit-in.md');
        link(outside.path, 'uit');
        link(join(outside.path, 'niet.md'), 'uit.md');
        link('niet.md', 'dood.md');
        link('kring', 'kring');
        link('uit', 'keten');
        expect(await missed(folder)).toEqual(
            ['in/niet.md', 'dood.md', 'kring/x.md'].map((pad) => `waarschuwing: ${pad}`),
        );
        expect(await notFollowed(folder)).toEqual(
            ['uit/er.md', 'uit/niet.md', 'uit.md', 'keten/niet.md'].map((pad) => `informatie: ${pad}`),
        );
    });

    test('follows links also where the workspace itself is reached by one', async () => {
        const folder = createFolder({
            'echt/a.samenwerking': withPaths('in/er.md', 'in/niet.md'),
            'echt/map/er.md': '',
        });
        symlinkSync(join(folder.path, 'echt/map'), join(folder.path, 'echt/in'));
        symlinkSync(join(folder.path, 'echt'), join(folder.path, 'link'));
        mkdirSync(join(folder.path, 'elders'));
        const args = [join(folder.path, 'link')];
        expect(await missed({ ...folder, path: join(folder.path, 'elders') }, args)).toEqual([
            'waarschuwing: in/niet.md',
        ]);
    });
});
