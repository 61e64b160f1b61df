import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER } from './support/folder.ts';
import { CTRL_C, CTRL_D, ENTER, hasTerminal, samenwerkingInTerminal, type Turn } from './support/terminal.ts';

const NORM = 'norm eigen "Eigen norm" { profiel licht "Licht" { toelichting: "Dit is genoeg. Meer niet." } }\n';

/** A folder with these files, and what the terminal shows and leaves in it. */
async function nieuw(files: Readonly<Record<string, string>>, turns: readonly Turn[], args: readonly string[] = []) {
    const folder = createFolder(files);
    const ending = await samenwerkingInTerminal(['nieuw', ...args], turns, { cwd: folder.path });
    const made = readdirSync(folder.path).filter((name) => !(name in files));
    return { ...ending, made, read: folder.read, path: folder.path };
}

describe.skipIf(!hasTerminal)('in a terminal', () => {
    test('asks what it needs, from partner to title', async () => {
        const { exitCode, shown, made, read, path } = await nieuw({}, [
            ['Crisispartner:', `Waterschap Linge${ENTER}`],
            ['Veiligheidsregio’s:', `8, utrecht${ENTER}`],
            ['Adoptieregio:', `2${ENTER}`],
            ['Profiel:', `stand-by${ENTER}`],
            ['Titel:', `Samen voor de Linge${ENTER}`],
        ]);
        expect({ exitCode, made }).toEqual({ exitCode: 0, made: ['waterschap-linge-utrecht.samenwerking'] });
        expect(shown).toContain('Gekozen: Gelderland-Zuid, Utrecht.');
        expect(shown).toContain(
            '3  stand-by (Stand-bysamenwerking): De basis, zonder extra afspraken: stap 6 en 7 zijn genoeg.',
        );
        expect(shown).toContain('Met Enter wordt het ‘Netcentrisch samenwerken met Waterschap Linge’.');
        expect(shown).toContain('Gemaakt: waterschap-linge-utrecht.samenwerking');
        const tekst = read(made[0] as string);
        expect(tekst).toContain('crisispartner waterschap-linge "Waterschap Linge" {');
        expect(tekst).toContain('samenwerking waterschap-linge-utrecht "Samen voor de Linge" {');
        expect(tekst).toContain('    adoptieregio: utrecht\n    betrokken: gelderland-zuid\n');
        expect(tekst).toContain('    profiel: stand-by {');
        expect((await samenwerking(['controleer', '--formaat', 'json'], { cwd: path })).exitCode).toBe(0);
    });

    test('Enter takes what holds by default; partners and norms of the workspace are offered', async () => {
        const { exitCode, shown, made, read } = await nieuw({ 'a.samenwerking': PARTNER + NORM }, [
            ['Crisispartner:', `1${ENTER}`],
            ['Veiligheidsregio’s:', `utrecht, zeeland${ENTER}`],
            ['Adoptieregio:', ENTER],
            ['Norm:', `2${ENTER}`],
            ['Profiel:', `1${ENTER}`],
            ['Titel:', ENTER],
        ]);
        expect({ exitCode, made }).toEqual({ exitCode: 0, made: ['waterschap-utrecht.samenwerking'] });
        expect(shown).toContain('1  licht (Licht): Dit is genoeg.\n');
        const tekst = read(made[0] as string);
        expect(tekst).not.toContain('crisispartner waterschap');
        expect(tekst).toContain('"Netcentrisch samenwerken met Waterschap" {\n    volgens: eigen\n');
        expect(tekst).toContain('    adoptieregio: utrecht\n');
    });

    test('asks again where an answer does not fit, and says what does', async () => {
        const { exitCode, shown, made } = await nieuw({ 'a.samenwerking': PARTNER }, [
            ['Crisispartner:', `4${ENTER}`],
            ['Crisispartner:', ENTER],
            ['Crisispartner:', `Gasunie${ENTER}`],
            ['Veiligheidsregio’s:', `gelderland${ENTER}`],
            ['Veiligheidsregio’s:', `utrect${ENTER}`],
            ['Veiligheidsregio’s:', ` , ${ENTER}`],
            ['Veiligheidsregio’s:', `26${ENTER}`],
            ['Veiligheidsregio’s:', `rijnmond${ENTER}`],
            ['Profiel:', `ker${ENTER}`],
            ['Profiel:', `Kernsamenwerking${ENTER}`],
            ['Titel:', ENTER],
        ]);
        expect({ exitCode, made }).toEqual({ exitCode: 0, made: ['gasunie-rotterdam-rijnmond.samenwerking'] });
        expect(shown).toContain('‘4’ staat niet in de lijst. Kies een nummer van 1 tot en met 1.');
        expect(shown.match(/Hier is een antwoord nodig\./g)).toHaveLength(2);
        expect(shown).toContain('Kies uit: noord-en-oost-gelderland, gelderland-midden, gelderland-zuid.');
        expect(shown).toContain('Bedoelde u ‘utrecht’?');
        expect(shown).toContain('‘26’ staat niet in de lijst. Kies een nummer van 1 tot en met 25.');
        expect(shown).toContain('Bedoelde u ‘kern’?');
    });

    test('asks only what the call does not say', async () => {
        const { exitCode, shown } = await nieuw(
            {},
            [['Profiel:', `kern${ENTER}`]],
            [...['--partner', 'Gasunie', '--regio', 'utrecht', '--titel', 'Samen']],
        );
        expect(exitCode).toBe(0);
        expect(shown).not.toMatch(/Crisispartner:|Veiligheidsregio’s:|Titel:/);
    });

    test('asks nothing where the call says it all', async () => {
        const { exitCode, shown } = await nieuw(
            {},
            [],
            ['--partner', 'Gasunie', '--regio', 'utrecht', '--profiel', 'kern'],
        );
        expect(exitCode).toBe(0);
        expect(shown.trim().split('\n')).toHaveLength(2);
    });

    test.each([
        ['Ctrl+C', CTRL_C],
        ['Ctrl+D', CTRL_D],
    ])('%s stops it, and nothing is made', async (_, keys) => {
        const { exitCode, shown, made } = await nieuw({}, [
            ['Crisispartner:', `Gasunie${ENTER}`],
            ['Veiligheidsregio’s:', keys],
        ]);
        expect({ exitCode, made }).toEqual({ exitCode: 130, made: [] });
        expect(shown).toMatch(/\nGestopt\. Er is niets gemaakt\.\n$/);
    });

    test('a file that exists is said before anything is asked', async () => {
        const { exitCode, shown } = await nieuw({ 'a.samenwerking': PARTNER }, [], ['a']);
        expect(exitCode).toBe(3);
        expect(shown).toContain('‘a.samenwerking’ bestaat al');
    });
});
