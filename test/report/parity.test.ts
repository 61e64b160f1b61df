import { type FormatName, formats, type Report, type Section, type Table } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { facts, oneLine, textOfHtml, textOfMarkdown, valueFacts } from './support/facts.js';
import { textOfDocx } from './support/office.js';
import { encoded, exampleReports } from './support/reports.js';

const reports = await exampleReports();
const again = await exampleReports();

/** How each format that holds all of a report is read again. */
const readers: Partial<Record<FormatName, (file: Uint8Array) => string | Promise<string>>> = {
    html: (file) => textOfHtml(new TextDecoder().decode(file)),
    md: (file) => textOfMarkdown(new TextDecoder().decode(file)),
    docx: textOfDocx,
};

describe.each([...reports])('%s', (name, report) => {
    const all = facts(report).map(oneLine);

    it.each(Object.entries(readers))('has every fact in %s', async (format, read) => {
        const text = await read(await encoded(report, format as FormatName));
        expect(all.filter((fact) => !text.includes(fact))).toEqual([]);
    });

    it.each(Object.keys(formats) as FormatName[])('gives the same bytes again in %s', async (format) => {
        const second = again.get(name);
        expect(second && (await encoded(second, format))).toEqual(await encoded(report, format));
    });

    it('is the same plain data every time', () => {
        expect(again.get(name)).toEqual(report);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    });
});

it('has in CSV every fact that the overview tells of a samenwerking in a table', async () => {
    const report = reports.get('overzicht') as Report;
    const text = oneLine(new TextDecoder().decode(await encoded(report, 'csv')).replaceAll('""', '"'));
    const all = [report.summary, ...report.sections].flatMap(tablesIn);
    const tables = all.filter(({ columns }) => columns[0]?.title === 'Samenwerking');
    const held = tables.flatMap(({ columns, groups }) => [
        ...columns.map(({ title }) => title),
        ...groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat().flatMap(valueFacts))),
    ]);
    expect(held.length).toBeGreaterThan(200);
    expect(held.map(oneLine).filter((fact) => !text.includes(fact))).toEqual([]);
});

function tablesIn({ blocks, sections }: Section): Table[] {
    return [...blocks.filter((block) => block.kind === 'table'), ...sections.flatMap(tablesIn)];
}

it('has examples enough to say something', () => {
    expect(reports.size).toBeGreaterThanOrEqual(40);
    expect([...reports.values()].flatMap(facts).length).toBeGreaterThan(1000);
});
