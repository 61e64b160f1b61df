import { csv } from './csv.js';
import { docx } from './docx.js';
import type { ReportFormat } from './format.js';
import { html } from './html.js';
import { ics } from './ics.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { xlsx } from './xlsx.js';

/** How a report can be written down, by the name of the format; in the order of the help. */
export const formats = {
    html,
    docx,
    xlsx,
    csv,
    md: markdown,
    ics,
    json,
} as const satisfies Readonly<Record<string, ReportFormat>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

/** The format that a file name asks for. */
export function formatOf(path: string): FormatName | undefined {
    const name = path.toLowerCase();
    return formatNames.find((format) => formats[format].extensions.some((extension) => name.endsWith(extension)));
}
