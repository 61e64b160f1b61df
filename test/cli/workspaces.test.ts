import { describe, expect, test } from 'vitest';
import { controleerJson, outline } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';

/** What is to be said about a samenwerking that has only just begun. */
const justBegun = (pad: string) =>
    ['kennismaking-onvolledig', 'profiel-ontbreekt', 'vraag-onbeantwoord'].map((code) => `${pad}: ${code}`);

const onlyJustBegun = (pad: string) => ({ bestanden: [pad], meldingen: justBegun(pad) });

describe('the workspace of a named path', () => {
    test('is the current folder where the path lies below it: all of it is read, only the path is reported', async () => {
        const { path: cwd } = createFolder({
            'organisaties/partner.samenwerking': PARTNER,
            'regio/rivier.samenwerking': SAMENWERKING,
            'elders/kapot.samenwerking': 'samenwerking {',
        });
        for (const named of ['regio', 'regio/rivier.samenwerking', './regio/', `${cwd}/regio`]) {
            const { result } = await controleerJson([named], { cwd });
            expect(outline(result)).toEqual(onlyJustBegun('regio/rivier.samenwerking'));
        }
    });

    test('is else the named folder itself', async () => {
        const { path } = createFolder({
            'partner.samenwerking': PARTNER,
            'regio/rivier.samenwerking': SAMENWERKING,
            'regio/eigen/partner.samenwerking': '',
            'hier/leeg.samenwerking': '',
        });
        const cwd = `${path}/hier`;
        const { result } = await controleerJson(['../regio'], { cwd });
        expect(outline(result).bestanden).toEqual([
            '../regio/eigen/partner.samenwerking',
            '../regio/rivier.samenwerking',
        ]);
        expect(outline(result).meldingen).toContain('../regio/rivier.samenwerking: onbekend');
        const whole = await controleerJson(['..'], { cwd });
        expect(outline(whole.result).meldingen).not.toContain('../regio/rivier.samenwerking: onbekend');
    });

    test('is for a file outside the current folder its own folder', async () => {
        const { path } = createFolder({
            'regio/partner.samenwerking': PARTNER,
            'regio/rivier.samenwerking': SAMENWERKING,
            'hier/leeg.samenwerking': '',
        });
        const { result } = await controleerJson(['../regio/rivier.samenwerking'], { cwd: `${path}/hier` });
        expect(outline(result)).toEqual(onlyJustBegun('../regio/rivier.samenwerking'));
    });

    test('does not see another one: no names from it, and no doubles with it', async () => {
        const { path } = createFolder({
            'een/partner.samenwerking': PARTNER,
            'een/rivier.samenwerking': SAMENWERKING,
            'twee/rivier.samenwerking': SAMENWERKING,
            'hier/leeg.samenwerking': '',
        });
        const { result } = await controleerJson(['../een', '../twee'], { cwd: `${path}/hier` });
        expect(outline(result).meldingen).toEqual([
            ...justBegun('../een/rivier.samenwerking'),
            ...justBegun('../twee/rivier.samenwerking'),
            '../twee/rivier.samenwerking: onbekend',
        ]);
    });

    test('a file that is named twice is reported once', async () => {
        const { path } = createFolder({
            'regio/rivier.samenwerking': PARTNER + SAMENWERKING,
            'hier/x.samenwerking': '',
        });
        const { result } = await controleerJson(['../regio/rivier.samenwerking', '..', '../regio'], {
            cwd: `${path}/hier`,
        });
        expect(outline(result).bestanden).toEqual(['../regio/rivier.samenwerking', 'x.samenwerking']);
    });
});

describe('a search of a folder', () => {
    const reported = async (cwd: string, ...paths: string[]) =>
        outline((await controleerJson(paths, { cwd })).result).bestanden;

    test('leaves out node_modules, .git and other files', async () => {
        const { path } = createFolder({
            'a.samenwerking': PARTNER,
            'map/b.samenwerking': '',
            '.verborgen/c.samenwerking': '',
            'node_modules/pakket/d.samenwerking': '',
            'map/node_modules/e.samenwerking': '',
            '.git/f.samenwerking': '',
            'g.samenwerking.bak': '',
            'map.samenwerking/h.txt': '',
        });
        expect(await reported(path)).toEqual(['.verborgen/c.samenwerking', 'a.samenwerking', 'map/b.samenwerking']);
    });

    test('leaves out what .gitignore names, also one further down or with an exception', async () => {
        const { path } = createFolder({
            '.gitignore': 'oud/\n*.concept.samenwerking\n/boven.samenwerking\n',
            'a.samenwerking': PARTNER,
            'boven.samenwerking': '',
            'oud/b.samenwerking': '',
            'c.concept.samenwerking': '',
            'map/.gitignore': '!d.concept.samenwerking\nalleen-hier.samenwerking\n',
            'map/boven.samenwerking': '',
            'map/c.concept.samenwerking': '',
            'map/d.concept.samenwerking': '',
            'map/alleen-hier.samenwerking': '',
            'map/oud/e.samenwerking': '',
            'alleen-hier.samenwerking': '',
        });
        const all = [
            'a.samenwerking',
            'alleen-hier.samenwerking',
            'map/boven.samenwerking',
            'map/d.concept.samenwerking',
        ];
        expect(await reported(path)).toEqual(all);
        expect(await reported(path, '**/*.samenwerking')).toEqual(all);
    });

    test('knows the .gitignore of the repository that the current folder lies in', async () => {
        const { path } = createFolder({
            '.git/HEAD': '',
            '.gitignore': 'oud/\n',
            'hier/a.samenwerking': PARTNER,
            'hier/oud/b.samenwerking': '',
        });
        expect(await reported(`${path}/hier`)).toEqual(['a.samenwerking']);
    });

    test('what is named itself is read, whatever .gitignore says', async () => {
        const { path } = createFolder({
            '.git/HEAD': '',
            '.gitignore': 'oud/\n',
            'a.samenwerking': SAMENWERKING,
            'oud/partner.samenwerking': PARTNER,
        });
        expect(await reported(path, 'oud')).toEqual(['oud/partner.samenwerking']);
        expect(await reported(path, 'oud/partner.samenwerking')).toEqual(['oud/partner.samenwerking']);
        const { result } = await controleerJson(['a.samenwerking', 'oud'], { cwd: path });
        expect(outline(result).meldingen).toEqual(justBegun('a.samenwerking'));
    });

    test('globs match files and folders', async () => {
        const { path } = createFolder({
            'regio-a/x.samenwerking': PARTNER,
            'regio-a/diep/y.samenwerking': '',
            'regio-b/x.samenwerking': SAMENWERKING,
            'regio-b/lees.md': '',
            'partner/x.samenwerking': '',
            'map [1]/z.samenwerking': '',
        });
        expect(await reported(path, 'regio-*')).toEqual([
            'regio-a/diep/y.samenwerking',
            'regio-a/x.samenwerking',
            'regio-b/x.samenwerking',
        ]);
        expect(await reported(path, 'regio-{a,b}/*')).toEqual([
            'regio-a/diep/y.samenwerking',
            'regio-a/x.samenwerking',
            'regio-b/x.samenwerking',
        ]);
        expect(await reported(path, '*/x.samenwerking')).toEqual([
            'partner/x.samenwerking',
            'regio-a/x.samenwerking',
            'regio-b/x.samenwerking',
        ]);
        expect(await reported(`${path}/map [1]`, './*.samenwerking')).toEqual(['z.samenwerking']);
        expect(await reported(path, 'map [1]')).toEqual(['map [1]/z.samenwerking']);
        expect(await reported(`${path}/partner`, '../regio-*/x.samenwerking')).toEqual([
            '../regio-a/x.samenwerking',
            '../regio-b/x.samenwerking',
        ]);
    });
});
