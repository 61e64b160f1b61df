import type { ReportSource } from '../formats/format.js';
import type { FormatName } from '../formats/index.js';
import type { Subject } from '../sections/context.js';
import type { Report } from '../tree.js';

/** A report that can be asked for. */
export interface ReportKind {
    /** What it is called: `Statusrapport`. */
    readonly title: string;
    /** What it holds, for who chooses one. */
    readonly content: string;
    /** In which it can be written down; the first is the usual one. */
    readonly formats: readonly [FormatName, ...FormatName[]];
    /** Whether one report tells of all samenwerkingen together. */
    readonly isOverAll: boolean;
    /** Whether something of it is left for everybody to read. */
    readonly hasOpenbaar?: boolean;
    /** Whether it tells what changed since an earlier revision. */
    readonly hasSinds?: boolean;
    /** The reports on these samenwerkingen. */
    readonly make: (subjects: readonly Subject[]) => NamedReport[];
}

/** A report, and what a file with it is called, without an ending. */
export interface NamedReport extends ReportSource {
    readonly name: string;
}

/** A report of each samenwerking, named after it. */
export function ofEach(name: string, report: (subject: Subject) => Report): ReportKind['make'] {
    return (subjects) =>
        subjects.map((subject) => ({
            name: `${subject.beoordeling.naam || 'samenwerking'}-${name}`,
            report: report(subject),
            subjects: [subject],
        }));
}
