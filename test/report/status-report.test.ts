import { type Report, statusReport, type Table } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { percentageText } from '../../packages/report/src/value-text.js';
import { createWorkspace } from '../language/support/workspace.js';
import { facts } from './support/facts.js';
import { allSections, exampleOf, exampleReports, reportOf, reportOn, rowsOf, sectionOf } from './support/reports.js';

const examples = await exampleReports();
const example = exampleOf(examples);

const gekozen = (profiel: string) =>
    `samenwerking proef "Proef" { regio: utrecht profiel: ${profiel} { motivering: "x" gekozen-op: 03-04-2026 } }`;

describe('the checklist', () => {
    it.each([
        ['stand-by', 'Afspraken over alarmering', 8, 0, 0, 6],
        ['structureel', 'Afspraken over alarmering en piketrichtlijnen', 10, 2, 3, 4],
        ['kern', 'Afspraken over alarmering en piketrichtlijnen', 11, 2, 6, 4],
    ])('of %s has its own labels in the order of the source', async (profiel, first, ...expected) => {
        const workspace = await createWorkspace({ 'a.samenwerking': gekozen(profiel) });
        const report = reportOf(workspace, 'a.samenwerking');
        const { eisen } = workspace.beoordeling('a.samenwerking');
        const niveaus = ['checklist', 'basis', 'bijlage', 'advies'] as const;
        const printed = niveaus.map((niveau) => {
            const id = niveau === 'checklist' ? 'checklist' : `checklist-${niveau}`;
            return allSections(report).some((section) => section.id === id) ? rowsOf(report, id) : [];
        });
        expect(printed.map((rows) => rows.length)).toEqual(expected);
        expect(printed[0]?.[0]?.[0]).toBe(first);
        for (const [index, niveau] of niveaus.entries()) {
            const labels = eisen.filter((eis) => eis.niveau === niveau).map(({ label }) => label);
            expect(printed[index]?.map(([label]) => label)).toEqual(labels);
        }
    });

    it('prints "Afspraak" and "Gereed"', () => {
        const table = sectionOf(example('zilveren-linge'), 'checklist').blocks.find(
            ({ kind }) => kind === 'table',
        ) as Table;
        expect(table.columns.map(({ title }) => title)).toEqual(['Afspraak', 'Gereed']);
    });

    it.each(['ad-hoc', 'koppel'])('is not there for %s, and nothing is asked', async (profiel) => {
        const report = await reportOn(gekozen(profiel));
        expect(sectionOf(report, 'checklist').blocks).toMatchObject([{ kind: 'notice' }]);
        expect(report.summary.blocks.map(({ kind }) => kind)).not.toContain('progress');
        expect(facts(report).join(' ')).toContain('vraagt geen vaste afspraken en kent geen toetsing');
    });

    it('waits for a profile', async () => {
        const report = await reportOn('samenwerking proef "Proef" { }');
        expect(sectionOf(report, 'checklist').blocks).toMatchObject([{ kind: 'notice', tone: 'empty' }]);
        expect(facts(report)).toContain('Er is nog geen profiel gekozen (stap 5).');
    });
});

describe('the facts at the head', () => {
    it.each([
        ['', [{ kind: 'text', text: 'Nog niet gepland' }]],
        ['plan { go-live: 01-03-2027 }', [{ date: '2027-03-01', after: 'gepland' }]],
        // Nobody said that it was held.
        ['plan { go-live: 01-03-2026 }', [{ date: '2026-03-01', after: 'gepland' }]],
        ['plan { go-live: 01-03-2026 } uitvoering { go-live 09-03-2026 {} }', [{ date: '2026-03-09' }]],
        ['uitvoering { go-live 09-03-2026 {} go-live 09-03-2027 {} }', [{ date: '2027-03-09', after: 'gepland' }]],
    ])('tell when the go-live is or was: %s', async (body, values) => {
        const { meta } = await reportOn(`samenwerking proef "Proef" { ${body} }`);
        const told = meta.find(({ term }) => term === 'Go-live')?.values;
        expect(told).toMatchObject(values);
        expect(told?.[0] && 'after' in told[0]).toBe('after' in (values[0] ?? {}));
    });
});

describe('the summary', () => {
    it('says how far it is, as a whole and by theme, and what 100 % means', () => {
        const progress = example('zilveren-linge').summary.blocks.find(({ kind }) => kind === 'progress');
        expect(progress).toMatchObject({
            whole: { value: 6, total: 12 },
            parts: [
                { label: 'Proces', value: 4, total: 6 },
                { label: 'Organisatie', value: 1, total: 3 },
                { label: 'Mens', value: 1, total: 2 },
                { label: 'Techniek', value: 0, total: 1 },
            ],
            explanation: '100 % betekent: het minimum is compleet.',
        });
    });

    it.each([
        [0, 8, '0 %'],
        [1, 300, '1 %'],
        [4, 6, '67 %'],
        [7, 8, '88 %'],
        [299, 300, '99 %'],
        [8, 8, '100 %'],
        [0, 0, '0 %'],
    ])('%i of %i is %s', (value, total, shown) => {
        expect(percentageText({ label: '', value, total })).toBe(shown);
    });

    it.each(['zilveren-linge', 'wadden-en-noordzee'])(
        'counts every agreement of the minimum of %s once, and what expires soon among those that are settled',
        (name) => {
            const { blocks } = example(name).summary;
            const counts = blocks.find((block) => block.kind === 'counts');
            const progress = blocks.find((block) => block.kind === 'progress');
            const items = counts?.items.map(({ status, count }): [string, number] => [status.text, count]) ?? [];
            const among = new Map(items);
            expect(items[2]?.[0]).toBe('Waarvan verloopt binnenkort');
            expect(among.get('Waarvan verloopt binnenkort')).toBeLessThanOrEqual(progress?.whole.value ?? 0);
            expect((among.get('Gereed') ?? 0) + (among.get('Afgeweken') ?? 0)).toBe(progress?.whole.value);
            among.delete('Waarvan verloopt binnenkort');
            expect([...among.values()].reduce((sum, count) => sum + count, 0)).toBe(progress?.whole.total);
        },
    );

    it('names the step that is next', () => {
        expect(facts(example('zilveren-linge')).join('\n')).toContain('Eerst aan de beurt: stap 7,');
        expect(facts(example('wadden-en-noordzee'))).toContain('Alle stappen zijn doorlopen.');
    });
});

describe('what needs attention', () => {
    it('is told by theme, the most urgent first', () => {
        const [table] = sectionOf(example('zilveren-linge'), 'aandacht').blocks as Table[];
        expect(table?.groups.map(({ title }) => title)).toEqual([
            'Algemeen',
            'Proces',
            'Organisatie',
            'Mens',
            'Techniek',
        ]);
        expect(rowsOf(example('zilveren-linge'), 'aandacht').map((row) => row.slice(0, 2))).toEqual([
            ['Plan van aanpak', 'Te laat'],
            ['Plan van aanpak', 'Te laat'],
            ['Foutieve of onvolledige informatie', 'Verloopt binnenkort'],
            ['Leesbare en begrijpelijke informatie', 'Ontbreekt'],
            ['Delen van informatie', 'Onvolledig'],
            ['Betrokkenheid bij een incident', 'Onvolledig'],
            ['Startbeeld', 'Onvolledig'],
            ['Functies voor informatiemanagement en leiding en coördinatie', 'Ontbreekt'],
            ['Convenant', 'Onvolledig'],
            ['Geheimhoudingsverklaring', 'Ontbreekt'],
            ['Opleidingsplan met budget', 'Ontbreekt'],
            ['Accounts', 'Let op'],
            ['Gebruikersovereenkomst', 'Onvolledig'],
        ]);
    });

    it('asks in the words of the norm', () => {
        expect(facts(example('zilveren-linge'))).toContain('Wanneer wordt informatie gedeeld?');
    });

    it('tells of an expired agreement once', async () => {
        const afspraak = 'status: gereed tekst: "x" piketrichtlijnen: "y" geldig-tot: 01-01-2026';
        const report = await reportOn(gekozen('structureel').replace(/}$/, `proces { alarmering { ${afspraak} } } }`));
        const rows = rowsOf(report, 'aandacht').filter(([onderwerp]) => onderwerp === 'Alarmering');
        expect(rows).toEqual([['Alarmering', 'Verlopen', 'date']]);
    });

    it('speaks to who reads the report: of people, parties and activities by their titles, and without keys', () => {
        const laagland = rowsOf(example('netbeheer-laagland'), 'aandacht').map((row) => row.join(': '));
        expect(laagland).toContain(
            'Adoptieregio: Ter informatie: Veiligheidsregio Brabant-Noord is nog niet als adoptieregio aangemeld bij de werkgroep crisispartners (stap 1).',
        );
        expect(rowsOf(example('zilveren-linge'), 'aandacht').map((row) => row[2])).toContain(
            '‘Convenant opstellen’ had op 04-11-2026 klaar moeten zijn (stap 8).',
        );
    });

    it('has no key of the language in any sentence about parties, accounts, plan and execution', async () => {
        const report = await reportOn(`
            crisispartner spoor "Spoor" { contact ima "I. Manager" { rol: informatiemanager } }
            samenwerking proef "Proef" {
                partner: spoor  betrokken: utrecht, twente
                profiel: kern { gekozen-op: 03-04-2026 }
                proces { aanspreekpunt-informatie { status: gereed  veiligheidsregio: ima  crisispartner: ima } }
                organisatie { convenant { status: gereed  tekst: "x" } }
                techniek { systeem: "CoBRA"  account ima { rechten: lezen  beheer: veiligheidsregio
                    tijdelijk-schrijven "Storm" { tot: 01-01-2026 } } }
                plan {
                    deadline "Storm": 01-01-2026
                    activiteit los "Los"
                    activiteit a "Eerst" { van: 01-02-2026  doorlooptijd: 2 weken }
                    activiteit b "Dan" { na: a  van: 01-02-2026  doorlooptijd: 1 week }
                    activiteit om "Om" { van: 02-02-2026  tot: 01-02-2026 }
                    activiteit k1 "Kring" { na: k1 }
                }
                toetsing { aangevraagd-op: 01-02-2026 }
                uitvoering { go-live 01-03-2026 { verbeterpunt "Sneller" }  volgende-evaluatie: 01-06-2026 }
            }`);
        const sentences = rowsOf(report, 'aandacht').map((row) => row[2] ?? '');
        expect(sentences.length).toBeGreaterThan(25);
        expect(sentences.filter((sentence) => /:’|‘[a-z-]+’|‘[a-z]+-op|\bima\b/.test(sentence))).toEqual([]);
        expect(sentences).toContain(
            'Van I. Manager is geen telefoonnummer, piketnummer of e-mailadres bekend (stap 6).',
        );
    });

    it('leaves out what only asks who writes the file to add something', async () => {
        const tekst = gekozen('stand-by').replace(
            /}$/,
            'proces { foutieve-informatie { status: gereed tekst: "x" } } }',
        );
        const codes = (await createWorkspace({ 'a.samenwerking': tekst }))
            .beoordeling('a.samenwerking')
            .meldingen.map(({ code }) => code);
        const forTheWriter = ['afspraak-zonder-eigenaar', 'afspraak-zonder-datum', 'vraag-onbeantwoord'];
        expect(codes).toEqual(expect.arrayContaining(forTheWriter));
        const told = rowsOf(await reportOn(tekst), 'aandacht')
            .flat()
            .join('\n');
        expect(told).not.toMatch(/eigenaar|datum|bijlage A/);
    });

    it('says so where there is nothing', () => {
        expect(sectionOf(example('wadden-en-noordzee'), 'aandacht').blocks).toMatchObject([{ tone: 'good' }]);
    });
});

describe('the sections', () => {
    const always = ['samenvatting', 'aandacht', 'processchema', 'stappen', 'checklist'];
    const ids = (report: Report) => [report.summary, ...report.sections].map(({ id }) => id);

    it('of what has only begun leave out what is not there yet', () => {
        expect(ids(example('netbeheer-laagland'))).toEqual([...always, 'partijen', 'verkenning', 'leeswijzer']);
    });

    it('of what is halfway have plan and toetsing', () => {
        expect(ids(example('zilveren-linge'))).toEqual([
            ...always,
            ...['afspraken', 'meer-afspraken', 'systeem', 'plan', 'toetsing', 'partijen', 'verkenning', 'leeswijzer'],
        ]);
    });

    it('of what is live have everything', () => {
        expect(ids(example('wadden-en-noordzee'))).toEqual([
            ...always,
            ...['afspraken', 'meer-afspraken', 'systeem', 'plan', 'toetsing', 'go-live', 'evaluaties', 'partijen'],
            ...['verkenning', 'leeswijzer'],
        ]);
    });

    it('have an id of their own', () => {
        for (const report of examples.values()) {
            const all = allSections(report).map(({ id }) => id);
            expect(new Set(all).size).toBe(all.length);
        }
    });

    it('show the 14 steps and the 12 lines of the processchema', () => {
        expect(rowsOf(example('netbeheer-laagland'), 'stappen')).toHaveLength(14);
        const [, chain] = sectionOf(example('netbeheer-laagland'), 'processchema').blocks;
        const lengths = chain?.kind === 'chain' && chain.phases.map(({ title, links }) => [title, links.length]);
        expect(lengths).toEqual([
            ['Verkennen', 5],
            ['Uitwerken', 4],
            ['Uitvoeren', 3],
        ]);
    });
});

describe('names and dates', () => {
    it('stand for references, also for those of what is taken over', () => {
        const all = facts(example('wadden-en-noordzee-fryslan'));
        expect(all).toContain('Maritiem Coördinatiecentrum Wadden en Noordzee');
        expect(all).toContain('Veiligheidsregio Fryslân');
        expect(all.join('\n')).not.toMatch(/\b(contact|samenwerking|crisispartner|veiligheidsregio):/);
    });

    it('say of a later date that it is planned', () => {
        const [toetsing] = sectionOf(example('zilveren-linge'), 'toetsing').blocks;
        expect(toetsing).toMatchObject({
            items: [{ values: [{ kind: 'date', date: '2026-12-10', after: 'gepland' }] }, {}],
        });
    });

    it('survive a reference to nothing', async () => {
        const report = await reportOn(
            `samenwerking proef { partner: niemand adoptieregio: nergens profiel: stand-by { gekozen-op: 01-01-2026 }
             proces { alarmering { eigenaar: spook } } plan { activiteit a { na: zoek } } verkenning { vraag raar { antwoord: "x" } } }`,
        );
        expect(facts(report)).toEqual(expect.arrayContaining(['niemand', 'spook']));
    });
});

describe('a file with mistakes in its text', () => {
    it.each([
        [0, undefined],
        [1, 'Let op: in het bestand staat nog 1 fout.'],
        [3, 'Let op: in het bestand staan nog 3 fouten.'],
    ])('says first that %i of them do not count', async (textErrors, sentence) => {
        const workspace = await createWorkspace({ 'a.samenwerking': gekozen('kern') });
        const { Beoordelingen } = workspace.services.assessment;
        const report = statusReport(workspace.beoordeling('a.samenwerking'), Beoordelingen, textErrors);
        const [first] = report.summary.blocks;
        const warning = first?.kind === 'notice' && first.tone === 'warning' ? first.text : undefined;
        expect(warning?.startsWith(sentence ?? ' ')).toBe(sentence === undefined ? undefined : true);
    });
});

describe('a question of bijlage A', () => {
    it.each([
        ['belangen', '', 2],
        ['belangen', 'veiligheidsregio: "Beeld."', 1],
        ['belangen', 'veiligheidsregio: "Beeld."  crisispartner: "TODO"', 1],
        ['belangen', 'antwoord: "Samen één beeld."', 0],
        ['opschaling', '', 1],
        ['opschaling', 'antwoord: "Vanaf GRIP 2."', 0],
        ['opschaling', 'veiligheidsregio: "Vanaf GRIP 2."', 0],
    ])('%s with { %s } is open %i times, as the assessment says', async (vraag, antwoord, open) => {
        const report = await reportOn(`samenwerking proef "Proef" { verkenning { vraag ${vraag} { ${antwoord} } } }`);
        const { titel } = (await createWorkspace({ 'a.samenwerking': gekozen('kern') }))
            .beoordeling('a.samenwerking')
            .norm.vragen.find(({ naam }) => naam === vraag) ?? { titel: undefined };
        const row = rowsOf(report, 'gespreksvragen').find(([first]) => titel && first?.startsWith(titel));
        expect(row?.join(' ').match(/Nog open/g) ?? []).toHaveLength(open);
    });
});

describe('what says nothing yet', () => {
    it('is not shown as settled', async () => {
        const report = await reportOn(`samenwerking proef "Proef" { regio: utrecht
            profiel: stand-by { motivering: "n.t.b."  gekozen-op: 03-04-2026 }
            proces {
                foutieve-informatie { status: nvt  motivering: "" }
                afspraak "Pers" { status: gereed }
            } }`);
        const shown = (id: string) => allSections(report).find((section) => section.id === id)?.status?.text;
        expect(shown('afspraak-foutieve-informatie')).toBe('Onvolledig');
        expect(shown('meer-afspraken-1')).toBe('Onvolledig');
        expect(rowsOf(report, 'checklist').map(([label, stand]) => [label, stand])).toContainEqual([
            expect.stringContaining('foutieve'),
            expect.stringContaining('Onvolledig'),
        ]);
        const rows = rowsOf(report, 'aandacht').map((row) => row.join(' '));
        expect(rows).toContainEqual(
            expect.stringMatching(/^Samenwerkingsprofiel Onvolledig .*nog niet beargumenteerd/),
        );
        expect(rows).toContainEqual('Pers Onvolledig Er staat nog niet wat er is afgesproken.');
    });
});
