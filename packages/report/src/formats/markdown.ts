import { renderMarkdown } from '../markdown/render-markdown.js';
import { textFormat } from './format.js';

/** Users' text cannot look like it: its `<` is escaped. */
const MARK = '<!-- Gemaakt met Samenwerking -->\n';

export const markdown = textFormat(
    {
        title: 'Markdown',
        purpose: 'tekst met opmaaktekens, voor wiki’s en versiebeheer',
        extensions: ['.md', '.markdown'],
    },
    ({ report }) => `${MARK}\n${renderMarkdown(report)}`,
    (text) => text.startsWith(MARK),
);
