import { describe, expect, test } from 'vitest';
import { PEILDATUM, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';

const day = ['--peildatum', PEILDATUM];

describe('controleer, as text', () => {
    test('findings by file: place, severity, sentence, code; then the status and a summary', async () => {
        const folder = createFolder({
            'partner.samenwerking': PARTNER,
            'rivier.samenwerking': SAMENWERKING.replace('waterschap', 'watrschap'),
        });
        const { exitCode, stdout, stderr } = await samenwerking(['controleer', ...day], { cwd: folder.path });
        expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
        expect(stdout).toMatchInlineSnapshot(`
          "rivier.samenwerking
            1:14  Informatie  Nog niet vastgelegd: kerntaken, ambities, verwachtingen van ‘utrecht’. Vul dit aan bij de organisatie (stap 3 en 4). [kennismaking-onvolledig]
            1:14  Informatie  ‘rivier’ heeft nog geen samenwerkingsprofiel. Kies er een met ‘profiel:’ (stap 5). Daarna ziet u welke afspraken nodig zijn. [profiel-ontbreekt]
            1:14  Informatie  Nog open uit bijlage A: verantwoordelijkheden, belangen, werkwijzen, inrichting, informatievoorziening, scenarios, informatiebehoeften, opschaling, afschaling, vertrouwelijkheid, ambities. Het zijn voorbeelden van gesprekspunten (stap 4): bespreek wat voor u van belang is. [vraag-onbeantwoord]
            2:14  Fout        ‘watrschap’ is niet bekend als crisispartner. Bedoelde u ‘waterschap’? [onbekend]

          Stand op 23-11-2026
            rivier  geen profiel  verkennen  kies eerst een profiel

          2 bestanden gecontroleerd: 1 fout, 3 ter informatie.
          "
        `);
    });

    test('the examples: errors nowhere, and how far each samenwerking is', async () => {
        const { exitCode, stdout, stderr } = await samenwerking(['controleer', 'examples', ...day]);
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expect(stdout).toMatch(/^ {2}laagland-brabant +geen profiel +verkennen +kies eerst een profiel$/m);
        expect(stdout).toMatch(/^ {2}spoor-grensland +structureel +uitwerken +13 van 15 geregeld$/m);
        expect(stdout).toMatch(/^ {2}veluwebron-noord-en-oost +stand-by +uitvoeren +8 van 8 geregeld$/m);
        expect(stdout).toMatch(/^ {2}zilveren-linge-rivierengebied +structureel +uitwerken +\d+ van 12 geregeld$/m);
        expect(stdout).toMatch(/^18 bestanden gecontroleerd: geen fouten, /m);
    });

    test('nothing to remark on', async () => {
        const folder = createFolder({ 'partner.samenwerking': PARTNER });
        const { exitCode, stdout } = await samenwerking(['controleer', ...day], { cwd: folder.path });
        expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '1 bestand gecontroleerd: niets gevonden.\n' });
    });

    test('a profile without required agreements', async () => {
        const chosen = SAMENWERKING.replace(
            '}',
            '    profiel: ad-hoc { motivering: "Zelden nodig." gekozen-op: 01-02-2026 }\n}',
        );
        const folder = createFolder({ 'a.samenwerking': PARTNER + chosen });
        const { stdout } = await samenwerking(['controleer', ...day], { cwd: folder.path });
        expect(stdout).toMatch(/rivier +ad-hoc +uitvoeren +geen afspraken vereist/);
    });

    test('where the first of two declarations stands', async () => {
        const folder = createFolder({ 'a.samenwerking': PARTNER, 'b.samenwerking': PARTNER });
        const { stdout } = await samenwerking(['controleer', ...day], { cwd: folder.path });
        expect(stdout).toContain('Hier staat de eerste. a.samenwerking:1:15');
    });

    test('--stil leaves only the findings', async () => {
        const folder = createFolder({ 'a.samenwerking': PARTNER + SAMENWERKING });
        const { stdout } = await samenwerking(['controleer', '--stil', ...day], { cwd: folder.path });
        expect(stdout).toContain('[profiel-ontbreekt]');
        expect(stdout).not.toContain('gecontroleerd');
        expect(stdout).not.toContain('Stand op');
    });

    test('no colours and no broken lines outside a terminal', async () => {
        const { stdout } = await samenwerking(['controleer', 'examples', ...day]);
        expect(stdout).not.toContain('\u001b');
        expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeGreaterThan(120);
    });

    test('text that steers a terminal is shown, not obeyed', async () => {
        const folder = createFolder({ 'a.samenwerking': 'samenwerking x "t" { "\u001b[31mrood\u202e" }' });
        const { stdout } = await samenwerking(['controleer', ...day], { cwd: folder.path });
        expect(stdout).not.toContain('\u001b');
        expect(stdout).not.toContain('\u202e');
    });
});
