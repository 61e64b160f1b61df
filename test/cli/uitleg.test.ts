import { describe, expect, test } from 'vitest';
import { DIAGNOSTICS } from '../language/support/diagnostics-page.ts';
import { samenwerking } from './support/command-line.ts';
import { createFolder } from './support/folder.ts';

describe('uitleg', () => {
    test('of one code: what it means, how hard it counts, who asks it, what to do, how to switch it off', async () => {
        const { exitCode, stdout, stderr } = await samenwerking(['uitleg', 'profiel-zonder-motivering']);
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expect(stdout).toMatchInlineSnapshot(`
          "De keuze van het profiel is niet onderbouwd [profiel-zonder-motivering]
            Een keuze zonder onderbouwing is niet af: later weet niemand meer waarom juist dit profiel is gekozen. De keuze wordt ook meegenomen in de toetsing.

          Wat kunt u doen?
            Schrijf op welke overwegingen de doorslag gaven, bijvoorbeeld hoe vaak de partner betrokken is.
            Snel in de editor, met het lampje (Ctrl + punt): het veld ‘motivering’ invoegen.

              samenwerking linge-utrecht {
                  profiel: structureel {
                      motivering: """
                          Het waterschap is bij vrijwel elk hoogwater actief betrokken.
                      """
                  }
              }

          Hoe zwaar telt het?
            Informatie tot het profiel is gekozen (de dag bij ‘gekozen-op’), daarna een waarschuwing, een fout vanaf de toetsing of de go-live.

          Waar wordt het gevraagd?
            In het Stappenplan: stap 5.

          Anders laten tellen of uitzetten
            In de editor: zet ‘profiel-zonder-motivering’ in de instelling ‘samenwerking.ernst’ op ‘uit’, of op ‘fout’, ‘waarschuwing’, ‘informatie’ of ‘hint’.
            Op de opdrachtregel: ‘samenwerking controleer --ernst profiel-zonder-motivering=uit’.
          "
        `);
    });

    test('of what only the language asks, and of what only the user can mend', async () => {
        const { stdout } = await samenwerking(['uitleg', 'dubbel']);
        expect(stdout).toContain('Niet in het Stappenplan: de taal vraagt dit zelf.');
        expect(stdout).not.toContain('lampje');
    });

    test('tells the cases apart in which a finding counts differently', async () => {
        const { stdout } = await samenwerking(['uitleg', 'afspraak-niet-gereed']);
        expect(stdout).toContain(
            'Een afspraak van de checklist of de basis: geen melding tot de toetsing of de go-live, daarna een waarschuwing.',
        );
        expect(stdout).toContain('Een afspraak die een advies is: geen melding.');
    });

    test('without a code: every code, with its title and how hard it counts', async () => {
        const { exitCode, stdout, stderr } = await samenwerking(['uitleg']);
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        for (const { code } of DIAGNOSTICS) {
            expect(stdout).toMatch(new RegExp(`^ {2}${code} +\\p{Lu}.*\\n {20,}\\p{Ll}`, 'mu'));
        }
    });

    test('of several codes, each once, also as controleer shows them', async () => {
        const { stdout } = await samenwerking(['explain', '[leeg]', 'KRING', 'leeg']);
        expect(stdout.match(/\[\S+\]$/gm)).toEqual(['[leeg]', '[kring]']);
    });

    test.each([
        ['kringg', 'Bedoelde u ‘kring’?'],
        ['waterschap.samenwerking', '‘samenwerking uitleg’'],
    ])('%s is no code, which is a wrong call', async (code, way) => {
        const { exitCode, stdout, stderr } = await samenwerking(['uitleg', 'leeg', code]);
        expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
        expect(stderr).toContain(`‘${code}’ is geen code`);
        expect(stderr).toContain(way);
    });

    test('needs no file', async () => {
        const { exitCode } = await samenwerking(['uitleg', 'leeg'], { cwd: createFolder().path });
        expect(exitCode).toBe(0);
    });
});
