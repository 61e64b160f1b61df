import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats, type Report } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { examplesFolder } from '../../scripts/paths.js';
import { facts, oneLine } from './support/facts.js';
import {
    elements,
    paragraphText,
    parseXml,
    partOf,
    partsOf,
    textOf,
    textOfDocx,
    type XmlElement,
} from './support/office.js';
import { exampleReports, reportOn } from './support/reports.js';
import { MARGINS, made, p, put, relationship, sjabloon } from './support/sjabloon.js';

const report = (await exampleReports()).get('zilveren-linge') as Report;
const example = readFileSync(join(examplesFolder, 'huisstijl/sjabloon.docx'));
const fromLibreOffice = readFileSync(join(import.meta.dirname, 'fixtures/libreoffice.docx'));

/** What stands in the paragraphs of a document, those without text left out. */
async function paragraphs(file: Uint8Array): Promise<string[]> {
    const all = elements(await partOf(file, 'word/document.xml'), 'w:p').map(paragraphText);
    return all.map(oneLine).filter((text) => text !== '');
}

const value = (element: XmlElement | undefined) => element?.attributes['w:val'] ?? '';

describe.each([
    ['the example', example],
    ['one that LibreOffice made', fromLibreOffice],
    ['a bare one', await sjabloon()],
])('a report in a template: %s', async (_, template) => {
    const file = await put(template, report);
    const parts = await partsOf(file);
    const document = await partOf(file, 'word/document.xml');
    const styles = await partOf(file, 'word/styles.xml');

    it('holds every fact', async () => {
        const text = await textOfDocx(file);
        expect(
            facts(report)
                .map(oneLine)
                .filter((fact) => !text.includes(fact)),
        ).toEqual([]);
    });

    it('gives the same bytes every time', async () => {
        expect(await put(template, report)).toEqual(file);
    });

    it('names only parts that are there, and every part once', () => {
        const types = elements(parseXml(parts.get('[Content_Types].xml') ?? ''), 'Override');
        const named = types.map(({ attributes }) => attributes.PartName?.slice(1) ?? '');
        expect(named.filter((path) => !parts.has(path))).toEqual([]);
        expect(new Set(named).size).toBe(named.length);
        for (const [path, xml] of [...parts].filter(([path]) => path.endsWith('.rels'))) {
            const relationships = elements(parseXml(xml), 'Relationship').map(({ attributes }) => attributes);
            const ids = relationships.map(({ Id }) => Id);
            expect(new Set(ids).size).toBe(ids.length);
            const inside = relationships.filter(({ TargetMode }) => TargetMode !== 'External');
            const folder = path.replace(/_rels\/[^/]*$/, '');
            const targets = inside.map(({ Target = '' }) =>
                Target.startsWith('/') ? Target.slice(1) : folder + Target,
            );
            expect(targets.filter((target) => !parts.has(target))).toEqual([]);
        }
    });

    it('uses only styles, lists and links that are there, and gives each an id of its own', () => {
        const ids = elements(styles, 'w:style').map(({ attributes }) => attributes['w:styleId'] ?? '');
        expect(new Set(ids).size).toBe(ids.length);
        const uses = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => elements(document, name).map(value));
        expect(new Set(uses).difference(new Set(ids))).toEqual(new Set());
        const bases = ['w:basedOn', 'w:next', 'w:link'].flatMap((name) => elements(styles, name).map(value));
        expect(new Set(bases).difference(new Set(ids))).toEqual(new Set());
        const numbering = parseXml(
            parts.get('word/numbering.xml') ?? parts.get('word/numberingRapport1.xml') ?? '<none/>',
        );
        const lists = elements(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']);
        expect(new Set(lists).size).toBe(lists.length);
        expect(
            elements(document, 'w:numId')
                .map(value)
                .filter((list) => !lists.includes(list)),
        ).toEqual([]);
        const bookmarks = elements(document, 'w:bookmarkStart').map(({ attributes }) => attributes);
        expect(new Set(bookmarks.map((one) => one['w:id'])).size).toBe(bookmarks.length);
        const anchors = elements(document, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
        expect(new Set(anchors)).toEqual(
            new Set(bookmarks.map((one) => one['w:name']).filter((name) => name !== '_Toc1')),
        );
        const pages = elements(document, 'w:instrText').map(textOf);
        const referred = pages.flatMap((field) => /^PAGEREF (\S+)/.exec(field)?.[1] ?? []);
        expect(referred).toEqual(
            elements(document, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []),
        );
        const related = parts.get('word/_rels/document.xml.rels') ?? '';
        const links = elements(document, 'w:hyperlink').flatMap(({ attributes }) => attributes['r:id'] ?? []);
        expect(links.filter((id) => !related.includes(`Id="${id}"`))).toEqual([]);
    });

    it('says of itself what it is, and not who made the template', async () => {
        expect(elements(styles, 'w:lang').filter((language) => value(language) !== 'nl-NL')).toEqual([]);
        const core = await partOf(file, 'docProps/core.xml');
        expect(elements(core, 'dc:title').map(textOf)).toEqual([`Statusrapport: ${report.title}`]);
        expect(elements(core, 'dc:creator').map(textOf)).toEqual(['Samenwerking']);
        expect(formats.docx.isOwn(file)).toBe(true);
    });
});

describe('the example', async () => {
    const file = await put(example, report);
    const before = await partsOf(example);
    const after = await partsOf(file);

    it('keeps its pages, headers and styles', async () => {
        const [section] = elements(await partOf(file, 'word/document.xml'), 'w:sectPr');
        const [was] = elements(await partOf(example, 'word/document.xml'), 'w:sectPr');
        expect(section).toEqual(was);
        const styles = (xml: string | undefined) => elements(parseXml(xml ?? ''), 'w:style');
        const kept = styles(before.get('word/styles.xml'));
        expect(styles(after.get('word/styles.xml')).slice(0, kept.length)).toEqual(kept);
        expect(after.get('word/media/image1.png')).toBe(before.get('word/media/image1.png'));
    });

    it('has its fields filled in', () => {
        const texts = ['header1', 'header2', 'footer1', 'footer2'].map((name) =>
            oneLine(paragraphText(parseXml(after.get(`word/${name}.xml`) ?? ''))),
        );
        expect(texts).toContain(report.title);
        expect(texts.filter((text) => text === 'Intern · stand op 23-11-2026 Pagina van')).toHaveLength(2);
        expect([...after.keys()].filter((path) => path.includes('Rapport'))).toEqual([]);
    });

    it('gives its headings, its colour and its tables to the report', async () => {
        const document = await partOf(file, 'word/document.xml');
        const used = new Set(elements(document, 'w:pStyle').map(value));
        expect([...used]).toEqual(expect.arrayContaining(['Titel', 'Kop1', 'Kop2', 'Kop3']));
        expect([...used].filter((id) => /^(Title|Heading[1-3])$/.test(id))).toEqual([]);
        expect(after.get('word/document.xml')).not.toContain('17457A');
        const tables = elements(document, 'w:tbl');
        expect(elements(document, 'w:tblStyle').map(value)).toEqual(tables.map(() => 'Rapporttabel'));
        const [grid] = elements(document, 'w:tblGrid');
        const widths = grid ? elements(grid, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w'])) : [];
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(11906 - 1701 - 1134, -1);
    });

    it('leaves a plan its peildatum, and its bars within its months', async () => {
        const document = await partOf(file, 'word/document.xml');
        const isBar = (cell: XmlElement) => elements(cell, 'w:pStyle').some((style) => value(style) === 'Balk');
        const [plan] = elements(document, 'w:tbl').filter((table) => elements(table, 'w:tc').some(isBar));
        const rows = plan ? elements(plan, 'w:tr').slice(1) : [];
        const widths = plan ? elements(plan, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w'])) : [];
        for (const row of rows) {
            expect(elements(row, 'w:left').filter((side) => value(side) === 'dashed')).toHaveLength(1);
            const rooms = elements(row, 'w:tc').map((cell, index) => {
                const [indent] = elements(cell, 'w:ind');
                const sides = ['w:left', 'w:right'].map((side) => Number(indent?.attributes[side] ?? 0));
                return (widths[index] ?? 0) - sides.reduce((sum, side) => sum + side);
            });
            expect(rooms.filter((room) => room < 50)).toEqual([]);
        }
        expect(rows.length).toBeGreaterThan(5);
    });
});

describe('the text of a template', () => {
    it('stays around the report', async () => {
        const texts = await paragraphs(await made({ body: p('Vooraf') + p('{{rap', 'port}}') + p('Slot') }));
        expect(texts.slice(0, 3)).toEqual(['Vooraf', 'Statusrapport', 'A & B']);
        expect(texts.at(-1)).toBe('Slot');
        expect(texts.join()).not.toContain('{{');
    });

    it('stays before the report where it leaves no room for it', async () => {
        expect((await paragraphs(await made({ body: p('Vooraf') }))).slice(0, 2)).toEqual(['Vooraf', 'Statusrapport']);
        const bare = await partOf(await made({ body: '<w:p/><w:p/>' }), 'word/document.xml');
        expect(elements(bare, 'w:p').map(paragraphText)[0]).toBe('Statusrapport');
    });

    it('is filled in, however it was cut in pieces', async () => {
        const body =
            p('Over {{ ti', 'tel', ' }} ({{SOORT}}), {{peildatum}}: {{vertrouwelijkheid}}.') + p('{{rapport}}');
        const [first] = await paragraphs(await made({ body }));
        expect(first).toBe('Over A & B (Statusrapport), 23-11-2026: Vertrouwelijk.');
    });

    it('is not what users write', async () => {
        const report = await reportOn(
            'samenwerking a "{{rapport}}" { profiel: kern { motivering: "{{titel}}{{x}}" } }',
        );
        const texts = await paragraphs(await made({ body: p('{{titel}}') + p('{{rapport}}') }, report));
        expect(texts.slice(0, 3)).toEqual(['{{rapport}}', 'Statusrapport', '{{rapport}}']);
        expect(texts.join('\n')).toContain('{{titel}}{{x}}');
    });

    it('keeps the end of a section', async () => {
        const end = `<w:p><w:pPr><w:sectPr>${MARGINS}</w:sectPr></w:pPr><w:r><w:t>{{rapport}}</w:t></w:r></w:p>`;
        const document = await partOf(await made({ body: end + p('Bijlage') }), 'word/document.xml');
        expect(elements(document, 'w:sectPr')).toHaveLength(2);
        expect(elements(document, 'w:p').map(paragraphText).at(-1)).toBe('Bijlage');
    });

    it('keeps its own lists and links beside those of the report', async () => {
        const numbering =
            '<w:abstractNum w:abstractNumId="4"/><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>' +
            '<w:numIdMacAtCleanup w:val="1"/>';
        const item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr></w:p>';
        const link = '<w:p><w:hyperlink r:id="rIdRapport1"><w:r><w:t>Vooraf</w:t></w:r></w:hyperlink></w:p>';
        const written =
            'samenwerking a "A" { profiel: kern { motivering: """\n1. een\n\n[woord](https://example.org/b)\n""" } }';
        const file = await made(
            {
                body: item + link + p('{{rapport}}'),
                numbering,
                links: relationship('rIdRapport1', 'hyperlink', 'https://example.org/a', true),
            },
            await reportOn(written),
        );
        const document = await partOf(file, 'word/document.xml');
        expect(elements(document, 'w:numId').map(value)).toEqual(['7', '8']);
        const lists = await partOf(file, 'word/numbering.xml');
        const order = lists.children.flatMap((root) => (typeof root === 'string' ? [] : root.children));
        expect(order.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
            ...['w:abstractNum', 'w:abstractNum', 'w:num', 'w:num', 'w:numIdMacAtCleanup'],
        ]);
        const targets = new Map(
            elements(await partOf(file, 'word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
                attributes.Id,
                attributes.Target,
            ]),
        );
        const links = elements(document, 'w:hyperlink').flatMap(({ attributes }) => attributes['r:id'] ?? []);
        expect(links.map((id) => targets.get(id))).toEqual(['https://example.org/a', 'https://example.org/b']);
    });
});

describe('the styles of a template', () => {
    it('win over those of the report by their name, in any language and with any other name', async () => {
        const styles =
            '<w:style w:type="paragraph" w:styleId="Anders"><w:name w:val="Mijn kop"/><w:aliases w:val="Kop, Tabelkop"/></w:style>' +
            '<w:style w:type="character" w:styleId="Begrip"><w:name w:val="Iets anders"/></w:style>';
        const file = await made({ styles }, report);
        const used = new Set(elements(await partOf(file, 'word/document.xml'), 'w:pStyle').map(value));
        expect([...used]).toEqual(expect.arrayContaining(['Kop1', 'Anders', 'Heading2', 'BegripRapport']));
        const added = elements(await partOf(file, 'word/styles.xml'), 'w:style');
        const heading = added.find(({ attributes }) => attributes['w:styleId'] === 'Heading2');
        expect(heading && elements(heading, 'w:basedOn').map(value)).toEqual(['Standaard']);
        // In the colour of the headings that are there.
        expect(heading && elements(heading, 'w:color').map(value)).toEqual(['AA0055']);
    });
});
