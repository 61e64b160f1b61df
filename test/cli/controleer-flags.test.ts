import { describe, expect, test } from 'vitest';
import { controleerJson, PEILDATUM, samenwerking } from './support/command-line.ts';
import { createFolder } from './support/folder.ts';

/** One warning: no partner. */
const WAARSCHUWING = 'samenwerking x "X" {\n    regio: utrecht\n}\n';

/** One error on top. */
const FOUT = 'samenwerking y "Y" {\n    partner: nietes\n    regio: utrecht\n}\n';

const NORM = `norm streng "Strenge norm" {
    breidt-uit: stappenplan
    eis persvoorlichting "Persvoorlichting" { thema: proces }
    aanvulling stand-by { checklist { persvoorlichting "Afspraken over persvoorlichting" } }
}
`;

const GEKOZEN =
    'samenwerking z "Z" {\n    regio: utrecht\n    profiel: stand-by { motivering: "Past."  gekozen-op: 01-02-2026 }\n}\n';

function run(folder: { path: string }, ...args: readonly string[]) {
    return samenwerking(['controleer', '--peildatum', PEILDATUM, ...args], { cwd: folder.path });
}

async function codes(folder: { path: string }, ...args: readonly string[]) {
    const { result } = await controleerJson([...args], { cwd: folder.path });
    return result.bestanden.flatMap(({ meldingen }: { meldingen: { code: string; ernst: string }[] }) =>
        meldingen.map(({ code, ernst }) => `${code}: ${ernst}`),
    );
}

describe('--strikt', () => {
    test('lets a warning count', async () => {
        const folder = createFolder({ 'a.samenwerking': WAARSCHUWING });
        expect((await run(folder)).exitCode).toBe(0);
        expect((await run(folder, '--strikt')).exitCode).toBe(1);
    });

    test('lets information be', async () => {
        const folder = createFolder({ 'a.samenwerking': 'crisispartner a "A"\n' });
        expect((await run(folder, '--strikt')).exitCode).toBe(0);
    });
});

describe('--ernst', () => {
    test('lets a finding count otherwise, or not at all', async () => {
        const folder = createFolder({ 'a.samenwerking': WAARSCHUWING });
        expect(await codes(folder)).toContain('partner-ontbreekt: waarschuwing');
        expect(await codes(folder, '--ernst', 'partner-ontbreekt=informatie')).toContain(
            'partner-ontbreekt: informatie',
        );
        expect((await run(folder, '--ernst', 'partner-ontbreekt=fout')).exitCode).toBe(1);
        const without = await codes(
            folder,
            '--ernst',
            'partner-ontbreekt=uit,profiel-ontbreekt=uit',
            '--ernst=kring=uit',
        );
        expect(without.join()).not.toMatch(/partner-ontbreekt|profiel-ontbreekt/);
    });

    test.each([
        ['partner-ontbrekt=fout', 'geen code van een melding. Bedoelde u ‘partner-ontbreekt’?'],
        ['kring=erg', 'Kies uit: fout, waarschuwing, informatie, hint, uit.'],
        ['kring', 'Schrijf het als --ernst CODE=waarschuwing.'],
        ['__proto__=uit', 'geen code van een melding'],
    ])('%s is a wrong call', async (value, sentence) => {
        const { exitCode, stderr } = await run(createFolder({ 'a.samenwerking': FOUT }), '--ernst', value);
        expect(exitCode).toBe(2);
        expect(stderr).toContain(sentence);
    });
});

describe('--norm', () => {
    test('is the norm of a samenwerking that names none', async () => {
        const folder = createFolder({ 'a.samenwerking': GEKOZEN, 'norm/eigen.samenwerking': NORM });
        const eisen = async (...args: readonly string[]) => {
            const { result } = await controleerJson(['a.samenwerking', ...args], { cwd: folder.path });
            return result.samenwerkingen[0].checklist.map(({ eis }: { eis: string }) => eis);
        };
        expect(await eisen()).not.toContain('persvoorlichting');
        expect(await eisen('--norm', 'norm/eigen.samenwerking')).toContain('persvoorlichting');
        folder.write('a.samenwerking', GEKOZEN.replace('{\n', '{\n    volgens: stappenplan\n'));
        expect(await eisen('--norm', 'norm/eigen.samenwerking')).not.toContain('persvoorlichting');
    });

    test('is read from elsewhere as well, and nothing is said about that file', async () => {
        const elsewhere = createFolder({ 'eigen.samenwerking': `${NORM}norm basis "Basis" { breidt-uit: nietes }\n` });
        const folder = createFolder({ 'a.samenwerking': GEKOZEN });
        const { result } = await controleerJson(['--norm', `${elsewhere.path}/eigen.samenwerking`], {
            cwd: folder.path,
        });
        expect(result.bestanden).toHaveLength(1);
        expect(result.samenwerkingen[0].checklist).toContainEqual(
            expect.objectContaining({ eis: 'persvoorlichting', label: 'Afspraken over persvoorlichting' }),
        );
    });

    test('of two norms in a file the one that extends the other', async () => {
        const folder = createFolder({
            'a.samenwerking': GEKOZEN,
            'n.samenwerking': `norm basis { breidt-uit: stappenplan }\n${NORM.replace('stappenplan', 'basis')}`,
        });
        const { result } = await controleerJson(['a.samenwerking', '--norm', 'n.samenwerking'], { cwd: folder.path });
        expect(JSON.stringify(result.samenwerkingen)).toContain('persvoorlichting');
    });

    test('is the norm of a report as well', async () => {
        const folder = createFolder({ 'a.samenwerking': GEKOZEN, 'norm/eigen.samenwerking': NORM });
        const report = async (...args: readonly string[]) => {
            const wanted = ['rapport', 'a.samenwerking', '--formaat', 'md', '--uit', '-'];
            return (await samenwerking([...wanted, '--peildatum', PEILDATUM, ...args], { cwd: folder.path })).stdout;
        };
        expect(await report()).not.toContain('persvoorlichting');
        expect(await report('--norm', 'norm/eigen.samenwerking')).toContain('persvoorlichting');
    });

    test.each([
        ['norm/egen.samenwerking', 3, '‘norm/egen.samenwerking’ bestaat niet. Bedoelde u ‘norm/eigen.samenwerking’?'],
        ['norm', 2, '‘norm’ is geen .samenwerking-bestand. Noem achter ‘--norm’'],
        ['norm/lees.md', 2, '‘norm/lees.md’ is geen .samenwerking-bestand. Noem achter ‘--norm’'],
        ['a.samenwerking', 2, 'In ‘a.samenwerking’ staat geen norm.'],
        ['norm/latin.samenwerking', 3, '‘norm/latin.samenwerking’, regel 1: hier staat een teken'],
    ])('%s ends with %i and one sentence', async (path, exitCode, sentence) => {
        const folder = createFolder({
            'a.samenwerking': GEKOZEN,
            'norm/eigen.samenwerking': NORM,
            'norm/lees.md': '# Norm\n',
            'norm/latin.samenwerking': Uint8Array.of(0xe9),
            // Another file that cannot be read is not what is the matter.
            '0.samenwerking': Uint8Array.of(0xe9),
        });
        const ending = await run(folder, 'a.samenwerking', '--norm', path);
        expect(ending).toMatchObject({ exitCode, stdout: '' });
        expect(ending.stderr).toContain(sentence);
        expect(ending.stderr.trimEnd().split('\n')).toHaveLength(1);
    });
});

describe('--profiel', () => {
    const EIGEN = `norm eigen "Eigen norm" { profiel licht "Licht" {} }
samenwerking q "Q" {
    volgens: eigen
    regio: utrecht
    profiel: licht { motivering: "Past."  gekozen-op: 01-02-2026 }
}
`;

    test('shows in text what is missing as if it were chosen, and says so', async () => {
        const folder = createFolder({ 'a.samenwerking': GEKOZEN });
        expect((await run(folder)).stdout).toMatch(/^Stand op 23-11-2026\n {2}z {2}stand-by {2}uitwerken {2}0 van 8/m);
        const { exitCode, stdout, stderr } = await run(folder, '--profiel', 'kern');
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expect(stdout).toMatch(
            /^Stand op 23-11-2026, alsof ‘kern’ is gekozen\n {2}z {2}kern {2}uitwerken {2}0 van 13 geregeld$/m,
        );
        expect(stdout).toContain('Voeg ‘netcentrisch-informatiemanagement’ toe aan het thema organisatie.');
    });

    test('gives its checklist, progress and findings as JSON', async () => {
        const folder = createFolder({ 'a.samenwerking': GEKOZEN });
        const { exitCode, result } = await controleerJson(['--profiel', 'kern'], { cwd: folder.path });
        expect(exitCode).toBe(0);
        const [gevonden] = result.samenwerkingen;
        expect(gevonden).toMatchObject({
            profiel: 'kern',
            fase: 'uitwerken',
            voortgang: { vereist: 13, geregeld: 0, gereed: 0 },
        });
        expect(gevonden.checklist).toHaveLength(23);
        expect(result.bestanden[0].meldingen).toContainEqual(
            expect.objectContaining({
                code: 'afspraak-ontbreekt',
                ernst: 'waarschuwing',
                eis: 'netcentrisch-informatiemanagement',
            }),
        );
    });

    test('makes the check fail where what is missing for it is an error', async () => {
        const aangevraagd = GEKOZEN.replace('regio:', 'toetsing { aangevraagd-op: 01-06-2026 }\n    regio:');
        const folder = createFolder({ 'a.samenwerking': aangevraagd });
        expect((await run(folder, '--profiel', 'structureel')).exitCode).toBe(1);
        expect((await run(folder, '--profiel', 'koppel')).exitCode).toBe(0);
    });

    test('holds where none is chosen as well', async () => {
        const folder = createFolder({ 'a.samenwerking': WAARSCHUWING });
        const { stdout } = await run(folder, '--profiel', 'stand-by');
        expect(stdout).toContain('[afspraak-ontbreekt]');
        expect(stdout).not.toContain('[profiel-ontbreekt]');
    });

    test('that no norm has is a wrong call', async () => {
        const folder = createFolder({ 'a.samenwerking': GEKOZEN });
        const { exitCode, stdout, stderr } = await run(folder, '--profiel', 'krn');
        expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
        expect(stderr).toBe(
            '‘krn’ kan niet achter ‘--profiel’. Bedoelde u ‘kern’? Kies uit: ad-hoc, koppel, stand-by, structureel, kern.\n',
        );
    });

    test('that some norms do not have leaves their samenwerkingen as they are, and says so', async () => {
        const folder = createFolder({ 'a.samenwerking': GEKOZEN, 'b.samenwerking': EIGEN });
        const { exitCode, stdout, stderr } = await run(folder, '--profiel', 'kern', '--stil');
        expect(exitCode).toBe(0);
        expect(stderr).toBe(
            'De norm ‘Eigen norm’ van ‘q’ heeft geen profiel ‘kern’. ' +
                'Deze samenwerking is daarom met haar eigen profiel gecontroleerd.\n',
        );
        expect(stdout).not.toContain('Stand op');
        const { result } = await controleerJson(['--profiel', 'kern'], { cwd: folder.path });
        expect(result.samenwerkingen.map(({ profiel }: { profiel: string }) => profiel)).toEqual(['kern', 'licht']);
    });

    test('is nothing to speak of where there is no samenwerking', async () => {
        const folder = createFolder({ 'a.samenwerking': 'crisispartner a "A"\n' });
        expect((await run(folder, '--profiel', 'kern')).exitCode).toBe(0);
    });
});
