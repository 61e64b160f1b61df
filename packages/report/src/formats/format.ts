import type { Report } from '../tree.js';

/** A way to write a report down. */
export interface ReportFormat {
    /** What it is, for who chooses one: `Webpagina`. */
    readonly title: string;
    /** What it is good for. */
    readonly purpose: string;
    /** Endings of a file in this format; the first is the usual one. */
    readonly extensions: readonly [string, ...string[]];
    /** True for what a terminal can show. */
    readonly isText: boolean;
    /** The whole file, with the mark of this program in it. The same report gives the same bytes. */
    readonly encode: (report: Report) => Uint8Array | Promise<Uint8Array>;
    /** True for a file with that mark. What users write cannot look like it. */
    readonly isOwn: (content: Uint8Array) => boolean;
}

/** A format whose files are text, with the mark at the place that it says. */
export function textFormat(
    format: Pick<ReportFormat, 'title' | 'purpose' | 'extensions'>,
    render: (report: Report) => string,
    hasMark: (text: string) => boolean,
): ReportFormat {
    return {
        ...format,
        isText: true,
        encode: (report) => new TextEncoder().encode(render(report)),
        isOwn: (content) => hasMark(new TextDecoder().decode(content)),
    };
}
