import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { controleerJson, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';

const ANSWERS = ['--profiel', 'stand-by', '--partner', 'Waterschap Linge', '--regio', 'utrecht'];
const FILE = 'waterschap-linge-utrecht.samenwerking';
const PROFIELEN = ['ad-hoc', 'koppel', 'stand-by', 'structureel', 'kern'];

interface Melding {
    readonly ernst: string;
    readonly code: string;
}

describe('makes a file', () => {
    test('called after the samenwerking, and says where and how to go on', async () => {
        const folder = createFolder();
        expect(await samenwerking(['nieuw', ...ANSWERS], { cwd: folder.path })).toEqual({
            exitCode: 0,
            stdout: '',
            stderr:
                `Gemaakt: ${FILE}\nOpen het bestand in VS Code en vul het aan. ` +
                `Met ‘samenwerking controleer ${FILE}’ ziet u wat er nog ontbreekt.\n`,
        });
        expect(readdirSync(folder.path)).toEqual([FILE]);
    });

    test.each(PROFIELEN)('in which controleer finds nothing wrong: %s', async (profiel) => {
        const folder = createFolder();
        const call = [
            'new',
            '--profiel',
            profiel,
            '--partner',
            'Waterschap Linge',
            '--regio',
            'utrecht,zeeland,flevoland',
        ];
        expect((await samenwerking([...call, '--peildatum', '23-11-2026'], { cwd: folder.path })).exitCode).toBe(0);
        const { exitCode, result } = await controleerJson([], { cwd: folder.path });
        expect(exitCode).toBe(0);
        const ergste = result.bestanden[0].meldingen.filter(
            ({ ernst }: Melding) => !['informatie', 'hint'].includes(ernst),
        );
        expect(ergste).toEqual([]);
        expect(result.samenwerkingen[0]).toMatchObject({
            naam: 'waterschap-linge-utrecht',
            profiel,
            fase: 'verkennen',
        });
    });

    test.each([
        ['waterschap.samenwerking', 'waterschap.samenwerking'],
        ['waterschap', 'waterschap.samenwerking'],
        ['nog/een/waterschap', 'nog/een/waterschap.samenwerking'],
        ['nog/een/', `nog/een/${FILE}`],
        ['map', `map/${FILE}`],
    ])('at the path %s', async (pad, file) => {
        const folder = createFolder({ 'map/lezen.txt': '' });
        const { exitCode, stderr } = await samenwerking(['nieuw', pad, ...ANSWERS], { cwd: folder.path });
        expect(exitCode).toBe(0);
        expect(stderr).toContain(`Gemaakt: ${file}\n`);
        expect(folder.read(file)).toContain('samenwerking waterschap-linge-utrecht ');
    });

    test('or writes it to standard output', async () => {
        const folder = createFolder();
        const { exitCode, stdout, stderr } = await samenwerking(['nieuw', '-', ...ANSWERS], { cwd: folder.path });
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expect(stdout).toContain('samenwerking waterschap-linge-utrecht ');
        expect(readdirSync(folder.path)).toEqual([]);
    });

    test('and says nothing with --stil', async () => {
        const folder = createFolder();
        const call = ['nieuw', '--stil', '--profiel', 'kern', '--partner', 'Gasunie', '--regio', 'utrecht,zeeland'];
        expect(await samenwerking(call, { cwd: folder.path })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    });

    test('with example dates near to the peildatum', async () => {
        const folder = createFolder();
        const { stdout } = await samenwerking(['nieuw', '-', ...ANSWERS, '--peildatum', '02-03-2031'], {
            cwd: folder.path,
        });
        expect(stdout).toContain('gesprek 02-03-2031 {');
    });
});

describe('an existing file', () => {
    test('stays as it is', async () => {
        const folder = createFolder({ 'a.samenwerking': PARTNER });
        const { exitCode, stderr } = await samenwerking(['nieuw', 'a', ...ANSWERS], { cwd: folder.path });
        expect(exitCode).toBe(3);
        expect(stderr).toBe(
            '‘a.samenwerking’ bestaat al en is niet overschreven. Kies een andere naam, of gebruik --overschrijf.\n',
        );
        expect(folder.read('a.samenwerking')).toBe(PARTNER);
    });

    test('is replaced with --overschrijf; what it declared no longer counts', async () => {
        const folder = createFolder();
        for (const options of [[], ['--overschrijf']]) {
            const call = ['nieuw', 'a', ...ANSWERS, ...options];
            expect((await samenwerking(call, { cwd: folder.path })).exitCode).toBe(0);
        }
        expect(folder.read('a.samenwerking')).toContain('crisispartner waterschap-linge ');
        expect(folder.read('a.samenwerking')).toContain('samenwerking waterschap-linge-utrecht ');
    });

    test('is passed over where the file is called after the samenwerking, and that is said', async () => {
        const folder = createFolder();
        const maak = () => samenwerking(['nieuw', ...ANSWERS], { cwd: folder.path });
        const ook = await maak();
        const nogEens = await maak();
        folder.write('waterschap-linge-utrecht-3.samenwerking', '');
        const weer = await maak();
        expect([ook, nogEens, weer].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
        const LET_OP = 'Let op: er was al een samenwerking of een bestand met de naam ‘waterschap-linge-utrecht’';
        expect([ook, nogEens, weer].map(({ stderr }) => stderr.includes(LET_OP))).toEqual([false, true, true]);
        expect(weer.stderr).toContain('dus deze heet ‘waterschap-linge-utrecht-4’. ');
        expect(folder.read('waterschap-linge-utrecht-3.samenwerking')).toBe('');
        expect(folder.read('waterschap-linge-utrecht-4.samenwerking')).toContain(
            'samenwerking waterschap-linge-utrecht-4 ',
        );
        expect((await controleerJson([], { cwd: folder.path })).exitCode).toBe(0);
    });
});

describe('what the workspace has', () => {
    test.each(['waterschap', 'Waterschap', 'WATERSCHAP '])(
        'the partner %j is referred to, not made again',
        async (partner) => {
            const folder = createFolder({ 'partners/a.samenwerking': PARTNER });
            const call = ['nieuw', '-', '--profiel', 'kern', '--partner', partner, '--regio', 'utrecht'];
            const { stdout } = await samenwerking(call, { cwd: folder.path });
            expect(stdout).not.toContain('crisispartner waterschap');
            expect(stdout).toContain('    partner: waterschap\n');
        },
    );

    test('regions of its own, by name or title, also where these are written differently', async () => {
        const folder = createFolder({ 'a.samenwerking': 'veiligheidsregio bonaire "Caribisch Nederland" {}' });
        const regio = 'fryslan, Veiligheidsregio Noord- en Oost-Gelderland, caribisch nederland';
        const call = [
            'nieuw',
            '-',
            '--profiel',
            'kern',
            '--partner',
            'Gasunie',
            '--regio',
            regio,
            '--adoptieregio',
            'Zeeland',
        ];
        const { stdout, stderr } = await samenwerking(call, { cwd: folder.path });
        expect(stderr).toBe('');
        expect(stdout).toContain(
            '    adoptieregio: zeeland\n    betrokken: fryslân, noord-en-oost-gelderland, bonaire\n',
        );
    });

    test('without --adoptieregio it is the first region, and that is said', async () => {
        const folder = createFolder();
        const call = ['nieuw', '-', '--profiel', 'kern', '--partner', 'Gasunie', '--regio', 'utrecht,zeeland'];
        const { stdout, stderr } = await samenwerking(call, { cwd: folder.path });
        expect(stdout).toContain('    adoptieregio: utrecht\n    betrokken: zeeland\n');
        expect(stderr).toContain('‘utrecht’ staat er als adoptieregio in.');
    });

    test('norms of its own, with their profiles', async () => {
        const folder = createFolder({ 'a.samenwerking': 'norm eigen "Eigen" { profiel licht "Licht" {} }' });
        const call = ['nieuw', '-', '--partner', 'Gasunie', '--regio', 'utrecht', '--volgens', 'eigen'];
        const { stdout } = await samenwerking([...call, '--profiel', 'licht'], { cwd: folder.path });
        expect(stdout).toContain('    volgens: eigen\n');
        const { exitCode, stderr } = await samenwerking([...call, '--profiel', 'kern'], { cwd: folder.path });
        expect(exitCode).toBe(2);
        expect(stderr).toBe('‘kern’ is geen profiel van ‘Eigen’. Kies uit: licht.\n');
    });

    test.each([
        ['norm.samenwerking', '    volgens: eigen\n'],
        ['../elders/norm.samenwerking', '    partner: gasunie\n'],
    ])('the norm of --norm %s, named only where the file can name it', async (pad, firstKey) => {
        const norm = 'norm eigen "Eigen" { profiel licht "Licht" {} }';
        const folder = createFolder({ [`werk/${pad}`]: norm, 'werk/leeg.txt': '' });
        const cwd = `${folder.path}/werk`;
        const call = ['nieuw', 'a', '--norm', pad, '--profiel', 'licht', '--partner', 'Gasunie', '--regio', 'utrecht'];
        expect((await samenwerking(call, { cwd })).exitCode).toBe(0);
        expect(/^samenwerking .*\n(?: *\/\/.*\n|\n)*(.*\n)/m.exec(folder.read('werk/a.samenwerking'))?.[1]).toBe(
            firstKey,
        );
        expect((await samenwerking(['controleer', '--strikt', '--norm', pad], { cwd })).exitCode).toBe(0);
    });

    test('a file that cannot be read is said; the new file is made all the same', async () => {
        const folder = createFolder({ 'a.samenwerking': Uint8Array.of(0xff) });
        const { exitCode, stderr } = await samenwerking(['nieuw', ...ANSWERS], { cwd: folder.path });
        expect(exitCode).toBe(3);
        expect(stderr).toContain('‘a.samenwerking’, regel 1');
        expect(folder.read(FILE)).toContain('samenwerking waterschap-linge-utrecht ');
    });

    test('another folder is a workspace of its own', async () => {
        const here = createFolder({ 'a.samenwerking': PARTNER + SAMENWERKING });
        const there = createFolder({ 'b.samenwerking': PARTNER });
        const call = ['nieuw', there.path, '--profiel', 'kern', '--partner', 'waterschap', '--regio', 'utrecht'];
        expect((await samenwerking(call, { cwd: here.path })).exitCode).toBe(0);
        expect((await controleerJson([], { cwd: there.path })).exitCode).toBe(0);
        expect(there.read('waterschap-utrecht.samenwerking')).not.toContain('crisispartner waterschap');
    });
});

describe('a wrong call is one sentence with a way out, and nothing is made', () => {
    test.each<[string[], string]>([
        [['nieuw'], 'Hiervoor ontbreekt nog: --profiel, --partner, --regio.'],
        [['nieuw', '--profiel', 'kern', '--regio', 'utrecht'], 'Hiervoor ontbreekt nog: --partner.'],
        [['nieuw', ...ANSWERS.slice(0, 4), '--regio', ','], 'Hiervoor ontbreekt nog: --regio.'],
        [
            ['nieuw', ...ANSWERS.slice(2), '--profiel', 'standby'],
            'Bedoelde u ‘stand-by’? Kies uit: ad-hoc, koppel, stand-by, structureel, kern.',
        ],
        [
            ['nieuw', ...ANSWERS.slice(0, 4), '--regio', 'utrecht,flevolnd'],
            'Bedoelde u ‘flevoland’? Kies uit: groningen, ',
        ],
        [
            ['nieuw', ...ANSWERS.slice(0, 4), '--regio', 'gelderland'],
            'Kies uit: noord-en-oost-gelderland, gelderland-midden, gelderland-zuid.',
        ],
        [['nieuw', ...ANSWERS, '--adoptieregio', 'rijnmond'], 'Bedoelde u ‘rotterdam-rijnmond’?'],
        [['nieuw', ...ANSWERS, '--volgens', 'stappnplan'], 'Bedoelde u ‘stappenplan’?'],
        [
            ['nieuw', ...ANSWERS.slice(0, 2), '--partner', ' ', '--regio', 'utrecht'],
            'Hiervoor ontbreekt nog: --partner.',
        ],
        [['nieuw', ...ANSWERS.slice(0, 2), '--partner', '--regio', 'utrecht'], '--partner NAAM'],
        [['nieuw', 'een', 'twee', ...ANSWERS], 'Noem één pad'],
    ])('%j', async (args, way) => {
        const folder = createFolder();
        const { exitCode, stdout, stderr } = await samenwerking(args, { cwd: folder.path });
        expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
        expect(stderr).toContain(way);
        expect(stderr.trimEnd().split('\n')).toHaveLength(1);
        expect(readdirSync(folder.path)).toEqual([]);
    });
});

test('titles from the call are text, whatever is in them', async () => {
    const folder = createFolder();
    const titel = 'De "Dijk" }\n crisispartner x {';
    const call = ['nieuw', 'a', '--profiel', 'kern', '--partner', titel, '--regio', 'utrecht', '--titel', titel];
    expect((await samenwerking(call, { cwd: folder.path })).exitCode).toBe(0);
    const { exitCode, result } = await controleerJson([], { cwd: folder.path });
    expect(exitCode).toBe(0);
    expect(result.samenwerkingen[0].titel).toBe('De "Dijk" } crisispartner x {');
});
