import { overzichtReport, type Report, renderMarkdown } from '@samenwerking/report';
import { expect, test } from 'vitest';
import { createWorkspace } from '../language/support/workspace.js';
import { facts } from './support/facts.js';
import { overzichtOf } from './support/reports.js';

const FILES = {
    'zee.samenwerking': `
samenwerking zee "Zee" {
    vertrouwelijkheid: openbaar
    profiel: stand-by { gekozen-op: 03-04-2026 }
    proces { alarmering { status: gereed  tekst: "De meldkamer belt."  geldig-tot: 01-06-2026 } }
    plan { go-live: 01-02-2027 }
}`,
    'bos.samenwerking': `
crisispartner natuur "Natuurbeheer"
samenwerking bos "Bos" {
    partner: natuur
    regio: utrecht, twente, drenthe
    profiel: stand-by { gekozen-op: 03-04-2026 }
    proces { alarmering { status: gereed  tekst: "De boswachter belt." } }
    uitvoering { go-live 02-03-2026 { } }
}`,
    'duin.samenwerking': 'samenwerking duin "Duin" { regio: utrecht }',
};

async function overzicht(files: Record<string, string> = FILES): Promise<Report> {
    return overzichtOf(await createWorkspace(files), Object.keys(files));
}

/** The rows of a section as Markdown shows them. */
function rows(report: Report, heading: string): string[] {
    const [, section = ''] = renderMarkdown(report).split(`\n## ${heading}\n`);
    return section.split('\n## ')[0]?.match(/^\| (?!-).*$/gm) ?? [];
}

test.each([
    [['zee', 'bos'], 'Bij 0 van de 2 samenwerkingen met een profiel dat afspraken vraagt, is het minimum compleet.'],
    [['zee'], 'Bij de samenwerking met een profiel dat afspraken vraagt, is het minimum nog niet compleet.'],
    [['duin'], 'Er is nog geen profiel gekozen dat vaste afspraken vraagt.'],
])('%j: says at how many the minimum is complete', async (names, said) => {
    const files = Object.entries(FILES).filter(([path]) => names.includes(path.replace('.samenwerking', '')));
    expect(facts(await overzicht(Object.fromEntries(files)))).toContain(said);
});

test('has a row for each samenwerking, by title, with its parties, profile and phase', async () => {
    const [head, ...parties] = rows(await overzicht(), 'Stand per samenwerking').slice(0, 4);
    expect(head).toBe('| Samenwerking | Partner | Regio | Profiel | Fase |');
    expect(parties).toEqual([
        '| Bos | Natuurbeheer | Utrecht, Twente en Drenthe | Stand-bysamenwerking | Uitvoeren |',
        '| Duin | – | Utrecht | Nog niet gekozen | Verkennen |',
        '| Zee | – | – | Stand-bysamenwerking | Uitwerken |',
    ]);
});

test('has a row for each samenwerking with its progress, what is late or expires, its go-live and its next step', async () => {
    const zon = {
        'zon.samenwerking': `samenwerking zon "Zon" {
    profiel: stand-by { gekozen-op: 03-04-2026 }
    proces { alarmering { status: gereed  tekst: "De meldkamer belt."  geldig-tot: 01-12-2026 } }
    plan { activiteit a "A" { van: 01-02-2026  tot: 01-03-2026 } }
}`,
    };
    const [head, ...progress] = rows(await overzicht({ ...FILES, ...zon }), 'Stand per samenwerking').slice(5);
    expect(head).toBe(
        '| Samenwerking | Geregeld | Te laat of verlopen | Verloopt bijna | Go-live | Eerst aan de beurt |',
    );
    expect(progress).toEqual([
        expect.stringMatching(/^\| Bos \| 1 van 8 \| – \| – \| 02-03-2026 \| Stap \d+: /),
        expect.stringMatching(/^\| Duin \| – \| – \| – \| – \| Stap 2: /),
        expect.stringMatching(/^\| Zee \| 0 van 8 \| 1 \| – \| 01-02-2027 \(gepland\) \| Stap 1: /),
        expect.stringMatching(/^\| Zon \| 1 van 8 \| 1 \| 1 \| – \| Stap 1: /),
    ]);
});

test('tells what is late or expired by samenwerking, and leaves out who has nothing of the kind', async () => {
    const [, ...urgent] = rows(await overzicht(), 'Te laat of bijna verlopen');
    expect(urgent).toContain('| **Zee** | | |');
    expect(urgent).toContain('| Alarmering | ▲ Verlopen | Was geldig tot en met 01-06-2026 |');
    expect(urgent.join('\n')).not.toContain('Duin');
});

test('crosses samenwerkingen with themes, phases and agreements', async () => {
    const report = await overzicht();
    expect(rows(report, 'Per thema').slice(0, 2)).toEqual([
        '| Samenwerking | Proces | Organisatie | Mens |',
        expect.stringMatching(/^\| Bos \| ◐ 1 van \d \| ○ 0 van \d \| ○ 0 van \d \|$/),
    ]);
    expect(rows(report, 'Per fase')[0]).toBe('| Samenwerking | Verkennen | Uitwerken | Uitvoeren |');
    const afspraken = rows(report, 'Per afspraak');
    expect(afspraken).toContain('| Alarmering | ◐ 1 van 2 | ▲ Zee: verlopen |');
    const at = afspraken.findIndex((row) => row.startsWith('| Samenwerking | Alarmering |'));
    expect(afspraken.slice(at + 1, at + 4)).toEqual([
        expect.stringMatching(/^\| Bos \| ● Gereed \| ⊗ Ontbreekt \| ⊗ Ontbreekt \| ⊗ Ontbreekt \|$/),
        '| Duin | – | – | – | – |',
        expect.stringMatching(/^\| Zee \| ▲ Verlopen \| ⊗ Ontbreekt /),
    ]);
});

test('is as confidential as the strictest samenwerking in it', async () => {
    const only = (waarde: string) => overzicht({ 'a.samenwerking': `samenwerking a { vertrouwelijkheid: ${waarde} }` });
    expect((await only('openbaar')).vertrouwelijkheid).toBe('Openbaar');
    expect((await overzicht()).vertrouwelijkheid).toBe('Intern');
    const geheim = { ...FILES, 'x.samenwerking': 'samenwerking x { vertrouwelijkheid: vertrouwelijk }' };
    expect((await overzicht(geheim)).vertrouwelijkheid).toBe('Vertrouwelijk');
});

test('says so where there is nothing yet, and where a text cannot be read', async () => {
    expect(facts(overzichtReport([]))).toContain('Er zijn nog geen samenwerkingen.');
    const workspace = await createWorkspace(FILES);
    const { Beoordelingen: lookup } = workspace.services.assessment;
    const report = overzichtReport([{ beoordeling: workspace.beoordeling('zee.samenwerking'), lookup, textErrors: 2 }]);
    expect(facts(report).join('\n')).toContain('er staan nog fouten in de tekst van ‘Zee’');
});
