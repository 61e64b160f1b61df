import { type FormatName, formats } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { facts, oneLine, textOfHtml, textOfMarkdown } from './support/facts.js';
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

it('has examples enough to say something', () => {
    expect(reports.size).toBeGreaterThanOrEqual(40);
    expect([...reports.values()].flatMap(facts).length).toBeGreaterThan(1000);
});
