import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { controleerJson, PEILDATUM, samenwerking } from './support/command-line.ts';
import { createFolder, type TestFolder } from './support/folder.ts';

const FILE = 'waterschap-het-nieuwe-land-gelderland-zuid.samenwerking';

/** A folder with documents as people make them, and other files. */
function folderWith(names: readonly string[], files: Readonly<Record<string, string>> = {}): TestFolder {
    const documents = names.map((name) => [name, readFileSync(join(import.meta.dirname, '../import/fixtures', name))]);
    return createFolder({ ...files, ...Object.fromEntries(documents) });
}

function importeer(folder: TestFolder, ...args: string[]) {
    return samenwerking(['importeer', ...args, '--peildatum', PEILDATUM], { cwd: folder.path });
}

describe('a checklist and a contact list become a samenwerking', () => {
    test('in a file called after it, with what was understood and what was not', async () => {
        const folder = folderWith(['waterschap.docx']);
        const { exitCode, stdout, stderr } = await importeer(folder, 'waterschap.docx');
        expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
        const lines = stderr.split('\n');
        expect(lines[0]).toBe(`Gemaakt: ${FILE}`);
        expect(lines).toContain('- 9 afspraken herkend, waarvan 4 gereed.');
        expect(lines).toContain(
            '- tabel 1, rij 11, "Aanspreekpunt" ("ja") kan meer betekenen: ‘Aanspreekpunt voor informatie’ ' +
                "(aanspreekpunt-informatie), ‘Aanspreekpunt voor dilemma's en knelpunten’ (aanspreekpunt-knelpunten).",
        );
        expect(readdirSync(folder.path).toSorted()).toEqual([FILE, 'waterschap.docx']);
    });

    test.each([
        ['waterschap.docx', []],
        ['zonder-kop.docx', ['--partner', 'Waterschap Linge', '--regio', 'utrecht,zeeland']],
        ['ja-nee.docx', []],
        ['werkmap.xlsx', ['--regio', 'groningen']],
        ['onduidelijk.docx', ['--profiel', 'structureel']],
    ])('without an error, and laid out well: %s', async (name, options) => {
        const folder = folderWith([name]);
        expect((await importeer(folder, name, ...options)).exitCode).toBe(0);
        const { exitCode, result } = await controleerJson([], { cwd: folder.path });
        expect(exitCode).toBe(0);
        expect(result.samenwerkingen).toHaveLength(1);
        expect((await samenwerking(['opmaak', '--controleer'], { cwd: folder.path })).exitCode).toBe(0);
    });

    test('on standard output, with its English name, and silent where that is asked', async () => {
        const folder = folderWith(['werkmap.xlsx']);
        const call = ['import', 'werkmap.xlsx', '--uit', '-', '--stil', '--titel', 'Gas', '--regio', 'groningen'];
        const { exitCode, stdout, stderr } = await samenwerking(call, { cwd: folder.path });
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expect(stdout).toContain('\nsamenwerking gasbedrijf-noord-groningen "Gas" {\n');
        expect(readdirSync(folder.path)).toEqual(['werkmap.xlsx']);
    });

    test('with the parties and the contacts that the workspace has', async () => {
        const folder = folderWith(['waterschap.docx'], {
            'partner.samenwerking':
                'crisispartner nieuwland "Waterschap Het Nieuwe Land" {\n' +
                '    contact haar "K. ter Haar" { rol: informatiemanager }\n}\n',
        });
        const { stderr } = await importeer(folder, 'waterschap.docx', '--uit', 'nieuw.samenwerking');
        const text = folder.read('nieuw.samenwerking');
        expect(text).toContain('partner: nieuwland\n');
        expect(text).toContain('eigenaar: haar\n');
        expect(text).not.toContain('"K. ter Haar" {');
        expect(text).not.toMatch(/^\s*account /m);
        expect(stderr).toContain('"K. ter Haar" staat al in uw bestanden en is niet opnieuw overgenomen.');
        expect((await controleerJson([], { cwd: folder.path })).exitCode).toBe(0);
    });

    test('by the norm that fits best, or the one that is asked for', async () => {
        const norm =
            'norm eigen "Eigen norm" {\n    breidt-uit: stappenplan\n' +
            '    eis pers "Persvoorlichting bij crises" { thema: organisatie }\n' +
            '    aanvulling structureel { checklist { pers } }\n}\n';
        const folder = folderWith(['waterschap.docx'], { 'norm.samenwerking': norm });
        const best = await importeer(folder, 'waterschap.docx', '--uit', '-');
        expect(best.stdout).toContain('    volgens: eigen\n');
        expect(best.stdout).toMatch(/ {8}pers \{\n {12}status: gereed\n/);
        expect(best.stderr).toContain('- Norm eigen (Eigen norm), want die past het best');
        const asked = await importeer(folder, 'waterschap.docx', '--uit', '-', '--volgens', 'stappenplan');
        expect(asked.stdout).not.toContain('volgens:');
        expect(asked.stderr).toContain('Persvoorlichting bij crises" ("ja") past bij geen eis van de norm.');
    });
});

test('a norm that is looked for where the result comes: that folder is named, and the way to name the norm', async () => {
    const norm = 'norm twente "Norm van Twente" {\n    breidt-uit: stappenplan\n}\n';
    const folder = folderWith(['waterschap.docx'], { 'norm.samenwerking': norm });
    const elsewhere = createFolder({ 'leeg.samenwerking': '' });
    const args = ['waterschap.docx', '--uit', `${elsewhere.path}/`, '--volgens', 'twente'];
    const refused = await importeer(folder, ...args);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(
        /^‘twente’ is geen norm met samenwerkingsprofielen\..* Gezocht is in ‘.*’, waar het resultaat komt\. Staat de norm ergens anders, noem dan haar bestand met --norm\.$/m,
    );
    expect((await importeer(folder, ...args, '--norm', 'norm.samenwerking')).exitCode).toBe(0);
    const here = await importeer(folder, 'waterschap.docx', '--uit', '-', '--volgens', 'twnte');
    expect(here.stderr).toContain('Bedoelde u ‘twente’?');
    expect(here.stderr).not.toContain('Gezocht is in');
});

describe('an existing file', () => {
    test('stays as it is, unless it is to be replaced', async () => {
        const folder = folderWith(['waterschap.docx'], { 'oud.samenwerking': '// mijn\n' });
        const refused = await importeer(folder, 'waterschap.docx', '--uit', 'oud.samenwerking');
        expect(refused).toMatchObject({ exitCode: 3, stdout: '' });
        expect(refused.stderr).toContain('‘oud.samenwerking’ bestaat al en is niet overschreven.');
        expect(folder.read('oud.samenwerking')).toBe('// mijn\n');
        await importeer(folder, 'waterschap.docx', '--uit', 'oud.samenwerking', '--overschrijf');
        expect(folder.read('oud.samenwerking')).toContain('Ingelezen uit waterschap.docx');
    });

    test('is passed over where the file is called after the samenwerking', async () => {
        const folder = folderWith(['waterschap.docx']);
        await importeer(folder, 'waterschap.docx');
        const before = folder.read(FILE);
        const { stderr } = await importeer(folder, 'waterschap.docx');
        expect(stderr).toContain('dus deze heet ‘waterschap-het-nieuwe-land-gelderland-zuid-2’');
        expect(folder.read(FILE)).toBe(before);
    });
});

describe('what cannot be done is a sentence with a way out, and nothing is made', () => {
    test.each([
        [[], 2, 'Noem het document dat u wilt inlezen'],
        [['een.docx', 'twee.docx'], 2, 'leest u één document in'],
        [['.'], 2, '‘.’ is een map.'],
        [['waterschp.docx'], 3, '‘waterschp.docx’ bestaat niet. Bedoelde u ‘waterschap.docx’?'],
        [['oud.doc'], 3, 'het is een oud Word- of Excel-bestand (.doc of .xls). Open het en sla het op als .docx'],
        [['tekst.docx'], 3, '‘tekst.docx’ kan niet worden ingelezen: het is geen Word- of Excel-bestand.'],
        [
            ['verslag.docx'],
            3,
            'er staat geen checklist in en geen contactlijst. Een checklist is een tabel met de kolommen',
        ],
        [['onduidelijk.docx'], 2, 'Geef het mee met --profiel. Kies uit: structureel, kern.'],
        [['waterschap.docx', '--profiel', 'kerm'], 2, 'Bedoelde u ‘kern’?'],
        [
            ['waterschap.docx', '--uit', 'x.txt'],
            2,
            '‘x.txt’ eindigt op .txt, en een samenwerking op .samenwerking. Noem bijvoorbeeld ‘x.samenwerking’.',
        ],
        [['waterschap.docx', '--regio', 'nergenshuizen'], 2, '‘nergenshuizen’ is geen veiligheidsregio.'],
    ])('%j', async (args, exitCode, sentence) => {
        const documents = ['waterschap.docx', 'oud.doc', 'verslag.docx', 'onduidelijk.docx'];
        const folder = folderWith(documents, { 'tekst.docx': 'Afspraak' });
        const ending = await importeer(folder, ...args);
        expect(ending).toMatchObject({ exitCode, stdout: '' });
        expect(ending.stderr).toContain(sentence);
        expect(ending.stderr.trimEnd().split('\n')).toHaveLength(1);
        expect(readdirSync(folder.path).filter((name) => name.endsWith('.samenwerking'))).toEqual([]);
    });
});
