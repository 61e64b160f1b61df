import { describe, expect, test } from 'vitest';
import { version } from '../../packages/cli/package.json';
import { PEILDATUM, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';

describe('help and version', () => {
    test('the general help names every command with its English alias', async () => {
        const { exitCode, stdout, stderr } = await samenwerking(['--help']);
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expect(stdout).toMatch(/nieuw \[pad\] .*\(ook: new\)/);
        expect(stdout).toMatch(/controleer \[pad…\] .*\(ook: check\)/);
        expect(stdout).toMatch(/rapport \[pad…\] .*\(ook: report\)/);
        expect(stdout).toMatch(/taalserver --stdio .*\(ook: server\)/);
        expect(stdout).toMatch(/opmaak \[pad…\] .*\(ook: format\)/);
    });

    test.each([
        ['controleer', '--formaat FORMAAT'],
        ['check', '--formaat FORMAAT'],
        ['rapport', '--overschrijf'],
        ['report', '--overschrijf'],
        ['nieuw', '--partner NAAM'],
        ['new', '--partner NAAM'],
    ])('%s --help explains the options', async (command, option) => {
        const { exitCode, stdout } = await samenwerking([command, '--help']);
        expect(exitCode).toBe(0);
        expect(stdout).toContain(option);
        expect(stdout).toContain('--peildatum DATUM');
    });

    test('no line of the help is wider than a usual terminal', async () => {
        for (const args of [
            ['-h'],
            ['nieuw', '-h'],
            ['controleer', '-h'],
            ['rapport', '-h'],
            ['opmaak', '-h'],
            ['uitleg', '-h'],
            ['taalserver', '-h'],
        ]) {
            const { stdout } = await samenwerking(args);
            expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
        }
    });

    test.each(['opmaak', 'uitleg', 'taalserver'])('%s has no option that means nothing to it', async (command) => {
        const { stdout } = await samenwerking([command, '--help']);
        expect(stdout).not.toMatch(/--peildatum|--norm/);
        for (const option of [
            ['--peildatum', '01-02-2026'],
            ['--norm', 'norm.samenwerking'],
        ]) {
            const { exitCode, stderr } = await samenwerking([command, ...option]);
            expect(exitCode).toBe(2);
            expect(stderr).toContain(`‘${option[0]}’ is geen optie van ‘${command}’`);
        }
    });

    test('help is given whatever else is wrong', async () => {
        const { exitCode, stdout } = await samenwerking(['controleer', '--onzin', '--help']);
        expect(exitCode).toBe(0);
        expect(stdout).toContain('Gebruik: samenwerking controleer');
    });

    test('--version', async () => {
        expect(await samenwerking(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
    });

    test('without a command the help is shown as what is missing', async () => {
        const { exitCode, stdout, stderr } = await samenwerking([]);
        expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
        expect(stderr).toContain('Gebruik: samenwerking OPDRACHT');
    });
});

describe('a wrong call is one sentence with a way out, and exit code 2', () => {
    test.each<[string[], string]>([
        [['controler'], 'Bedoelde u ‘controleer’?'],
        [['reprot'], 'Bedoelde u ‘report’?'],
        [['xyzzy'], '‘samenwerking --help’'],
        [['examples'], '‘samenwerking controleer examples’'],
        [['--stil'], 'Welke opdracht'],
        [['controleer', '--format', 'json'], 'Bedoelde u ‘--formaat’?'],
        [['controleer', '-x'], '‘-x’ is geen optie van ‘controleer’'],
        [
            ['importeer', 'x.docx', '--formaat', 'json'],
            '‘--formaat’ hoort bij de opdrachten ‘controleer’ en ‘rapport’, niet bij ‘importeer’.',
        ],
        [['opmaak', '--soort', 'x'], '‘--soort’ hoort bij de opdracht ‘rapport’'],
        [['controleer', '--formaat', 'jsn'], 'Bedoelde u ‘json’? Kies uit: tekst, json, sarif, junit, github.'],
        [['controleer', '--formaat', 'html'], 'Kies uit: tekst, json, sarif, junit, github.'],
        [['rapport', '--soort', 'stats'], 'Bedoelde u ‘status’?'],
        [['controleer', '--formaat'], '--formaat FORMAAT'],
        [['controleer', '--formaat', '--stil'], '--formaat FORMAAT'],
        [['controleer', '--formaat='], '--formaat FORMAAT'],
        [['controleer', '--formaat', 'json', '--formaat', 'tekst'], 'meer dan één keer'],
        [['controleer', '--norm', 'a', '--norm', 'b'], 'meer dan één keer'],
        [['controleer', '--stil=ja'], '‘--stil’ krijgt geen waarde'],
        [['controleer', ''], 'leeg pad'],
        [['controleer', '--peildatum', '31-02-2026'], '03-04-2026'],
        [['controleer', '--peildatum', '3/4/2026'], 'Bedoelde u ‘03-04-2026’?'],
        [['controleer', '--peildatum', 'morgen'], 'geen bestaande datum'],
    ])('%j', async (args, way) => {
        const { exitCode, stdout, stderr } = await samenwerking(args);
        expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
        expect(stderr).toContain(way);
        expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    });
});

describe('options', () => {
    test('both notations of a date, before or after the command', async () => {
        const calls = [
            ['controleer', 'examples', '--peildatum', '2026-11-23'],
            ['check', 'examples', '--peildatum=23-11-2026'],
            ['--peildatum', '23-11-2026', 'controleer', 'examples'],
        ];
        const [first, ...others] = await Promise.all(calls.map((args) => samenwerking(args)));
        expect(first?.stdout).toContain('Stand op 23-11-2026');
        for (const other of others) {
            expect(other).toEqual(first);
        }
    });

    test('the peildatum decides', async () => {
        const early = await samenwerking(['check', 'examples', '--peildatum', '01-01-2020']);
        const late = await samenwerking(['check', 'examples', '--peildatum', PEILDATUM]);
        expect(early.stdout).not.toBe(late.stdout);
    });

    test('a path that looks like an option stands behind --', async () => {
        const folder = createFolder({ '--stil.samenwerking': PARTNER + SAMENWERKING });
        const { exitCode, stdout } = await samenwerking(['check', '--', '--stil.samenwerking'], { cwd: folder.path });
        expect(exitCode).toBe(0);
        expect(stdout).toContain('--stil.samenwerking');
    });
});

test('an older Node is told before anything else loads', async () => {
    const folder = createFolder({
        'older.cjs': 'Object.defineProperty(process.versions, "node", { value: "20.11.1" });',
    });
    const nodeArgs = ['--require', `${folder.path}/older.cjs`];
    const { exitCode, stdout, stderr } = await samenwerking(['controleer', 'examples'], { nodeArgs });
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('Node.js 22 of nieuwer nodig; dit is versie 20.11.1.');
});
