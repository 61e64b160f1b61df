import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../language/support/workspace.js';
import { facts } from './support/facts.js';
import { encoded, rowsOf, sectionOf } from './support/reports.js';
import { reportSince, subjectsSince, toenOf } from './support/since.js';

const zee = (body: string) => `samenwerking zee "Zee" {\n${body}\n}\n`;

const NU = new Set(['samenwerking:zee', 'samenwerking:bos']);

/** The report after a change of the only samenwerking. */
async function since(
    before: Record<string, string>,
    after: Record<string, string>,
    kind: 'status' | 'overzicht' = 'status',
) {
    const files = Object.keys(after).filter((path) => path.startsWith('zee') || path.startsWith('bos'));
    return reportSince(kind, subjectsSince(await createWorkspace(after), files, await toenOf(before, { nu: NU })));
}

/** What a reader sees of a change, cell by cell, without what follows from it for the whole. */
async function change(before: string, after: string): Promise<string[][]> {
    const report = await since({ 'zee.samenwerking': zee(before) }, { 'zee.samenwerking': zee(after) });
    const [, told = ''] = new TextDecoder().decode(await encoded(report, 'md')).split('## Gewijzigd');
    return told
        .slice(0, told.indexOf('\n## '))
        .split('\n')
        .filter((line) => /^\| [^-*]/.test(line))
        .map((line) => line.slice(2, -2).split(' | '))
        .filter(([what = '']) => !/^(Onderdeel|Samenwerking|Stap \d.*)$/.test(what));
}

describe('a change is told in words that everybody knows', () => {
    it.each([
        [
            'plan { go-live: 01-03-2027 }',
            'plan { go-live: 08-03-2027 }',
            ['Plan van aanpak', 'Gewijzigd', 'Beoogde go-live: van 01-03-2027 naar 08-03-2027'],
        ],
        [
            'toetsing { }',
            'toetsing { akkoord-op: 01-03-2027 }',
            ['Toetsing', 'Gewijzigd', 'Akkoord van de Regiegroep: 01-03-2027'],
        ],
        [
            'toetsing { akkoord-op: 01-03-2027 }',
            'toetsing { }',
            ['Toetsing', 'Gewijzigd', 'Akkoord van de Regiegroep: niet meer 01-03-2027'],
        ],
        [
            'proces { alarmering { status: gereed  tekst: "Bellen."  geldig-tot: 01-10-2026 } }',
            'proces { alarmering { status: gereed  tekst: "Bellen."  geldig-tot: onbepaald } }',
            ['Alarmering', 'Gewijzigd', 'Geldig tot en met: van 01-10-2026 naar onbepaalde tijd'],
        ],
        [
            'proces { afspraak "Boot" { status: concept } }',
            'proces { afspraak "Boot" { status: afgestemd } }',
            ['Boot', '◐ Afgestemd', 'Stand: van concept naar afgestemd'],
        ],
        [
            'plan { activiteit a "Varen" { van: 01-11-2026  doorlooptijd: 1 week  prioriteit: hoog } }',
            'plan { activiteit a "Varen" { van: 01-11-2026  doorlooptijd: 1 week  prioriteit: laag  status: vervallen } }',
            ['Varen', '– Vervallen', 'Stand: van open naar vervallen · Prioriteit: van hoog naar laag'],
        ],
        [
            'contact jan "Jan-Piet" { rol: informatiecoordinator }',
            'contact jan "Jan-Kees" { rol: liaison }',
            ['Jan-Kees', 'Gewijzigd', 'Naam: van Jan-Piet naar Jan-Kees · Rol: van informatiecoördinator naar liaison'],
        ],
    ])('%s → %s', async (before, after, row) => {
        expect(await change(before, after)).toEqual([row]);
    });

    it('one thing after another, under the heading that it belongs to', async () => {
        const report = await since(
            { 'zee.samenwerking': zee('contact jan "Jan" {}') },
            { 'zee.samenwerking': zee('regio: utrecht\nproces { afspraak "Boot" { status: concept } }') },
        );
        expect(report.sections[0]).toBe(sectionOf(report, 'gewijzigd'));
        expect(
            JSON.parse(JSON.stringify(report.sections[0]?.blocks.at(-1))).groups.map(
                ({ title }: { title: string }) => title,
            ),
        ).toEqual(['Afspraken', 'Stappen', 'Partijen en contacten']);
    });
});

describe('in short', () => {
    it('counts every row of the table once, by what it says', async () => {
        const report = await since(
            {
                'zee.samenwerking': zee(
                    `proces { afspraak "Boot" { status: concept } afspraak "Touw" {} }
                    plan { activiteit a "A" { van: 01-06-2026 tot: 01-07-2026 prioriteit: hoog }
                    activiteit b "B" { van: 01-06-2026 tot: 01-07-2027 prioriteit: hoog } deadline "Wet" 01-02-2027 }`,
                ),
            },
            {
                'zee.samenwerking': zee(
                    `proces { afspraak "Boot" { status: gereed tekst: "Varen." } }
                    plan { activiteit a "A" { van: 01-06-2026 tot: 01-07-2026 prioriteit: hoog }
                    activiteit b "B" { van: 01-06-2026 tot: 01-07-2027 prioriteit: hoog status: vervallen }
                    activiteit c "C" { van: 01-06-2026 tot: 01-07-2026 prioriteit: hoog } deadline "Wet" 09-02-2027 }`,
                ),
            },
        );
        const section = sectionOf(report, 'gewijzigd');
        const said = section.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).at(-1) ?? '';
        const [, all, parts = ''] = /^In het kort: (\d+) wijzigingen \((.*)\)\./.exec(said) ?? [];
        const rows = rowsOf(report, 'gewijzigd');
        expect(Number(all)).toBe(rows.length);
        const told = parts.split('; ').map((part) => [part.replace(/^\d+ /, ''), Number.parseInt(part, 10)]);
        const shown = rows.map(([, wat = '']) => wat.toLowerCase().replace('nieuw te laat', 'nieuw en te laat'));
        expect(new Map(told as [string, number][])).toEqual(
            new Map([...Map.groupBy(shown, (wat) => wat)].map(([wat, { length }]) => [wat, length])),
        );
        expect(told.map(([wat]) => wat)).toEqual(
            expect.arrayContaining(['geregeld', 'weggehaald', 'te laat', 'vervallen', 'nieuw en te laat', 'gewijzigd']),
        );
        expect(said).toContain('Daarin: 1 datum gewijzigd en 1 tekst gewijzigd.');
    });
});

it('leads to the place in the text where it now stands', async () => {
    const report = await since(
        { 'zee.samenwerking': zee('') },
        { 'zee.samenwerking': zee('plan { deadline "Budget" 01-02-2027 }') },
    );
    const rows = sectionOf(report, 'gewijzigd').blocks.flatMap((block) =>
        block.kind === 'table' ? block.groups.flatMap((group) => group.rows) : [],
    );
    expect(rows.find(({ cells }) => JSON.stringify(cells).includes('Budget'))?.plaats).toMatchObject({
        uri: 'file:///werkmap/zee.samenwerking',
        bereik: { start: { line: 1 } },
        isVermelding: true,
    });
});

it('is not told where there is nothing to compare with', async () => {
    const workspace = await createWorkspace({ 'zee.samenwerking': zee('') });
    const subjects = subjectsSince(workspace, ['zee.samenwerking'], await toenOf({}));
    for (const kind of ['status', 'overzicht'] as const) {
        const report = reportSince(
            kind,
            subjects.map(({ toen: _, ...subject }) => subject),
        );
        expect(facts(report).join()).not.toContain('Gewijzigd');
    }
});

describe('the overview', () => {
    const before = {
        'zee.samenwerking': zee('proces { afspraak "Boot" { status: concept } }\nplan { go-live: 01-03-2027 }'),
        'duin.samenwerking': 'samenwerking duin "Duin" {}\n',
    };
    const after = {
        'zee.samenwerking': zee(
            'proces { afspraak "Boot" { status: gereed  tekst: "Varen." } }\nplan { go-live: 08-03-2027 }',
        ),
        'bos.samenwerking': 'samenwerking bos "Bos" {}\n',
    };

    it('counts what changed in each, and tells what weighs most', async () => {
        const rows = rowsOf(await since(before, after, 'overzicht'), 'gewijzigd');
        expect(rows).toEqual([
            ['Bos Deze samenwerking was er toen nog niet.', '', '', '', '', '', ''],
            ['Zee', 'number', 'number', 'number', 'number', 'number', 'number'],
            ['Boot', 'Geregeld', 'Stand: van concept naar gereed Ingevuld: ‘Tekst’'],
            ['Plan van aanpak', 'Gewijzigd', 'date'],
        ]);
    });

    it('names what is gone', async () => {
        expect(facts(await since(before, after, 'overzicht'))).toContain('1 samenwerking is er niet meer: ‘Duin’.');
    });

    it('has the counts in a sheet and in one table, behind what stood there before', async () => {
        const csv = new TextDecoder().decode(await encoded(await since(before, after, 'overzicht'), 'csv'));
        const [head = '', , row = ''] = csv.split('\r\n');
        expect(head).toContain('"Wat er is gewijzigd: Geregeld"');
        expect(head.indexOf('"Partner"')).toBeLessThan(head.indexOf('"Wat er is gewijzigd: Nieuw"'));
        expect(row).toContain(';"0";"1";"0";"0";"1";"1"');
    });
});
