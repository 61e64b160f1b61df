import { type Report, renderHtml, renderMarkdown } from '@samenwerking/report';

export type Formaat = 'html' | 'md';

interface ReportFormat {
    /** Endings of a file in this format; the first is the usual one. */
    readonly extensions: readonly [string, ...string[]];
    /** The report, with the mark of this program in it. */
    readonly render: (report: Report) => string;
    /** True for a text with that mark. What users write cannot look like it: their `<` is escaped. */
    readonly isOwn: (text: string) => boolean;
}

const charset = '<meta charset="utf-8">\n';
const htmlMark = '<meta name="generator" content="Samenwerking">\n';
const markdownMark = '<!-- Gemaakt met Samenwerking -->\n';

export const formats: Readonly<Record<Formaat, ReportFormat>> = {
    html: {
        extensions: ['.html', '.htm'],
        render: (report) => renderHtml(report).replace(charset, charset + htmlMark),
        isOwn: (text) => text.includes(htmlMark),
    },
    md: {
        extensions: ['.md', '.markdown'],
        render: (report) => `${markdownMark}\n${renderMarkdown(report)}`,
        isOwn: (text) => text.startsWith(markdownMark),
    },
};

/** The format that a file name asks for. */
export function formatOf(path: string): Formaat | undefined {
    const name = path.toLowerCase();
    const entries = Object.entries(formats) as [Formaat, ReportFormat][];
    return entries.find(([, { extensions }]) => extensions.some((extension) => name.endsWith(extension)))?.[0];
}
