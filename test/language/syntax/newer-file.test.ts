import { readFileSync } from 'node:fs';
import { renderMarkdown, statusReport } from '@samenwerking/report';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

/** A file with every construct of this version. */
const FILE = readFileSync(new URL('fixtures/samenwerking.samenwerking', import.meta.url), 'utf8');

async function read(text: string) {
    const { beoordeling, findings, services } = await createWorkspace({ 'a.samenwerking': text });
    const judged = beoordeling('a.samenwerking');
    const { eisen, stappen, voortgang, fase } = judged;
    return {
        findings: findings('a.samenwerking').toSorted(),
        judged: { eisen: eisen.map(({ eis, status }) => [eis, status]), stappen, voortgang, fase },
        report: renderMarkdown(statusReport(judged, services.assessment.Beoordelingen)),
    };
}

const now = await read(FILE);

describe('what a later version has', () => {
    test.each([
        ['a key', 'sector: "waterschap"', ' website: "https://waterschap.example"', 'website'],
        ['a list', 'functie: "Adviseur crisisbeheersing"', ' bereikbaar: ma, di "ochtend"', 'bereikbaar'],
        ['words and numbers', 'vertrouwelijkheid: intern', ' looptijd: 4 jaar', 'looptijd'],
        [
            'a block of blocks',
            'vertrouwelijkheid: intern',
            ' risicos { risico storm "Storm" { kans: hoog eigenaar: jansen status: open } risico "Brand" { } }',
            'risicos',
        ],
        [
            'a block with a name and a title',
            'eerste-inschatting: stand-by',
            '\n bijeenkomst start "Startbijeenkomst" { datum: 01-02-2026 aanwezig: jansen }',
            'bijeenkomst',
        ],
        ['a theme', '    organisatie { }', '\n financien { kosten { status: gereed tekst: "Zelf." } }', 'financien'],
        ['a block of an agreement', 'akkoord jansen 01-05-2026', '\n kaart "Kaart" { bestand: "kaart.pdf" }', 'kaart'],
        ['a key of an activity', 'prioriteit: hoog  eigenaar: jansen  status: gereed', ' kosten: 100', 'kosten'],
        ['a block of the plan', 'go-live: 01-11-2026', '\n mijlpaal "Getekend" { datum: 01-09-2026 }', 'mijlpaal'],
        ['a block of the execution', 'volgende-evaluatie: 01-05-2028', '\n les "Bel eerder" { voor: jansen }', 'les'],
    ])('costs one finding, and the rest is as if it were not there: %s', async (_, behind, piece, sleutel) => {
        expect(FILE).toContain(behind);
        const then = await read(FILE.replace(behind, () => behind + piece));
        expect(then).toEqual({ ...now, findings: [...now.findings, `onbekende-sleutel @ ${sleutel}`].toSorted() });
    });

    test('costs one finding as a declaration, wherever it stands', async () => {
        const piece = 'draaiboek hoogwater "Hoogwater" { stap 1 "Bellen" { wie: jansen } }\n';
        const findings = [...now.findings, 'onbekende-sleutel @ draaiboek'].toSorted();
        expect(await read(piece + FILE)).toEqual({ ...now, findings });
        expect(await read(FILE + piece)).toEqual({ ...now, findings });
    });

    // The report says the word as it is written; what is decided is decided without it.
    test.each([
        ['a confidentiality', 'vertrouwelijkheid: intern', 'vertrouwelijkheid: geheim', ''],
        ['a status of an agreement', 'status: concept  tekst', 'status: besproken  tekst', 'tekst'],
        ['a status of an activity', 'status: bezig', 'status: gestart', ''],
        ['a role', 'rol: informatiemanager', 'rol: liaison', ''],
        ['a reason for an evaluation', 'aanleiding: periodiek', 'aanleiding: verzoek', ''],
        ['a priority', 'prioriteit: hoog', 'prioriteit: spoed', 'prioriteit: hoog'],
        ['a question', 'vraag opschaling', 'vraag bereikbaarheid', 'vraag opschaling'],
        ['a requirement', 'regie-op-informatie {', 'regie-op-beelden {', 'afspraak "Regie" {'],
    ])('costs one finding as a word, and is judged as if it were not there: %s', async (_, word, later, without) => {
        expect(FILE).toContain(word);
        const then = await read(FILE.replace(word, later));
        const bare = await read(FILE.replace(word, without));
        const own = `onbekend @ ${/[\w-]+(?= \{$)|[\w-]+$/.exec(later.replace(/ {2}tekst$/, ''))?.[0]}`;
        expect(then.findings).toContain(own);
        expect(then.findings.filter((one) => one !== own)).toEqual(bare.findings);
        expect(then.judged).toEqual(bare.judged);
    });

    test('costs one finding as a profile: nothing is asked that nobody knows of', async () => {
        const then = await read(FILE.replace('profiel: structureel {', 'profiel: hybride {'));
        expect(then.findings.filter((one) => !now.findings.includes(one))).toEqual(['onbekend @ hybride']);
        expect(then.judged.voortgang.vereist).toBe(0);
        expect(then.report).toContain('hybride');
    });
});
