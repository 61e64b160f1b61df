import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { BorderStyle } from 'docx';
import { colours } from './palette.js';

/**
 * The paragraph styles of a report, by what they are for. Those that Word knows itself have Word's names, so that a
 * template brings its own; the others have Dutch names, for who makes a template.
 */
export const styleIds = {
    label: 'Rapportsoort',
    title: 'Title',
    subtitle: 'Subtitle',
    contents: 'Inhoudskop',
    contentsEntry: 'TOC1',
    term: 'Begrip',
    definition: 'Gegeven',
    definitionMore: 'Gegevenvervolg',
    notice: 'Melding',
    caption: 'Caption',
    tableHead: 'Tabelkop',
    tableGroup: 'Tabelgroep',
    tableText: 'Tabeltekst',
    bar: 'Balk',
    blank: 'Invulruimte',
    quote: 'Quote',
    code: 'Codetekst',
    header: 'Header',
    footer: 'Footer',
    remark: 'Toelichting',
} as const;

/** Where the values of a definition begin, behind their term; in twentieths of a point. */
export const TERM_WIDTH = 3402;

/** Fonts that Word has, and for which LibreOffice has one of the same measures. */
const FONT = 'Arial';

function own(id: string, name: string, style: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions {
    return { id, name, basedOn: 'Normal', quickFormat: true, ...style };
}

const heading = (size: number, before: number) => ({
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size, bold: true, color: colours.accent },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 100 } },
});

export const styles: IStylesOptions = {
    default: {
        document: {
            run: { font: FONT, size: 20, color: colours.ink, language: { value: 'nl-NL' } },
            paragraph: { spacing: { before: 60, after: 80, line: 276, lineRule: 'auto' } },
        },
        title: {
            basedOn: 'Normal',
            quickFormat: true,
            run: { size: 44, bold: true, color: colours.accent },
            paragraph: { keepNext: true, spacing: { before: 0, after: 120, line: 240, lineRule: 'auto' } },
        },
        hyperlink: { run: { color: colours.accent, underline: { type: 'single' } } },
        heading1: heading(30, 440),
        heading2: heading(24, 320),
        heading3: heading(21, 240),
        heading4: heading(20, 200),
        heading5: heading(20, 200),
        heading6: heading(20, 200),
    },
    paragraphStyles: [
        own(styleIds.label, 'Rapportsoort', {
            run: { size: 20, bold: true, color: colours.muted },
            paragraph: { keepNext: true, spacing: { before: 0, after: 40 } },
        }),
        own(styleIds.subtitle, 'Subtitle', {
            run: { size: 24, color: colours.muted },
            paragraph: { spacing: { before: 0, after: 240 } },
        }),
        own(styleIds.contents, 'Inhoudskop', {
            run: { size: 24, bold: true, color: colours.accent },
            paragraph: { keepNext: true, spacing: { before: 360, after: 100 } },
        }),
        own(styleIds.contentsEntry, 'toc 1', { paragraph: { spacing: { before: 0, after: 40 } } }),
        own(styleIds.term, 'Begrip', {
            run: { bold: true },
            paragraph: { keepNext: true, spacing: { before: 120, after: 0 } },
        }),
        own(styleIds.definition, 'Gegeven', {
            paragraph: {
                spacing: { before: 20, after: 20 },
                indent: { left: TERM_WIDTH, hanging: TERM_WIDTH },
            },
        }),
        own(styleIds.definitionMore, 'Gegeven vervolg', {
            paragraph: { spacing: { before: 0, after: 20 }, indent: { left: TERM_WIDTH } },
        }),
        own(styleIds.notice, 'Melding', {
            paragraph: {
                keepLines: true,
                spacing: { before: 120, after: 160 },
                indent: { left: 170 },
                border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colours.line } },
            },
        }),
        own(styleIds.caption, 'caption', {
            run: { size: 18, color: colours.muted },
            paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
        }),
        own(styleIds.tableText, 'Tabeltekst', {
            run: { size: 18 },
            paragraph: { spacing: { before: 0, after: 20, line: 252, lineRule: 'auto' } },
        }),
        own(styleIds.tableHead, 'Tabelkop', {
            basedOn: styleIds.tableText,
            run: { bold: true, color: colours.accent },
            paragraph: { keepNext: true },
        }),
        own(styleIds.tableGroup, 'Tabelgroep', {
            basedOn: styleIds.tableText,
            run: { bold: true },
            paragraph: { keepNext: true },
        }),
        // High enough for a signature.
        own(styleIds.blank, 'Invulruimte', {
            basedOn: styleIds.tableText,
            paragraph: {
                spacing: { before: 720, after: 60 },
                border: { bottom: { style: BorderStyle.DOTTED, size: 6, space: 1, color: colours.muted } },
            },
        }),
        // Of one height, whatever the font: a piece of a bar.
        own(styleIds.bar, 'Balk', {
            run: { size: 14 },
            paragraph: { spacing: { before: 0, after: 0, line: 200, lineRule: 'exact' } },
        }),
        own(styleIds.quote, 'Quote', {
            run: { color: colours.muted },
            paragraph: {
                indent: { left: 340 },
                border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: colours.line } },
            },
        }),
        own(styleIds.code, 'Codetekst', { run: { font: 'Courier New', size: 18 } }),
        own(styleIds.header, 'header', { run: { size: 16, color: colours.muted } }),
        own(styleIds.footer, 'footer', { run: { size: 16, color: colours.muted } }),
    ],
    characterStyles: [{ id: styleIds.remark, name: 'Toelichting', run: { color: colours.muted } }],
};
