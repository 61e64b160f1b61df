import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import checkSchema from '../../packages/cli/schema/controleer.schema.json' with { type: 'json' };
import reportSchema from '../../packages/cli/schema/rapport.schema.json' with { type: 'json' };
import { textOfDocx } from '../report/support/office.ts';
import { samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';
import { changes, history, OPEN, rapport, SETTLED } from './support/history.ts';
import { createRepository, type TestRepository } from './support/repository.ts';

describe('what changed since a revision', () => {
    test('is told at the head of the report, from what was recorded then', async () => {
        const repository = history();
        const commit = repository.git('rev-parse', 'v1');
        const told = await changes(repository, 'v1');
        expect(told).toContain('## Gewijzigd sinds 01-10-2026');
        expect(told).toContain(`Vergeleken met revisie ‘v1’ (${commit.slice(0, 10)}) van 01-10-2026.`);
        expect(told).toMatch(
            /In het kort: \d+ wijzigingen \(.*1 geregeld.*\)\. Daarin: 1 datum gewijzigd en 1 tekst gewijzigd\./,
        );
        expect(told).toContain(
            '| Geheimhoudingsverklaring | ● Geregeld | Stand: van onvolledig naar gereed · ' +
                'Geldig tot en met: 01-12-2026 · Andere tekst: ‘Tekst’ |',
        );
    });

    test('judges then on the day of the commit, so that what expired in between shows', async () => {
        const repository = createRepository({ 'a.samenwerking': SETTLED });
        repository.commit('2026-11-30');
        const at = (peildatum: string) =>
            samenwerking(['rapport', '--sinds', 'HEAD', '--formaat', 'md', '--uit', '-', '--peildatum', peildatum], {
                cwd: repository.path,
            });
        expect((await at('01-12-2026')).stdout).toContain('Sindsdien is er niets gewijzigd.');
        expect((await at('02-12-2026')).stdout).toContain('| Geheimhoudingsverklaring | ▲ Verlopen |');
    });

    test('by a day: the last commit of that day or before, as it then was', async () => {
        const repository = createRepository({ 'a.samenwerking': OPEN });
        const first = repository.commit('2026-09-15');
        repository.write('a.samenwerking', SETTLED);
        repository.commit('2026-10-15');
        for (const day of ['01-10-2026', '2026-10-14', '15-09-2026']) {
            expect(await changes(repository, day)).toContain(`Vergeleken met revisie ${first.slice(0, 10)}`);
        }
        const told = await changes(repository, '01-10-2026');
        expect(told).toContain('## Gewijzigd sinds 01-10-2026');
        expect(told).toContain(
            `Vergeleken met revisie ${first.slice(0, 10)} van 15-09-2026, de laatste tot en met 01-10-2026.`,
        );
        expect(await changes(repository, '15-09-2026')).toContain(`${first.slice(0, 10)} van 15-09-2026.`);
        expect(await changes(repository, '15-10-2026')).toContain('Sindsdien is er niets gewijzigd.');
        expect(await changes(repository, '14-09-2026')).toBe(
            'De geschiedenis van git gaat niet terug tot 14-09-2026. Noem achter ‘--sinds’ een latere datum.\n',
        );
    });

    test('a file that has another name or folder since is the same samenwerking', async () => {
        const repository = history();
        mkdirSync(join(repository.path, 'sub'));
        renameSync(join(repository.path, 'rivier.samenwerking'), join(repository.path, 'sub/water.samenwerking'));
        expect(await changes(repository, 'v1')).toContain('1 geregeld');
    });

    test('a samenwerking that was not there is new; one that went is named in the overview', async () => {
        const repository = createRepository({ 'a.samenwerking': PARTNER + SAMENWERKING });
        repository.commit('2026-10-01');
        repository.write('a.samenwerking', PARTNER + SAMENWERKING.replace('rivier "Rivier"', 'zee "Zee"'));
        expect(await changes(repository, 'HEAD')).toContain('> Deze samenwerking was er toen nog niet.');
        const overzicht = await changes(repository, 'HEAD', '--soort', 'overzicht');
        expect(overzicht).toContain('1 samenwerking is er niet meer: ‘Rivier’.');
        expect(overzicht).toContain('Deze samenwerking was er toen nog niet.');
    });

    test('nobody can tell what went where only some files are read', async () => {
        const repository = createRepository({
            'a.samenwerking': PARTNER + SAMENWERKING,
            'b.samenwerking': SAMENWERKING.replace('rivier "Rivier"', 'zee "Zee"'),
        });
        repository.commit('2026-10-01');
        const told = await changes(repository, 'HEAD', 'a.samenwerking', '--soort', 'overzicht');
        expect(told).not.toContain('niet meer: ');
    });

    test('names of then come from the files of then, and a norm counts as it was', async () => {
        const norm = (eis: string) =>
            `norm regio "Regio" {\nbreidt-uit: stappenplan\neis drone "Drones" { thema: techniek }\naanvulling structureel { basis { ${eis} } }\n}\n`;
        const repository = createRepository({ 'n/norm.samenwerking': norm(''), 'w/a.samenwerking': OPEN });
        repository.commit('2026-10-01');
        repository.write('n/norm.samenwerking', norm('drone'));
        const cwd = join(repository.path, 'w');
        const told = await changes({ path: cwd }, 'HEAD', '--norm', '../n/norm.samenwerking');
        expect(told).toContain('| Drones | Nieuw gevraagd |');
        repository.commit('2026-10-02');
        expect(await changes({ path: cwd }, 'HEAD', '--norm', '../n/norm.samenwerking')).toContain(
            'Sindsdien is er niets gewijzigd.',
        );
    });

    test('what git leaves out now does not count for then either', async () => {
        const repository = createRepository({
            'a.samenwerking': PARTNER + SAMENWERKING,
            'oud/b.samenwerking': SAMENWERKING.replace('rivier "Rivier"', 'zee "Zee"'),
        });
        repository.commit('2026-10-01');
        repository.write('.gitignore', 'oud/\n');
        expect(await changes(repository, 'HEAD', '--soort', 'overzicht')).not.toContain('niet meer: ');
    });

    test('mistakes in the text of then are told: what stood there did not count', async () => {
        const repository = createRepository({ 'a.samenwerking': OPEN.replace('status: concept', 'status: concept {') });
        repository.commit('2026-10-01');
        repository.write('a.samenwerking', OPEN);
        expect(await changes(repository, 'HEAD')).toContain('Let op: in de tekst van toen stond');
    });

    test('a later revision than the peildatum is said to be so', async () => {
        const repository = createRepository({ 'a.samenwerking': OPEN });
        repository.commit('2026-12-24');
        const told = await changes(repository, 'HEAD');
        expect(told).toContain('Beide zijn bekeken zoals ze op 23-11-2026 stonden.');
        expect(told).toContain('Let op: revisie ‘HEAD’ is van 24-12-2026, na de peildatum 23-11-2026.');
    });

    test('nothing there then is said; and a file that was no UTF-8', async () => {
        const repository = createRepository({ 'leesmij.md': 'x' });
        repository.commit('2026-10-01');
        repository.write('a.samenwerking', Buffer.from(OPEN.replace('Iedereen', 'Één'), 'latin1'));
        repository.commit('2026-10-02');
        repository.write('a.samenwerking', OPEN);
        expect(await changes(repository, 'HEAD~1')).toContain(
            'Let op: in revisie ‘HEAD~1’ stonden er in de huidige map nog geen .samenwerking-bestanden.',
        );
        expect(await changes(repository, 'HEAD')).toContain(
            'Let op: ‘a.samenwerking’ was in revisie ‘HEAD’ niet in UTF-8 opgeslagen, en telt voor toen niet mee.',
        );
    });
});

describe('every kind and format that tells it', () => {
    const made = async (repository: TestRepository, soort: string, formaat: string, more: readonly string[] = []) => {
        const { path } = createFolder();
        const args = ['--sinds', 'v1', '--soort', soort, '--formaat', formaat, '--uit', path, ...more];
        const { exitCode, stderr } = await rapport(args, { cwd: repository.path });
        expect([exitCode, stderr]).toEqual([0, expect.stringContaining('gemaakt')]);
        const [name = ''] = readdirSync(path);
        return readFileSync(join(path, name));
    };
    const textOf = async (file: Buffer, formaat: string) =>
        formaat === 'docx' ? await textOfDocx(file) : file.toString();

    test.each([
        ...['html', 'docx', 'md', 'json'].map((formaat) => ['status', formaat]),
        ...['html', 'docx', 'md'].map((formaat) => ['plan-van-aanpak', formaat]),
        ...['html', 'docx', 'md'].map((formaat) => ['toetsingsdossier', formaat]),
        ...['html', 'csv', 'md', 'json', 'xlsx'].map((formaat) => ['overzicht', formaat]),
    ] as [string, string][])('the same bytes every time: %s in %s', async (soort, formaat) => {
        const repository = history();
        const first = await made(repository, soort, formaat);
        expect(await made(repository, soort, formaat)).toEqual(first);
        if (formaat !== 'xlsx') {
            expect(await textOf(first, formaat)).toMatch(/Gewijzigd sinds|"gewijzigd"|Datums gewijzigd/);
        }
    });

    test('data for programs that fit their schema', async () => {
        const repository = history();
        const ajv = new Ajv2020({ allErrors: true, strict: true, schemas: [checkSchema] });
        const validate = ajv.compile(reportSchema);
        for (const more of [[], ['--openbaar']]) {
            const data = JSON.parse((await made(repository, 'status', 'json', more)).toString());
            expect(validate(data), ajv.errorsText(validate.errors)).toBe(true);
            expect(data.samenwerkingen[0].gewijzigd).toMatchObject({ sinds: { datum: '2026-10-01' }, isNieuw: false });
        }
    });

    test('the public version keeps to itself which texts are others, and what the revision is called', async () => {
        const text = (await made(history(), 'status', 'md', ['--openbaar'])).toString();
        expect(text).toContain('Vergeleken met de stand van 01-10-2026.');
        expect(text).toContain('● Geregeld');
        expect(text).not.toContain('Andere tekst');
        expect(text).not.toContain('v1');
    });

    test('not the other kinds', async () => {
        const { exitCode, stderr } = await rapport(['--sinds', 'v1', '--soort', 'planning'], { cwd: history().path });
        expect(exitCode).toBe(2);
        expect(stderr).toBe(
            'Een rapport van de soort ‘planning’ vertelt niet wat er is gewijzigd. Laat --sinds weg, ' +
                'of kies uit: status, plan-van-aanpak, toetsingsdossier, overzicht.\n',
        );
    });
});
