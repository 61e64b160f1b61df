import { renderHtml, renderMarkdown } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { facts, oneLine, textOfHtml, textOfMarkdown } from './support/facts.js';
import { exampleReports } from './support/reports.js';

const reports = await exampleReports();

describe.each([...reports])('%s', (name, report) => {
    const all = facts(report).map(oneLine);

    it('has every fact in the HTML', () => {
        const text = textOfHtml(renderHtml(report));
        expect(all.filter((fact) => !text.includes(fact))).toEqual([]);
    });

    it('has every fact in the Markdown', () => {
        const text = textOfMarkdown(renderMarkdown(report));
        expect(all.filter((fact) => !text.includes(fact))).toEqual([]);
    });

    it('gives the same bytes again', async () => {
        const again = (await exampleReports()).get(name);
        expect(again).toEqual(report);
        expect(again && renderHtml(again)).toBe(renderHtml(report));
        expect(again && renderMarkdown(again)).toBe(renderMarkdown(report));
    });

    it('is plain data', () => {
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    });
});

it('has examples enough to say something', () => {
    expect(reports.size).toBeGreaterThanOrEqual(8);
    expect([...reports.values()].flatMap(facts).length).toBeGreaterThan(1000);
});
