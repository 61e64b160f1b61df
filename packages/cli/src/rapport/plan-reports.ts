import { type FormatName, formatOf, type KindName, kinds, type NamedReport, type Subject } from '@samenwerking/report';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';

interface Wish {
    readonly soort?: KindName | undefined;
    readonly formaat?: FormatName | undefined;
    /** What stands behind `--uit`. */
    readonly uit?: string | undefined;
}

/** What is going to be made. */
export interface ReportPlan {
    readonly soort: KindName;
    readonly formaat: FormatName;
    readonly reports: readonly NamedReport[];
}

/** Works out which reports are to be made of the samenwerkingen, and in which format. */
export function planReports({ soort = 'status', formaat, uit }: Wish, subjects: readonly Subject[]): ReportPlan {
    const kind = kinds[soort];
    const chosen = formaat ?? (uit === undefined ? undefined : formatOf(uit)) ?? kind.formats[0];
    if (!kind.formats.includes(chosen)) {
        throw new Problem(messages.formatOfOtherKind(soort, chosen, kind.formats), ExitCode.wrongCall);
    }
    return { soort, formaat: chosen, reports: kind.make(subjects) };
}
