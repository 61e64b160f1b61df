import { type Block, formats, kinds, overzichtReport, type Report, type Section } from '@samenwerking/report';
import { describe, expect, it, test } from 'vitest';
import { sheetNames } from '../../packages/report/src/xlsx/sheet-names.js';
import { createWorkspace } from '../language/support/workspace.js';
import { blockFacts, definitionFacts, oneLine } from './support/facts.js';
import { elements, parseXml, partOf, partsOf, type SheetCell, sheetsOf, textOf } from './support/office.js';
import { encoded, exampleReports, kindOf, overzichtOf } from './support/reports.js';

const reports = await exampleReports();

/** What somebody reads in a cell. */
function shown(cell: SheetCell): string {
    return cell instanceof Date ? cell.toISOString().replace(/^(....)-(..)-(..).*/, '$3-$2-$1') : String(cell ?? '');
}

/** What a plan that is drawn elsewhere is explained by. */
const AROUND = ['title', 'explanation', 'caption'] as const;

function tableFacts(report: Report): string[] {
    const tables = ({ blocks, sections }: Section): Block[] => [
        ...blocks.filter(({ kind }) => kind === 'table' || kind === 'gantt'),
        ...sections.flatMap(tables),
    ];
    const all = [report.summary, ...report.sections].flatMap(tables);
    const around = new Set<unknown>(all.flatMap((block) => AROUND.map((key) => Reflect.get(block, key))));
    return all.flatMap(blockFacts).filter((fact) => !around.has(fact));
}

test.each([...reports])('%s: every fact of its tables is in its sheets', async (_, report) => {
    const file = await encoded(report, 'xlsx');
    const cells = (await sheetsOf(file)).flatMap(({ rows }) => rows.flat()).map(shown);
    const formats = elements(await partOf(file, 'xl/styles.xml'), 'numFmt').map(
        ({ attributes }) => attributes.formatCode,
    );
    const text = oneLine([...cells, ...formats].join(' '));
    const all = [report.title, report.label, ...report.meta.flatMap(definitionFacts), ...tableFacts(report)].map(
        oneLine,
    );
    expect(all.filter((fact) => !text.includes(fact))).toEqual([]);
});

const FILES = {
    'a.samenwerking': `
samenwerking zee "=cmd|' /C calc'!A0" {
    vertrouwelijkheid: vertrouwelijk
    profiel: stand-by { gekozen-op: 03-04-2026 }
    plan { go-live: 01-02-2027 }
}`,
    'b.samenwerking': 'samenwerking bos "+31 & <b>" { uitvoering { go-live 02-03-2026 { } } }',
};

describe('a workbook', async () => {
    const file = await encoded(overzichtOf(await createWorkspace(FILES), Object.keys(FILES)), 'xlsx');
    const sheets = await sheetsOf(file);
    const [summary, , stand] = sheets;

    it('has a sheet in short, and one for every table', () => {
        expect(sheets.map(({ name }) => name)).toEqual([
            ...['Samenvatting', 'Partijen, profiel en fase', 'Voortgang', 'Per thema', 'Per fase'],
            ...['Nog niet geregeld per afspraak', 'Proces', 'Organisatie', 'Mens'],
        ]);
        expect(summary?.rows).toContainEqual(['Vertrouwelijkheid', 'Vertrouwelijk']);
        expect(summary?.rows).toContainEqual(['Samenwerkingen', 2]);
    });

    it('has dates that are dates, with what is said of them', async () => {
        const goLives = stand?.rows.map((row) => row[4]);
        expect(goLives).toEqual(['Go-live', new Date('2026-03-02'), new Date('2027-02-01')]);
        const styles = elements(await partOf(file, 'xl/styles.xml'), 'numFmt');
        expect(styles.map(({ attributes }) => attributes.formatCode)).toEqual(['dd-mm-yyyy', 'dd-mm-yyyy" (gepland)"']);
    });

    it('starts no formula', async () => {
        expect(stand?.rows.map(([name]) => name)).toEqual(['Samenwerking', '+31 & <b>', "=cmd|' /C calc'!A0"]);
        for (const [path, xml] of await partsOf(file)) {
            expect(elements(parseXml(xml), 'f'), path).toEqual([]);
        }
    });

    it('keeps the head of a table in sight, with a filter, and repeats it on paper', async () => {
        for (const { xml } of sheets.slice(1)) {
            expect(elements(xml, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
            expect(elements(xml, 'autoFilter')).toHaveLength(1);
        }
        expect(stand && elements(stand.xml, 'autoFilter')[0]?.attributes.ref).toBe('A1:F3');
        const names = elements(await partOf(file, 'xl/workbook.xml'), 'definedName');
        expect(names.map(textOf)).toContain("'Voortgang'!$1:$1");
    });

    it('is as wide as a page on paper, every sheet of it', () => {
        for (const { name, xml } of sheets) {
            expect(elements(xml, 'pageSetUpPr')[0]?.attributes, name).toEqual({ fitToPage: '1' });
            expect(elements(xml, 'pageSetup')[0]?.attributes, name).toMatchObject({ fitToHeight: '0' });
        }
    });

    it('says on paper who may read it', () => {
        for (const { xml } of sheets) {
            expect(elements(xml, 'oddHeader').map(textOf)).toEqual([
                '&LOverzicht: Alle samenwerkingen, 23-11-2026&R&BVertrouwelijk',
            ]);
        }
    });

    it('is ours', () => {
        expect(formats.xlsx.isOwn(file)).toBe(true);
        expect(formats.docx.isOwn(new Uint8Array([80, 75]))).toBe(false);
    });
});

test('what a planning tells beside its tables is in short', async () => {
    const text = `samenwerking a "A" { plan { go-live: 01-03-2027
        activiteit een "Een" { van: 01-02-2027 doorlooptijd: 1 week } } }`;
    const planning = kindOf(await createWorkspace({ 'a.samenwerking': text }), 'a.samenwerking', 'planning');
    const [summary] = await sheetsOf(await encoded(planning, 'xlsx'));
    expect(summary?.rows).toContainEqual(['Beoogde go-live', new Date('2027-03-01')]);
    expect(summary?.rows).toContainEqual(['Einde laatste activiteit', new Date('2027-02-07')]);
});

test('a row is as high as its text, with words kept whole', async () => {
    const words = Array.from({ length: 6 }, () => 'informatievoorziening');
    const text = `samenwerking a "${words.join(' ')}" { }`;
    const file = await encoded(
        overzichtOf(await createWorkspace({ 'a.samenwerking': text }), ['a.samenwerking']),
        'xlsx',
    );
    const stand = (await sheetsOf(file)).find(({ name }) => name === 'Partijen, profiel en fase');
    const [, row] = stand ? elements(stand.xml, 'row') : [];
    const [column] = stand ? elements(stand.xml, 'col') : [];
    // One of the words fits beside no other.
    expect(Number(column?.attributes.width)).toBeLessThan(43);
    expect(Number(row?.attributes.ht) / 12.75).toBeGreaterThanOrEqual(words.length);
});

test('sheets have names that every program takes, each once', () => {
    const long = 'Een titel die veel en veel te lang is voor een blad';
    expect(sheetNames(["'a/b'?", 'A b', long, long, '', '[:]'])).toEqual([
        ...['a b', 'A b 2', 'Een titel die veel en veel te…', 'Een titel die veel en veel t… 2', 'Blad', 'Blad 2'],
    ]);
});

test('nothing to tell is an overview too', async () => {
    const file = await formats.xlsx.encode({ report: overzichtReport([]), subjects: [] });
    expect((await sheetsOf(file)).map(({ name }) => name)).toEqual(['Samenvatting']);
    expect(kinds.overzicht.formats).toContain('xlsx');
});
