import { describe, expect, test } from 'vitest';
import { checked, FIXTURES, fixture, importBytes, imported, statuses } from './support/import.js';

describe('documents made with LibreOffice', () => {
    test.each(FIXTURES)('give a file without errors that is laid out well: %s', async (name) => {
        await checked(await imported(fixture(name)));
    });

    test('a checklist with groups, a head that comes back, own words, and every way to tick', async () => {
        const made = await imported(fixture('waterschap.docx'), { bestand: 'waterschap.docx' });
        const workspace = await checked(made);
        const { feiten, profiel } = workspace.beoordeling('bron.samenwerking');
        expect(profiel?.naam).toBe('structureel');
        expect(feiten.vertrouwelijkheid?.waarde).toBe('vertrouwelijk');
        expect(statuses(workspace)).toEqual({
            alarmering: 'gereed',
            informatiedeling: 'gereed',
            // Not needed, but nobody says why.
            'regie-op-informatie': undefined,
            'foutieve-informatie': 'gereed',
            betrokkenheid: 'open',
            convenant: 'gereed',
            // `bijna`
            geheimhouding: undefined,
            'opleiden-trainen-oefenen': 'concept',
            gebruikersovereenkomst: 'open',
        });
        const byEis = new Map(feiten.afspraken.map((afspraak) => [afspraak.eis.naam, afspraak]));
        expect(byEis.get('alarmering')?.eigenaar?.naam).toBe('k-ter-haar');
        expect(byEis.get('alarmering')?.vastgesteldOp?.waarde).toBe('2024-03-12');
        expect(byEis.get('informatiedeling')?.vastgesteldOp?.waarde).toBe('2024-04-03');
        expect(byEis.get('convenant')?.vastgesteldOp?.waarde).toBe('2024-01-12');
    });

    test('says of every agreement and contact where it comes from', async () => {
        const { tekst } = await imported(fixture('waterschap.docx'), { bestand: 'waterschap.docx' });
        const lines = tekst.split('\n').map((line) => line.trim());
        const blocks = lines.flatMap((line, index) =>
            /^(?:contact|alarmering|informatiedeling|regie-op-informatie|foutieve-informatie|betrokkenheid|convenant|geheimhouding|opleiden-trainen-oefenen|gebruikersovereenkomst) .*\{$/.test(
                line,
            )
                ? [lines[index - 1]]
                : [],
        );
        expect(blocks).toHaveLength(13);
        for (const before of blocks) {
            expect(before).toMatch(/^\/\/ Uit waterschap\.docx, tabel [12], rij \d+: "/);
        }
        expect(lines).toContain(
            '// Uit waterschap.docx, tabel 1, rij 3: "Afspraken over alarmering en piketrichtlijnen" | "X"',
        );
    });

    test('leaves out what is not certain, and says so with what it may be', async () => {
        const { tekst, twijfels } = await imported(fixture('waterschap.docx'));
        const about = (words: string) => twijfels.filter((sentence) => sentence.includes(words));
        expect(about('"Aanspreekpunt"')).toEqual([
            expect.stringMatching(/\(aanspreekpunt-informatie\), .* \(aanspreekpunt-knelpunten\)/),
        ]);
        expect(about('Persvoorlichting')).toEqual([expect.stringContaining('past bij geen eis van de norm')]);
        expect(about('bijna')[0]).toContain('of dit gereed is, blijkt niet');
        expect(about('P. de Onbekende')).toEqual([expect.stringContaining('geen contact dat bekend is')]);
        expect(about('Politie')).toEqual([expect.stringContaining('hoort nog nergens bij')]);
        const comments = tekst.replace(/\n\s*\/\/ {3}/g, ' ');
        for (const sentence of twijfels) {
            expect(comments).toContain(sentence);
        }
    });

    test('contacts in columns of any order go to the organisation that they name', async () => {
        const workspace = await checked(await imported(fixture('waterschap.docx')));
        const { Beoordelingen } = workspace.services.assessment;
        const { partners, contacten } = workspace.beoordeling('bron.samenwerking').feiten;
        const partner = Beoordelingen.organisatie(partners[0]?.id ?? '');
        expect(partner?.titel).toBe('Waterschap Het Nieuwe Land');
        expect(
            partner?.contacten.map(({ titel, functie, rollen, telefoon, email }) => [
                titel,
                functie?.waarde,
                rollen.map(({ waarde }) => waarde),
                telefoon?.waarde,
                email?.waarde,
            ]),
        ).toEqual([
            [
                'K. ter Haar',
                'Coördinator crisisbeheersing',
                ['informatiemanager'],
                '0344 000 001',
                'k.terhaar@nieuweland.example',
            ],
            ['R. Soekhoe', 'Dijkgraaf', ['bestuurder'], '06-00000002', 'r.soekhoe@nieuweland.example'],
        ]);
        expect(contacten.map(({ titel, organisatie }) => [titel, organisatie !== undefined])).toEqual([
            ['A. Jansen', true],
            ['B. de Wit', false],
        ]);
    });

    test('a checklist without a title and without a head, inside another table: the profile follows from its labels', async () => {
        const made = await imported(fixture('zonder-kop.docx'));
        const workspace = await checked(made);
        expect(made.herkend.join('\n')).toMatch(/^Profiel stand-by .*, want de afspraken in het document/);
        expect(Object.entries(statuses(workspace)).filter(([, status]) => status === 'gereed')).toHaveLength(5);
        expect(Object.values(statuses(workspace)).filter((status) => status === 'open')).toHaveLength(3);
    });

    test('a column for each answer, and agreements over more rows', async () => {
        const made = await imported(fixture('ja-nee.docx'));
        const workspace = await checked(made);
        expect(workspace.beoordeling('bron.samenwerking').profiel?.naam).toBe('kern');
        expect(statuses(workspace)).toEqual({
            // Its two rows say something else.
            alarmering: undefined,
            convenant: 'gereed',
            geheimhouding: 'gereed',
            'regie-op-informatie': undefined,
            gebruikersovereenkomst: 'open',
            // Ticked twice.
            startbeeld: undefined,
        });
        expect(made.tekst).toContain('tabel 1, rij 4: "Convenant" | "ja: x"\n');
        expect(made.tekst).toContain('tabel 1, rij 5: "Convenant" | "ja: x"\n');
    });

    test('a workbook: dates are dates, truth is truth, and telephone numbers are whole', async () => {
        const made = await imported(fixture('werkmap.xlsx'));
        const workspace = await checked(made);
        const { feiten, profiel } = workspace.beoordeling('bron.samenwerking');
        expect(profiel?.naam).toBe('stand-by');
        expect(statuses(workspace)).toEqual({
            alarmering: 'gereed',
            'aanspreekpunt-informatie': 'gereed',
            informatiedeling: 'open',
            'foutieve-informatie': undefined,
            // On a day that is still to come.
            convenant: undefined,
        });
        const [alarmering] = feiten.afspraken;
        expect(alarmering?.vastgesteldOp?.waarde).toBe('2024-03-12');
        expect(alarmering?.geldigTot?.waarde).toBe('2027-12-31');
        const partner = workspace.services.assessment.Beoordelingen.organisatie(feiten.partners[0]?.id ?? '');
        expect(partner?.contacten.map(({ titel, telefoon }) => [titel, telefoon?.waarde])).toEqual([
            ['Jan van der Berg', '0612345678'],
            ['Els Smit', '+31612345679'],
        ]);
        expect(made.twijfels.filter((sentence) => sentence.includes('is aangevuld tot'))).toHaveLength(2);
    });

    test('labels that more profiles have: the profile has to be told', async () => {
        const unclear = await importBytes(fixture('onduidelijk.docx'));
        expect(unclear).toMatchObject({
            kind: 'profiel-onduidelijk',
            kandidaten: [{ naam: 'structureel' }, { naam: 'kern' }],
        });
        const workspace = await checked(await imported(fixture('onduidelijk.docx'), { profiel: 'kern' }));
        expect(workspace.beoordeling('bron.samenwerking').profiel?.naam).toBe('kern');
    });

    test('a document with neither a checklist nor contacts', async () => {
        expect(await importBytes(fixture('verslag.docx'))).toEqual({
            kind: 'niets-gevonden',
            reden: expect.stringContaining('een tabel met de kolommen Afspraak en Gereed'),
        });
    });
});
