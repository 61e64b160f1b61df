// What goes wrong around the program: a disk that is full, a folder that may not be written, a file that goes or changes
// while it is read, and a user who stops it. What is written is whole or not there, and what was there stays.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture } from '../import/support/import.ts';
import { cliBundle, PEILDATUM, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING, type TestFolder } from './support/folder.ts';
import { shell } from './support/shell.ts';

const UNTIDY = 'samenwerking rivier {\nregio: utrecht\n}\n';
const TIDY = 'samenwerking rivier {\n    regio: utrecht\n}\n';

/** All that stands in a folder, hidden files too. */
const allIn = ({ path }: TestFolder, below = '') => readdirSync(join(path, below)).toSorted();

const many = (count: number): Record<string, string> =>
    Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`s${i}.samenwerking`, `samenwerking s${i} { regio: utrecht }\n`]),
    );

/** Runs a call in which calls to Node's modules end otherwise; the script has their modules as `fs` and `os`. */
function whereNodeSays(folder: TestFolder, script: string, args: readonly string[]) {
    const stand = createFolder({
        'stand-in.cjs': `const fs = require('node:fs/promises'); const os = require('node:os');
            const fault = (code) => Object.assign(new Error(code), { code });\n${script}`,
    });
    return samenwerking(args, { cwd: folder.path, nodeArgs: ['--require', join(stand.path, 'stand-in.cjs')] });
}

/** Every call that writes a file, and the file that it writes. */
const WRITING: readonly (readonly [args: readonly string[], doel: string])[] = [
    [['rapport', '--uit', 'zee.md', 'b.samenwerking'], 'zee.md'],
    [['opmaak'], 'a.samenwerking'],
    [['nieuw', 'nieuw', '--profiel', 'kern', '--partner', 'Gasunie', '--regio', 'utrecht'], 'nieuw.samenwerking'],
    [['importeer', 'lijst.docx', '--uit', 'lijst.samenwerking'], 'lijst.samenwerking'],
    [['controleer', '--basislijn', 'bekend.json', '--schrijf-basislijn'], 'bekend.json'],
];

/** A folder in which each of these calls has its work. */
const workFolder = () =>
    createFolder({
        'a.samenwerking': `${UNTIDY}// ${'Lang. '.repeat(400)}\n`,
        'b.samenwerking': `${PARTNER}${SAMENWERKING.replaceAll('rivier', 'zee')}`,
        'lijst.docx': fixture('waterschap.docx'),
    });

test.each([
    ['rapport', '--uit', 'a'.repeat(300), 'b.samenwerking'],
    ['nieuw', 'a'.repeat(300), '--profiel', 'kern', '--partner', 'Gasunie', '--regio', 'utrecht'],
])('%s to a name that no file may have is no fault of the program', async (...args) => {
    const folder = workFolder();
    const { stderr, exitCode } = await samenwerking(args, { cwd: folder.path });
    expect(stderr).toMatch(/kan niet worden geschreven: de naam is te lang/);
    expect([exitCode, allIn(folder).length]).toEqual([3, 3]);
});

describe.skipIf(process.platform === 'win32')('a file that may not become that large', () => {
    test.each(WRITING)('%j: the old one stays, nothing half is left, and it is said', (args, doel) => {
        const folder = workFolder();
        const before = allIn(folder);
        const text = before.includes(doel) ? folder.read(doel) : undefined;
        const { status, stderr } = shell(`ulimit -f 1; $CLI ${args.join(' ')}`, { cwd: folder.path });
        expect(stderr).toContain(`‘${doel}’ kan niet worden geschreven: het is groter dan hier mag.`);
        expect({ status, left: allIn(folder) }).toEqual({ status: 3, left: before });
        expect(text).toBe(text === undefined ? undefined : folder.read(doel));
    });

    test('is no concern of a check that cannot keep what it found', () => {
        const folder = createFolder({ ...many(60), 'bewaard/x': '' });
        const env = { XDG_CACHE_HOME: join(folder.path, 'bewaard') };
        const { status, stderr } = shell('ulimit -f 1; $CLI controleer --formaat json | cat > /dev/null', {
            cwd: folder.path,
            env,
        });
        expect({ status, stderr, kept: allIn(folder, 'bewaard/samenwerking') }).toEqual({
            status: 0,
            stderr: '',
            kept: [],
        });
    });
});

test.skipIf(process.platform !== 'linux')('a place to keep things that can never be is no concern of a check', () => {
    const folder = createFolder(many(60));
    const env = { XDG_CACHE_HOME: '/proc/nergens' };
    const { status, stderr } = shell('timeout 20 $CLI controleer > /dev/null', { cwd: folder.path, env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('a folder in which nothing can be written', () => {
    test.each([
        ['ENOSPC', 'de schijf is vol'],
        ['EDQUOT', 'uw ruimte op de schijf is op'],
        ['EROFS', 'deze schijf is alleen om te lezen'],
        ['EACCES', 'u hebt er geen rechten voor'],
    ])('is named once, however many reports were to come in it: %s', async (code, reason) => {
        const folder = createFolder(many(5));
        const script = `const { writeFile } = fs; let written = 0;
            fs.writeFile = async (...args) => {
                if (++written > 2) { await writeFile(args[0], 'half', args[2]); throw fault('${code}'); }
                return await writeFile(...args);
            };`;
        const { exitCode, stderr } = await whereNodeSays(folder, script, ['rapport', '--uit', 'uit', '--stil']);
        expect({ exitCode, stderr }).toEqual({
            exitCode: 3,
            stderr: `In ‘uit’ kan niets (meer) worden geschreven: ${reason}. Kies een andere plek, of herstel dat eerst.\n`,
        });
        expect(allIn(folder, 'uit')).toEqual(['s0-status.html', 's1-status.html']);
    });

    test('is named where it cannot be made either', async () => {
        const folder = createFolder(many(3));
        const script = `fs.mkdir = async () => { throw fault('EACCES'); };`;
        const { exitCode, stderr } = await whereNodeSays(folder, script, ['rapport', '--uit', 'uit', '--stil']);
        expect(exitCode).toBe(3);
        expect(stderr).toMatch(/^In ‘uit’ kan niets \(meer\) worden geschreven: u hebt er geen rechten voor\. .*\n$/);
    });
});

test('a user of whom the system knows no place of his own can check all the same', async () => {
    const folder = createFolder(many(60));
    const script = `os.homedir = () => { throw fault('ERR_SYSTEM_ERROR'); }; delete process.env.XDG_CACHE_HOME;`;
    const { exitCode, stderr } = await whereNodeSays(folder, script, ['controleer']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});

describe('a file that another program', () => {
    test.skipIf(process.platform === 'win32')(
        'removes while others are read is said, and the others count',
        async () => {
            const folder = createFolder(many(40));
            // Nothing comes from it until somebody writes in it: so long the program has read the first few files.
            const pipe = join(folder.path, 's0.samenwerking');
            rmSync(pipe);
            execFileSync('mkfifo', [pipe]);
            const ended = samenwerking(['controleer', 's0.samenwerking', '.', '--formaat', 'json'], {
                cwd: folder.path,
            });
            const writing = spawn('bash', ['-c', `exec 3> '${pipe}'; rm s9.samenwerking; echo '// Leeg.' >&3`], {
                cwd: folder.path,
            });
            const { exitCode, stdout, stderr } = await ended;
            writing.kill();
            expect({ exitCode, stderr }).toEqual({
                exitCode: 3,
                stderr: '‘s9.samenwerking’ kan niet worden gelezen: het bestaat niet (meer).\n',
            });
            expect(JSON.parse(stdout).samenvatting.bestanden).toBe(39);
        },
    );

    test('writes while it is laid out keeps what that wrote', async () => {
        const folder = createFolder({ 'a.samenwerking': UNTIDY, 'b.samenwerking': UNTIDY });
        const script = `const { readFile } = fs; let isChanged = false;
            fs.readFile = async (path, ...others) => {
                const read = await readFile(path, ...others);
                if (!isChanged && String(path).endsWith('a.samenwerking')) {
                    isChanged = true;
                    await fs.writeFile(path, 'samenwerking anders {}');
                }
                return read;
            };`;
        const { exitCode, stderr } = await whereNodeSays(folder, script, ['opmaak', '--stil']);
        expect({ exitCode, stderr }).toEqual({
            exitCode: 3,
            stderr:
                '‘a.samenwerking’ is intussen door een ander programma gewijzigd, en blijft zoals het nu is. ' +
                'Probeer het daarna opnieuw.\n',
        });
        expect([folder.read('a.samenwerking'), folder.read('b.samenwerking')]).toEqual([
            'samenwerking anders {}',
            TIDY,
        ]);
    });
});

describe.skipIf(process.platform === 'win32')('a reader that goes away is no error', () => {
    test.each([
        'rapport --uit - --formaat md examples/zilveren-linge.samenwerking',
        'uitleg',
        '--help',
        'nieuw - --profiel kern --partner Gasunie --regio utrecht',
    ])('%s', (call) => {
        const { stdout, stderr } = shell(`$CLI ${call} --stil | true; echo \${PIPESTATUS[0]}`);
        expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
    });
});

describe.skipIf(process.platform === 'win32')('stopped in the middle of 400 reports', () => {
    test.each([
        ['SIGINT', 130],
        ['SIGTERM', 143],
        ['SIGHUP', 129],
    ] as const)('by %s: each is whole, and nothing else is left', async (signal, code) => {
        const folder = createFolder(many(400));
        await samenwerking(['rapport', 's0.samenwerking', '--uit', 'uit', '--peildatum', '2020-01-01'], {
            cwd: folder.path,
        });
        const old = folder.read('uit/s0-status.html');
        const reports = Array.from({ length: 400 }, (_, i) => `s${i}-status.html`);
        for (const name of reports) {
            writeFileSync(join(folder.path, 'uit', name), old);
        }
        const { child, said } = startReports(folder);
        child.stderr?.once('data', () => child.kill(signal));
        const ended = await new Promise((resolve) => child.on('close', resolve));
        expect(ended).toBe(code);
        expect(said().trimEnd().split('\n').at(-1)).toBe(
            'Gestopt voordat alles klaar was. Er is niets half geschreven.',
        );
        expect(allIn(folder, 'uit')).toEqual(reports.toSorted());
        const texts = reports.map((name) => folder.read(`uit/${name}`));
        const made = texts.filter((text) => text !== old);
        expect(made.length).toBeGreaterThan(0);
        expect(made.length).toBeLessThan(400);
        expect(made.every((text) => text.endsWith('</html>\n'))).toBe(true);
    });
});

/** Makes all reports, and gives what is said meanwhile. */
function startReports({ path }: TestFolder): { child: ChildProcess; said: () => string } {
    const args = [cliBundle, 'rapport', '--uit', 'uit', '--peildatum', PEILDATUM];
    const child = spawn(process.execPath, args, { cwd: path });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (piece) => {
        text += piece;
    });
    return { child, said: () => text };
}
