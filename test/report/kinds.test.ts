import { kindNames, kinds, type Report, renderHtml, renderMarkdown } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../language/support/workspace.js';
import { textOfHtml, textOfMarkdown } from './support/facts.js';
import { allSections, exampleOf, exampleReports, kindOf, otherKinds, rowsOf, sectionOf } from './support/reports.js';

const example = exampleOf(await exampleReports());

const sectionIds = (report: Report) => report.sections.map(({ id }) => id);

describe('every kind', () => {
    it.each(kindNames)('%s says what it is', (kind) => {
        const { title, content, formats } = kinds[kind];
        expect(title).toMatch(/^[A-Z]/);
        expect(content).toMatch(/^[a-z].*[^.]$/);
        expect(formats.length).toBeGreaterThan(1);
    });

    it.each(otherKinds)(
        '%s can be made of a samenwerking that holds nothing, and says first what cannot be read',
        async (kind) => {
            const workspace = await createWorkspace({ 'a.samenwerking': 'samenwerking leeg "Leeg" {}' });
            const report = kindOf(workspace, 'a.samenwerking', kind);
            expect(textOfHtml(renderHtml(report))).toContain('Leeg');
            const subject = {
                beoordeling: workspace.beoordeling('a.samenwerking'),
                lookup: workspace.services.assessment.Beoordelingen,
                textErrors: 2,
            };
            const [first] = kinds[kind].make([subject])[0]?.report.summary.blocks ?? [];
            expect(first).toMatchObject({ kind: 'notice', tone: 'warning' });
        },
    );

    it.each(otherKinds)('%s has each section once', (kind) => {
        for (const name of ['zilveren-linge', 'wadden-en-noordzee', 'netbeheer-laagland']) {
            const ids = allSections(example(`${name}-${kind}`)).map(({ id }) => id);
            expect(ids).toEqual([...new Set(ids)]);
        }
    });
});

describe('the file for the review', () => {
    it('backs a deviation by its motivation', async () => {
        const text = `samenwerking a "A" { profiel: stand-by { gekozen-op: 03-04-2026 }
            mens { geheimhouding { status: nvt motivering: "Er gaat niets geheims om." } } }`;
        const report = kindOf(await createWorkspace({ 'a.samenwerking': text }), 'a.samenwerking', 'toetsingsdossier');
        const row = sectionOf(report, 'onderbouwing')
            .blocks.flatMap((block) => (block.kind === 'table' ? block.groups.flatMap(({ rows }) => rows) : []))
            .find(({ cells }) => JSON.stringify(cells[1]).includes('Afgeweken'));
        expect(JSON.stringify(row?.cells[2])).toContain('Er gaat niets geheims om.');
    });
});

describe('the checklist', () => {
    it('holds the official list first, and below it what else is asked', () => {
        const report = example('zilveren-linge-checklist');
        expect(rowsOf(report, 'checklist')).toHaveLength(10);
        expect(sectionOf(report, 'checklist').sections.map(({ title }) => title)).toEqual([
            'Basis',
            'Bijlage',
            'Advies',
        ]);
        expect(sectionIds(report)).toEqual(['checklist', 'leeswijzer']);
    });
});

describe('the plan of approach', () => {
    const report = example('zilveren-linge-plan-van-aanpak');

    it('names what is still to be agreed, and the activity that brings it about', () => {
        const [first] = rowsOf(report, 'te-maken');
        expect(first?.slice(1, 3)).toEqual(['Onvolledig', 'Procesafspraken uitschrijven']);
        const zonder = rowsOf(report, 'te-maken').filter(([, , activiteit]) => activiteit === 'Nog geen activiteit');
        expect(zonder).toEqual([]);
    });

    it('leaves out what is settled or only advised', () => {
        const namen = rowsOf(report, 'te-maken').map(([afspraak]) => afspraak);
        expect(namen.some((naam) => naam?.startsWith('Alarmering'))).toBe(false);
        expect(namen.some((naam) => naam?.startsWith('Taken'))).toBe(false);
        expect(namen).toHaveLength(9);
    });

    it('tells what is late among the risks', () => {
        expect(rowsOf(report, 'risicos').map((row) => row.slice(0, 2))).toEqual([
            ['Plan van aanpak', 'Te laat'],
            ['Plan van aanpak', 'Te laat'],
            ['Foutieve of onvolledige informatie', 'Verloopt binnenkort'],
            ['Accounts', 'Let op'],
        ]);
    });

    it('has room for the partner and the region that speaks for all to sign', () => {
        expect(rowsOf(report, 'ondertekening').map(([namens]) => namens)).toEqual([
            'Waterschap De Zilveren Linge Crisispartner',
            'Veiligheidsregio Gelderland-Zuid Adoptieregio',
        ]);
    });

    it('holds no telephone number or address', () => {
        expect(JSON.stringify(report)).not.toMatch(/"(?:phone|mail)"/);
    });
});

describe('the agenda for a talk', () => {
    it('sets open questions apart from those that are answered', () => {
        const report = example('zilveren-linge-gespreksagenda');
        expect(rowsOf(report, 'open-vragen').map(([, ...antwoorden]) => antwoorden)).toEqual([
            ['user-text', 'Nog open'],
            ['Nog open'],
        ]);
        expect(rowsOf(report, 'beantwoorde-vragen')).toHaveLength(9);
    });

    it('says when the next talk is, and who will be there', async () => {
        const text = (datum: string) =>
            `samenwerking a "A" { contact jansen "J. Jansen" {} verkenning { gesprek ${datum} { aanwezig: jansen } } }`;
        const workspace = await createWorkspace(
            { 'straks.samenwerking': text('01-12-2026'), 'geweest.samenwerking': text('01-11-2026') },
            { peildatum: '2026-11-24' },
        );
        const words = (file: string) => textOfMarkdown(renderMarkdown(kindOf(workspace, file, 'gespreksagenda')));
        expect(words('straks.samenwerking')).toMatch(/Volgend gesprek: 01-12-2026 Aanwezig: J\. Jansen/);
        expect(words('geweest.samenwerking')).toContain('Er is nog geen volgend gesprek gepland.');
    });

    it('gives the tips of the steps that are under way', () => {
        const tips = sectionOf(example('netbeheer-laagland-gespreksagenda'), 'tips').blocks[0];
        const terms = tips?.kind === 'definitions' ? tips.items.map(({ term }) => term) : [];
        expect(terms.length).toBeGreaterThan(0);
        expect(terms.every((term) => /^Stap [1-5]:/.test(term))).toBe(true);
    });
});

describe('the dossier for the toetsing', () => {
    const report = example('wadden-en-noordzee-toetsingsdossier');

    it('holds the choice, the consultations, the checklist with what backs it, deviations, open points and agreements', () => {
        expect(sectionIds(report)).toEqual(
            expect.arrayContaining(['profielkeuze', 'overleg', 'onderbouwing', 'afwijkingen', 'aandacht', 'afspraken']),
        );
        const alarmering = rowsOf(report, 'onderbouwing')[0];
        expect(alarmering?.[2]).toMatch(/date document/);
    });

    it('gives the reason of each deviation', () => {
        expect(rowsOf(example('zilveren-linge-toetsingsdossier'), 'afwijkingen')).toEqual([
            ['Regie op informatie', 'user-text', 'date', 'contact'],
        ]);
    });

    it('says of a consultation that it is not recorded', async () => {
        const workspace = await createWorkspace({ 'a.samenwerking': 'samenwerking a "A" { regio: utrecht }' });
        const rows = rowsOf(kindOf(workspace, 'a.samenwerking', 'toetsingsdossier'), 'overleg');
        expect(rows.map(([, moment]) => moment)).toEqual(['Niet vastgelegd', 'Niet vastgelegd']);
    });
});

describe('the text for the crisis plan', () => {
    const report = example('zilveren-linge-crisisplan');
    const markdown = renderMarkdown(report);

    it('holds what is settled, and says what is left out because it is not', () => {
        expect(markdown).toContain('**Alarmering.** De meldkamer alarmeert vanaf GRIP 1');
        expect(markdown).not.toContain('**Betrokkenheid bij een incident.**');
        expect(textOfMarkdown(markdown)).toMatch(
            /Nog niet gereed, en daarom niet in deze tekst: .*Betrokkenheid bij een incident/,
        );
        expect(markdown).toContain('bewust geen afspraken: Regie op informatie.');
    });

    it('tells the minimum in full, and the rest by name', () => {
        expect(markdown).toContain('**Aanspreekpunt voor informatie.**');
        expect(markdown).not.toContain('**Informatiebehoefte.**');
        expect(markdown).toMatch(
            /Ook hierover zijn afspraken gemaakt: .*Informatiebehoefte.*Veiligheid van dijkwachten\./,
        );
    });

    it('names functions, not people', () => {
        expect(markdown).toContain('Informatiemanager ROT (Veiligheidsregio Gelderland-Zuid)');
        expect(markdown).not.toMatch(/Oosterhof|ter Haar|Verbeek/i);
    });

    it.each([
        ['', 'Veiligheidsregio Utrecht verkent met Spoor hoe zij bij crises netcentrisch kunnen samenwerken.'],
        [
            'profiel: kern { gekozen-op: 01-02-2026 }',
            'Veiligheidsregio Utrecht bereidt zich met Spoor voor op netcentrisch samenwerken bij crises.',
        ],
        [
            'profiel: kern { gekozen-op: 01-02-2026 } toetsing { akkoord-op: 01-06-2026 } plan { go-live: 01-12-2026 }',
            'Veiligheidsregio Utrecht bereidt zich met Spoor voor op netcentrisch samenwerken bij crises.',
        ],
        [
            'profiel: kern { gekozen-op: 01-02-2026 } uitvoering { go-live 01-11-2026 {} }',
            'Veiligheidsregio Utrecht werkt bij crises netcentrisch samen met Spoor.',
        ],
        [
            'profiel: koppel { gekozen-op: 01-02-2026 }',
            'Veiligheidsregio Utrecht werkt bij crises netcentrisch samen met Spoor.',
        ],
    ])('says of who is not live yet that it is not: %s', async (staat, zin) => {
        const file = `crisispartner spoor "Spoor" {} samenwerking a "A" { partner: spoor regio: utrecht ${staat} }`;
        const workspace = await createWorkspace({ 'a.samenwerking': file });
        const words = textOfMarkdown(renderMarkdown(kindOf(workspace, 'a.samenwerking', 'crisisplan')));
        expect(words).toContain(zin);
        expect(words).toContain('Op 23-11-2026 is nog geen afspraak gereed.');
        expect(words).not.toContain('staan alleen afspraken');
    });
});

describe('the planning', () => {
    const LATE = `samenwerking a "A" { profiel: structureel { gekozen-op: 03-04-2026 }
        plan { activiteit een "Een" { van: 01-10-2026 tot: 05-10-2026 prioriteit: hoog status: bezig }
            activiteit twee "Twee" { van: 01-10-2026 tot: 05-12-2026 prioriteit: hoog status: bezig } }
        uitvoering { go-live 01-11-2025 { verbeterpunt "Radio" {} } } }`;

    it('calls an activity late in the list as in the drawing, and says what was written', async () => {
        const workspace = await createWorkspace({ 'a.samenwerking': LATE });
        const report = kindOf(workspace, 'a.samenwerking', 'planning');
        expect(rowsOf(report, 'activiteiten').map((row) => row.at(-1))).toEqual([
            'Te laat Vastgelegd als bezig.',
            'Bezig',
        ]);
        const drawn = sectionOf(report, 'planning').blocks.find((block) => block.kind === 'gantt');
        expect(drawn?.bars.map(({ status }) => status.text)).toEqual(['Te laat', 'Bezig']);
    });

    it('names the same risks as the plan of approach', async () => {
        const workspace = await createWorkspace({ 'a.samenwerking': LATE });
        const risks = (kind: 'planning' | 'plan-van-aanpak') =>
            rowsOf(kindOf(workspace, 'a.samenwerking', kind), 'risicos');
        expect(risks('planning').map(([what]) => what)).toContain('Verbeterpunt');
        expect(risks('plan-van-aanpak')).toEqual(risks('planning'));
    });

    it('sets apart what should have been done, and names an activity as one', async () => {
        const workspace = await createWorkspace({
            'a.samenwerking': `crisispartner spoor "Spoor" { contact jansen "J. Jansen" {} }
samenwerking a "A" {
    partner: spoor
    techniek { account jansen {
        tijdelijk-schrijven "Brand" { van: 01-10-2026  tot: 05-10-2026 }
        tijdelijk-schrijven "Storm" { van: 20-11-2026  tot: 23-11-2026 }
    } }
    plan { activiteit a "Schrijven" { van: 01-12-2026  doorlooptijd: 1 week } }
    uitvoering { evaluatie 05-05-2026 {} }
}`,
        });
        const report = kindOf(workspace, 'a.samenwerking', 'planning');
        const markdown = renderMarkdown(report);
        expect(textOfMarkdown(markdown)).toContain(
            'Eerst aan de beurt is de activiteit ‘Schrijven’: die begint op 01-12-2026.',
        );
        const rows = markdown
            .split('\n## Momenten\n')[1]
            ?.split('\n## ')[0]
            ?.match(/^\| (?!-).*$/gm);
        expect(rows).toEqual([
            '| Moment | Datum |',
            '| **Te laat** | |',
            '| Schrijfrechten terugzetten: Brand | 05-10-2026 |',
            '| **Komt nog** | |',
            '| Schrijfrechten terugzetten: Storm | 23-11-2026 |',
            '| **Is geweest** | |',
            '| Evaluatie | 05-05-2026 |',
        ]);
    });
});
