import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Report } from '../tree.js';
import { dateText } from '../value-text.js';
import { colours } from './palette.js';
import { styleIds } from './styles.js';

/** A4 with margins of 2 cm, in twentieths of a point; the width of the text is what is left. */
const PAGE = { width: 11906, height: 16838, margin: 1134 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** What stands on every page: which report it is and who may read it, and which page of how many. */
export function page({ label, title, vertrouwelijkheid, peildatum }: Report): Omit<ISectionOptions, 'children'> {
    const { width, height, margin } = PAGE;
    const tabStops = [{ type: 'right' as const, position: TEXT_WIDTH }];
    const running = `${label}: ${title}, ${dateText({ kind: 'date', date: peildatum })}`;
    const header = new Paragraph({
        style: styleIds.header,
        tabStops,
        children: [
            new TextRun(running),
            new TextRun({ children: [new Tab()] }),
            new TextRun({ text: vertrouwelijkheid, bold: true, color: colours.ink }),
        ],
    });
    const footer = new Paragraph({
        style: styleIds.footer,
        alignment: 'right',
        children: [new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
    });
    return {
        properties: {
            page: {
                size: { width, height },
                margin: { top: 1418, bottom: 1247, left: margin, right: margin, header: 624, footer: 567 },
            },
        },
        headers: { default: new Header({ children: [header] }) },
        footers: { default: new Footer({ children: [footer] }) },
    };
}
