import { formats, type Report, type Section } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { elements, paragraphText, partOf, partsOf, textOf, type XmlElement } from './support/office.js';
import { encoded, exampleReports, reportOn } from './support/reports.js';

const examples = await exampleReports();
const report = examples.get('zilveren-linge') as Report;
const file = await encoded(report, 'docx');
const document = await partOf(file, 'word/document.xml');

const style = (paragraph: XmlElement) => elements(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';

describe('a Word document', () => {
    it('has the headings of the report, each at its level', () => {
        const headings = elements(document, 'w:p')
            .filter((paragraph) => style(paragraph).startsWith('Heading'))
            .map((paragraph) => `${style(paragraph)} ${paragraphText(paragraph).replace(/ {3}.*/, '')}`);
        const outline = ({ title, sections }: Section, level: number): string[] => [
            `Heading${level} ${title}`,
            ...sections.flatMap((section) => outline(section, level + 1)),
        ];
        expect(headings).toEqual([report.summary, ...report.sections].flatMap((section) => outline(section, 1)));
    });

    it('has a contents that leads to every section', () => {
        const bookmarks = elements(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
        const links = elements(document, 'w:hyperlink').filter(({ attributes }) => attributes['w:anchor']);
        expect(links.map(paragraphText)).toEqual([report.summary, ...report.sections].map(({ title }) => title));
        expect(links.map(({ attributes }) => attributes['w:anchor'])).toEqual(bookmarks);
        const looks = links.map((link) => elements(link, 'w:rStyle').map(({ attributes }) => attributes['w:val']));
        expect(looks).toEqual(links.map(() => ['Hyperlink']));
    });

    it('gives the page of every section in its contents, without a question as it opens', async () => {
        const fields = elements(document, 'w:instrText').map(textOf);
        expect(fields).toEqual([report.summary, ...report.sections].map((_, index) => `PAGEREF _Toc${index + 1} \\h`));
        expect(elements(document, 'w:fldChar').filter(({ attributes }) => 'w:dirty' in attributes)).toEqual([]);
        expect((await partsOf(file)).get('word/settings.xml')).not.toContain('updateFields');
    });

    it.each(['crisisplan', 'checklist'])('has no contents where it is short: %s', async (kind) => {
        const short = await encoded(examples.get(`zilveren-linge-${kind}`) as Report, 'docx');
        const body = await partOf(short, 'word/document.xml');
        expect(elements(body, 'w:p').map(paragraphText)).not.toContain('Inhoud');
        expect(elements(body, 'w:instrText')).toEqual([]);
    });

    it('repeats the head of every table, and cuts no row in two', () => {
        const tables = elements(document, 'w:tbl');
        expect(tables.length).toBeGreaterThan(10);
        for (const table of tables) {
            const [head, ...rows] = elements(table, 'w:tr');
            expect(head && elements(head, 'w:tblHeader')).toHaveLength(1);
            expect(rows.flatMap((row) => elements(row, 'w:tblHeader'))).toEqual([]);
            expect(rows.filter((row) => elements(row, 'w:cantSplit').length === 0)).toEqual([]);
        }
    });

    it('says on every page which report it is, who may read it, and which page of how many', async () => {
        const header = await partOf(file, 'word/header1.xml');
        expect(paragraphText(header)).toBe(`Statusrapport: ${report.title}, 23-11-2026 Intern`);
        const footer = await partOf(file, 'word/footer1.xml');
        expect(paragraphText(footer)).toBe('Pagina  van ');
        expect(elements(footer, 'w:instrText').map(textOf)).toEqual(['PAGE', 'NUMPAGES']);
        const [section] = elements(document, 'w:sectPr');
        expect(section && elements(section, 'w:titlePg')).toEqual([]);
    });

    it('is in Dutch, on A4, with a title', async () => {
        const styles = await partOf(file, 'word/styles.xml');
        expect(elements(styles, 'w:lang')[0]?.attributes['w:val']).toBe('nl-NL');
        expect(elements(document, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
        const core = await partOf(file, 'docProps/core.xml');
        expect(elements(core, 'dc:title').map(textOf)).toEqual([`Statusrapport: ${report.title}`]);
        expect(elements(core, 'dc:language').map(textOf)).toEqual(['nl-NL']);
        expect(elements(core, 'dcterms:created').map(textOf)).toEqual(['2026-11-23T00:00:00Z']);
    });

    it('names only parts that are there, and all of them', async () => {
        const parts = await partsOf(file);
        const types = await partOf(file, '[Content_Types].xml');
        const named = elements(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1) ?? '');
        expect(named.filter((path) => !parts.has(path))).toEqual([]);
        expect(named).toContain('docProps/core.xml');
        expect(new Set(named).size).toBe(named.length);
    });
});

describe('a text of a user', () => {
    const written = (text: string) =>
        reportOn(`samenwerking a "A" { profiel: kern { motivering: """\n${text}\n""" } }`);
    async function paragraphs(text: string): Promise<XmlElement[]> {
        return elements(await partOf(await encoded(await written(text), 'docx'), 'word/document.xml'), 'w:p');
    }

    it('keeps its lists, each with its own count', async () => {
        const found = await paragraphs('1. een\n2. twee\n   - diep\n\ntussen\n\n1. opnieuw\n\ntussen\n\n7. zeven');
        const numbers = Object.fromEntries(
            found
                .filter((paragraph) => elements(paragraph, 'w:numPr').length > 0)
                .map((paragraph) => [
                    paragraphText(paragraph),
                    [
                        elements(paragraph, 'w:ilvl')[0]?.attributes['w:val'],
                        elements(paragraph, 'w:numId')[0]?.attributes['w:val'],
                    ],
                ]),
        );
        expect(numbers.een).toEqual(numbers.twee);
        expect(numbers.diep?.[0]).toBe('1');
        expect(new Set([numbers.een, numbers.opnieuw, numbers.zeven, numbers.diep].map((list) => list?.[1])).size).toBe(
            4,
        );
    });

    it('keeps its emphasis and its safe links', async () => {
        const found = await paragraphs('een **sterk** en _schuin_ [woord](https://example.org/?a=1&b=2) `code`');
        const [paragraph] = found.filter((one) => paragraphText(one).includes('sterk'));
        const runs = paragraph ? elements(paragraph, 'w:r') : [];
        const having = (mark: string) => runs.filter((run) => elements(run, mark).length > 0).map(paragraphText);
        expect(having('w:b')).toContain('sterk');
        expect(having('w:i')).toEqual(['schuin']);
        expect(paragraph && elements(paragraph, 'w:hyperlink').map(paragraphText)).toEqual(['woord']);
    });
});

describe('a document that was there before', () => {
    it('is ours as long as nobody saved it from another program', async () => {
        expect(formats.docx.isOwn(file)).toBe(true);
        expect(formats.docx.isOwn(new Uint8Array())).toBe(false);
        expect(formats.docx.isOwn(new TextEncoder().encode('<Application>Samenwerking</Application>'))).toBe(false);
    });
});
