// Every Word document of the examples, as LibreOffice opens and prints it.
import { formatDatum } from '@samenwerking/language';
import { kinds, type Report } from '@samenwerking/report';
import { expect, test } from 'vitest';
import { facts } from '../report/support/facts.js';
import { encoded, exampleReports } from '../report/support/reports.js';
import { convert, pagesOf } from './support/libreoffice.ts';
import { unbroken } from './support/unbroken.ts';

const documents = [...(await exampleReports())].filter(
    ([, { kind }]) => kind !== 'profiel' && kinds[kind].formats.includes('docx'),
);
const files = await Promise.all(
    documents.map(async ([name, report]) => ({ name, content: await encoded(report, 'docx') })),
);
const printed = await convert(files, 'docx', 'pdf');

test.each(documents)('%s', async (name, report) => {
    const pdf = printed.get(name);
    expect(pdf, 'LibreOffice opens it').toBeDefined();
    const pages = (await pagesOf(pdf as Uint8Array)).map(unbroken);
    const bodies = pages.map((page, index) => {
        const header = unbroken(`${headerOf(report)}${report.vertrouwelijkheid}`);
        const footer = `Pagina${index + 1}van${pages.length}`;
        expect([page.slice(0, header.length), page.slice(-footer.length)]).toEqual([header, footer]);
        return page.slice(header.length, -footer.length);
    });
    expect(bodies).not.toContain('');
    const text = bodies.join('');
    expect(facts(report).filter((fact) => !text.includes(unbroken(fact)))).toEqual([]);
});

function headerOf({ label, title, peildatum }: Report): string {
    return `${label}: ${title}, ${formatDatum(peildatum)}`;
}

test('there are enough of them to say something', () => {
    expect(documents.length).toBeGreaterThanOrEqual(30);
});
