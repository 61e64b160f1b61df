// A report in the templates of organisations, as LibreOffice opens and prints it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '@samenwerking/report';
import { expect, test } from 'vitest';
import { examplesFolder } from '../../scripts/paths.ts';
import { facts } from '../report/support/facts.js';
import { exampleOf, exampleReports } from '../report/support/reports.js';
import { put, sjabloon } from '../report/support/sjabloon.js';
import { convert, pagesOf } from './support/libreoffice.ts';
import { unbroken } from './support/unbroken.ts';

const report = exampleOf(await exampleReports())('zilveren-linge');

/** A template, and what each page says above and below the text. */
interface Printed {
    readonly name: string;
    readonly template: Uint8Array;
    readonly header: (report: Report, page: number) => string;
    readonly footer: (report: Report, page: number, pages: number) => string;
}

const numbered = (_: Report, page: number, pages: number) => `Pagina ${page} van ${pages}`;

const templates: readonly Printed[] = [
    {
        name: 'voorbeeld',
        template: readFileSync(join(examplesFolder, 'huisstijl/sjabloon.docx')),
        header: ({ title }, page) => (page === 1 ? '' : title),
        footer: (...given) => `Intern · stand op 23-11-2026 ${numbered(...given)}`,
    },
    {
        name: 'libreoffice',
        template: readFileSync(join(import.meta.dirname, '../report/fixtures/libreoffice.docx')),
        header: () => 'Veiligheidsregio Verzonnen Intern',
        footer: numbered,
    },
    {
        name: 'kaal',
        template: await sjabloon(),
        header: ({ title }) => `Statusrapport: ${title}, 23-11-2026 Intern`,
        footer: numbered,
    },
];

const files = await Promise.all(
    templates.map(async ({ name, template }) => ({ name, content: await put(template, report) })),
);
const printed = await convert(files, 'docx', 'pdf');

test.each(templates)('every page of $name says who may read it, and together they say all', async (template) => {
    const pdf = printed.get(template.name);
    expect(pdf, 'LibreOffice opens it').toBeDefined();
    const pages = (await pagesOf(pdf as Uint8Array)).map(unbroken);
    const bodies = pages.map((page, index) => {
        const header = unbroken(template.header(report, index + 1));
        const footer = unbroken(template.footer(report, index + 1, pages.length));
        expect([page.slice(0, header.length), page.slice(-footer.length)]).toEqual([header, footer]);
        return page.slice(header.length, -footer.length);
    });
    const text = bodies.join('');
    expect(facts(report).filter((fact) => !text.includes(unbroken(fact)))).toEqual([]);
});
