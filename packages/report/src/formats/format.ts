import type { Huisstijl } from '../huisstijl/huisstijl.js';
import type { Subject } from '../sections/context.js';
import type { Report } from '../tree.js';

/** What a file is made of: the report, and the samenwerkingen that it is about, in the order in which they were given. */
export interface ReportSource {
    readonly report: Report;
    readonly subjects: readonly Subject[];
}

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
    /** What it takes of a house style. */
    readonly huisstijl?: keyof Huisstijl;
    /**
     * The whole file, with the mark of this program in it. The same report gives the same bytes. A house style that
     * cannot be used is a HuisstijlFout.
     */
    readonly encode: (source: ReportSource, huisstijl?: Huisstijl) => Uint8Array | Promise<Uint8Array>;
    /** True for a file with that mark. What users write cannot look like it. */
    readonly isOwn: (content: Uint8Array) => boolean;
}

/** A format whose files are text, with the mark at the place that it says. */
export function textFormat(
    format: Pick<ReportFormat, 'title' | 'purpose' | 'extensions' | 'huisstijl'>,
    render: (source: ReportSource, huisstijl?: Huisstijl) => string,
    hasMark: (text: string) => boolean,
): ReportFormat {
    return {
        ...format,
        isText: true,
        encode: (source, huisstijl) => new TextEncoder().encode(render(source, huisstijl)),
        // A byte order mark is part of the text: it may be part of the mark.
        isOwn: (content) => hasMark(new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)),
    };
}
