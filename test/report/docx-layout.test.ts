// What decides how the pages of a Word document are filled; how they look is seen in test/office.
import type { Report } from '@samenwerking/report';
import { describe, expect, it } from 'vitest';
import { elements, paragraphText, partOf, textOf, type XmlElement } from './support/office.js';
import { allSections, encoded, exampleOf, exampleReports, reportOn } from './support/reports.js';

const examples = await exampleReports();
const example = exampleOf(examples);

async function bodyOf(report: Report): Promise<XmlElement> {
    return partOf(await encoded(report, 'docx'), 'word/document.xml');
}

/** An attribute of the first element of this name. */
function attributeOf(parent: XmlElement, name: string, attribute = 'w:val'): string | undefined {
    return elements(parent, name)[0]?.attributes[attribute];
}

const style = (paragraph: XmlElement) => attributeOf(paragraph, 'w:pStyle');
const isKept = (paragraph: XmlElement) =>
    elements(paragraph, 'w:keepNext').some(({ attributes }) => attributes['w:val'] !== 'false');

describe.each([...examples].filter(([, { kind }]) => kind !== 'overzicht' && kind !== 'planning'))(
    '%s',
    async (_, report) => {
        const document = await bodyOf(report);

        it('keeps a sentence on the page of what it introduces', () => {
            const sentences = allSections(report).flatMap(({ blocks, sections }) =>
                blocks.flatMap((block, index) =>
                    block.kind === 'paragraph' || block.kind === 'notice'
                        ? [{ text: block.text, isKept: index < blocks.length - 1 || sections.length > 0 }]
                        : [],
                ),
            );
            const found = elements(document, 'w:p')
                .filter((paragraph) => [undefined, 'Melding'].includes(style(paragraph)))
                .map((paragraph) => ({ text: paragraphText(paragraph), isKept: isKept(paragraph) }))
                .filter(({ text }) => sentences.some((sentence) => sentence.text === text));
            expect(found).toEqual(sentences);
        });

        it('has no date in a sentence that could go over to the next line', () => {
            const texts = elements(document, 'w:t').map(textOf);
            expect(texts.filter((text) => /\d-\d{4}/.test(text) && !/^\d{2}-\d{2}-\d{4}$/.test(text))).toEqual([]);
        });
    },
);

it('has room for a long e-mail address on a line, since Word would break it in the middle of a name', async () => {
    const tables = elements(await bodyOf(example('zilveren-linge')), 'w:tbl').filter(
        (table) => elements(table, 'w:p').map(paragraphText)[2] === 'Bereikbaar',
    );
    expect(tables.length).toBeGreaterThan(0);
    // In twentieths of a point; letters of 9 points are half as wide, and a cell has margins.
    const room = (characters: number) => 20 * 4.5 * characters + 160;
    for (const table of tables) {
        expect(Number(elements(table, 'w:gridCol')[2]?.attributes['w:w'])).toBeGreaterThan(room(50));
    }
});

describe('terms and their values', () => {
    async function stylesOf(report: Report, term: string): Promise<(string | undefined)[]> {
        const paragraphs = elements(await bodyOf(report), 'w:p');
        return paragraphs.filter((paragraph) => paragraphText(paragraph).startsWith(`${term} `)).map(style);
    }

    it('stand beside each other throughout, or below each other throughout', async () => {
        const paragraphs = elements(await bodyOf(example('zilveren-linge')), 'w:p');
        const styleOf = (text: string) => paragraphs.filter((one) => paragraphText(one) === text).map(style);
        // A question that would fit beside its answer, among others that would not.
        expect(styleOf('Wie deelt de informatie?')).toEqual(['Begrip']);
        expect(await stylesOf(example('zilveren-linge-planning'), 'Beoogde go-live')).toEqual(['Gegeven']);
        expect(await stylesOf(example('zilveren-linge-planning'), 'Einde laatste activiteit')).toEqual(['Gegeven']);
    });

    it('stay beside each other where a value is a list or has more paragraphs', async () => {
        const report = await reportOn(`
            crisispartner w "W" { sector: "waterschap" kerntaken: """
                - droge voeten
                - schoon water
            """ ambities: """
                Eén.

                Twee.
            """ }
            samenwerking s "S" { partner: w }`);
        const paragraphs = elements(await bodyOf(report), 'w:p');
        const indentOf = (text: string) => {
            const [found] = paragraphs.filter((one) => paragraphText(one) === text);
            return Number(found && attributeOf(found, 'w:ind', 'w:left'));
        };
        expect(indentOf('Twee.')).toBeGreaterThan(2000);
        expect(indentOf('schoon water')).toBeGreaterThan(indentOf('Twee.'));
        expect(paragraphs.map(paragraphText)).toContain('Ambities Eén.');
    });

    it('stay on one page', async () => {
        const paragraphs = elements(await bodyOf(example('zilveren-linge')), 'w:p');
        const first = paragraphs.findIndex((one) => paragraphText(one).startsWith('Akkoord van '));
        expect(paragraphs.slice(first - 1, first + 2).map((one) => [style(one), isKept(one)])).toEqual([
            ['Gegeven', true],
            ['Gegeven', true],
            ['Gegevenvervolg', false],
        ]);
    });
});

describe('a plan along the months', async () => {
    const document = await bodyOf(example('zilveren-linge-plan-van-aanpak'));
    const [table] = elements(document, 'w:tbl').filter((one) => drawings(one).length > 0);
    const rows = table ? elements(table, 'w:tr') : [];
    const widths = table ? elements(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w'])) : [];

    function drawings(element: XmlElement): XmlElement[] {
        return elements(element, 'w:p').filter((paragraph) => style(paragraph) === 'Balk');
    }

    it('has its months above it, on every page', () => {
        const [head] = rows;
        expect(head && elements(head, 'w:tblHeader')).toHaveLength(1);
        const texts = head ? elements(head, 'w:tc').map((cell) => elements(cell, 'w:p').map(paragraphText)) : [];
        expect(texts).toEqual([['Wat'], ['Status'], ['jun', '2026'], ['aug'], ['okt'], ['dec'], ['feb', '2027']]);
    });

    it('has the peildatum as a line through all its rows', () => {
        const lines = rows.slice(1).map((row) => {
            const dashed = (side: string) =>
                elements(row, 'w:tc').findIndex((cell) => attributeOf(cell, `w:${side}`) === 'dashed');
            return [dashed('right'), dashed('left')];
        });
        expect(lines).toEqual(rows.slice(1).map(() => [4, 5]));
    });

    it('has every bar and mark within its cell', () => {
        expect(widths.reduce((sum, width) => sum + width)).toBe(9638);
        for (const row of rows.slice(1)) {
            const cells = elements(row, 'w:tc').slice(2);
            const pieces = cells.map((cell, index) => {
                const side = (name: string) => Number(attributeOf(cell, 'w:ind', `w:${name}`) ?? 0);
                const isDrawn =
                    paragraphText(cell) === '◆' || elements(cell, 'w:p').some((one) => attributeOf(one, 'w:shd'));
                return { left: side('left'), rest: (widths[index + 2] ?? 0) - side('left') - side('right'), isDrawn };
            });
            expect(pieces.some(({ isDrawn }) => isDrawn)).toBe(true);
            expect(pieces.filter(({ left, rest, isDrawn }) => isDrawn && (left < 0 || rest < 60))).toEqual([]);
        }
    });

    it('has bars without seams: what crosses the months goes on where it ended', () => {
        const row = rows.find((one) => paragraphText(one).startsWith('Juridische toets'));
        const cells = row ? elements(row, 'w:tc').slice(2) : [];
        const ends = cells.map((cell) => [attributeOf(cell, 'w:ind', 'w:left'), attributeOf(cell, 'w:ind', 'w:right')]);
        // From a day in the third month, over the peildatum, to a day in the fifth.
        expect(ends.map((sides) => sides.map((side) => (Number(side) > 0 ? 'within' : (side ?? 'none'))))).toEqual([
            ['none', 'none'],
            ['none', 'none'],
            ['within', '0'],
            ['0', '0'],
            ['0', 'within'],
            ['none', 'none'],
        ]);
        const margins = cells.flatMap((cell) => ['w:left', 'w:right'].map((side) => marginOf(cell, side)));
        expect(margins).toEqual(margins.map(() => '0'));
    });

    function marginOf(cell: XmlElement, side: string): string | undefined {
        const [margins] = elements(cell, 'w:tcMar');
        return margins && attributeOf(margins, side, 'w:w');
    }
});

it('leaves room for a signature', async () => {
    const file = await encoded(example('zilveren-linge-plan-van-aanpak'), 'docx');
    const room = elements(await partOf(file, 'word/document.xml'), 'w:p').filter((one) => style(one) === 'Invulruimte');
    expect(room).toHaveLength(6);
    const styles = elements(await partOf(file, 'word/styles.xml'), 'w:style');
    const [found] = styles.filter(({ attributes }) => attributes['w:styleId'] === 'Invulruimte');
    // In twentieths of a point: more than a centimetre.
    expect(Number(found && attributeOf(found, 'w:spacing', 'w:before'))).toBeGreaterThan(567);
});
