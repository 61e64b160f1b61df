import { type GanttFigure, type Report, renderHtml, renderMarkdown } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../language/support/workspace.js';
import { textOfHtml } from './support/facts.js';
import { allSections, kindOf } from './support/reports.js';

async function planningOf(plan: string, peildatum = '2026-11-24'): Promise<Report> {
    const text = `samenwerking proef "Proef" { plan { ${plan} } }`;
    return kindOf(await createWorkspace({ 'a.samenwerking': text }, { peildatum }), 'a.samenwerking', 'planning');
}

function ganttOf(report: Report): GanttFigure | undefined {
    return allSections(report)
        .flatMap(({ blocks }) => blocks)
        .find((block) => block.kind === 'gantt');
}

const PLAN = `
    go-live: 01-03-2027
    deadline "Einde wet": 31-03-2027
    activiteit b "Tweede" { na: a doorlooptijd: 2 weken }
    activiteit a "Eerste" { van: 02-11-2026 doorlooptijd: 1 week status: bezig }
    activiteit c "Korte" { van: 02-11-2026 doorlooptijd: 1 dag status: gereed }
    activiteit d "Zonder begin" { doorlooptijd: 1 dag }
    activiteit e "Vervallen" { van: 02-11-2026 doorlooptijd: 12 maanden status: vervallen }`;

describe('a plan along the months', () => {
    it('holds what has a begin and an end, in that order, with what is late and what is critical', async () => {
        const { bars = [], marks = [] } = ganttOf(await planningOf(PLAN)) ?? {};
        expect(
            bars.map(({ label, start, end, status, isCritical }) => [label, start, end, status.text, isCritical]),
        ).toEqual([
            ['Eerste', '2026-11-02', '2026-11-08', 'Te laat', true],
            ['Korte', '2026-11-02', '2026-11-02', 'Gereed', false],
            ['Tweede', '2026-11-09', '2026-11-22', 'Te laat', true],
        ]);
        expect(marks.map(({ label }) => label)).toEqual(['Beoogde go-live', 'Deadline: Einde wet']);
    });

    it('is not there where nothing can be drawn', async () => {
        expect(ganttOf(await planningOf('go-live: 01-03-2027 activiteit d { doorlooptijd: 1 dag }'))).toBeUndefined();
    });

    it('says in words what it draws', async () => {
        const text = textOfHtml(renderHtml(await planningOf(PLAN)));
        expect(text).toContain('Eerste 02-11-2026 tot en met 08-11-2026 Te laat (kritieke pad)');
        expect(text).toContain('Korte 02-11-2026 Gereed');
    });

    it('draws the peildatum where that is near, and not where it is far away', async () => {
        expect(renderHtml(await planningOf(PLAN))).toMatch(/<line class="today" x1="[\d.]+%"/);
        expect(renderHtml(await planningOf(PLAN, '2031-01-01'))).not.toMatch(/<line class="today"/);
    });

    it('draws each day within the drawing', async () => {
        const html = renderHtml(await planningOf(PLAN));
        const percents = [...html.matchAll(/ (?:x|x1|x2)="([\d.-]+)%"/g)].map(([, value]) => Number(value));
        expect(percents.length).toBeGreaterThan(10);
        expect(percents.filter((value) => value < 0 || value > 100)).toEqual([]);
    });

    it('has at most eight months along its top, however long the plan is', async () => {
        const long = await planningOf('activiteit a { van: 01-01-2020 tot: 01-01-2031 }');
        expect(renderHtml(long).match(/<text x="[\d.]+%" y="14">/g)?.length).toBeLessThanOrEqual(8);
    });
});

describe('as Mermaid', () => {
    const lineOf = (markdown: string, end: string) => markdown.split('\n').find((line) => line.endsWith(end));

    it('is a diagram with its own words', async () => {
        const markdown = renderMarkdown(await planningOf(PLAN));
        expect(markdown).toContain('```mermaid\ngantt\n    dateFormat YYYY-MM-DD\n');
        expect(markdown).toContain('    Korte :done, 2026-11-02, 1d\n');
        expect(markdown).toContain('    Eerste :crit, active, 2026-11-02, 7d\n');
        expect(markdown).toContain('    Beoogde go-live :milestone, 2027-03-01, 0d\n');
    });

    it.each([
        ['title: iets', '– title – iets'],
        ['section Nieuw', '– section Nieuw'],
        ['2026-01-01 begin', '– 2026-01-01 begin'],
        ['een; twee %% drie #35;', 'een twee drie 35'],
        ['<b>vet</b>', 'b vet /b'],
        ['``` einde', 'einde'],
        [':', '–'],
    ])('a name is only words: %s', async (titel, words) => {
        const report = await planningOf(`activiteit a "${titel}" { van: 01-12-2026 doorlooptijd: 1 week }`);
        expect(lineOf(renderMarkdown(report), ', 2026-12-01, 7d')?.split(' :')[0]?.trim()).toBe(words);
    });
});
