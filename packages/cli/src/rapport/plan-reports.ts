import {
    type FormatName,
    formatOf,
    type KindName,
    kindNames,
    kinds,
    type NamedReport,
    openbaar,
    type Subject,
} from '@samenwerking/report';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import { formatForHuisstijl, type HuisstijlFlags } from './huisstijl.js';

interface Wish extends HuisstijlFlags {
    readonly soort?: KindName | undefined;
    readonly formaat?: FormatName | undefined;
    /** What stands behind `--uit`. */
    readonly uit?: string | undefined;
    readonly openbaar?: true | undefined;
    readonly sinds?: string | undefined;
}

/** What is going to be made. */
export interface ReportPlan {
    readonly soort: KindName;
    readonly formaat: FormatName;
    readonly reports: readonly NamedReport[];
}

/** Works out which reports are to be made of the samenwerkingen, and in which format. */
export function planReports(
    { soort = 'status', formaat, uit, openbaar: isOpenbaar, sinds, ...huisstijl }: Wish,
    subjects: readonly Subject[],
): ReportPlan {
    const kind = kinds[soort];
    const named = formaat ?? (uit === undefined ? undefined : formatOf(uit));
    const chosen = named ?? formatForHuisstijl(huisstijl) ?? kind.formats[0];
    if (!kind.formats.includes(chosen)) {
        throw new Problem(messages.formatOfOtherKind(soort, chosen, kind.formats), ExitCode.wrongCall);
    }
    if (sinds !== undefined && !kind.hasSinds) {
        const choices = kindNames.filter((name) => kinds[name].hasSinds);
        throw new Problem(messages.noSinds(soort, choices), ExitCode.wrongCall);
    }
    if (!isOpenbaar) {
        return { soort, formaat: chosen, reports: kind.make(subjects) };
    }
    if (!kind.hasOpenbaar) {
        const choices = kindNames.filter((name) => kinds[name].hasOpenbaar);
        throw new Problem(messages.noOpenbaar(soort, choices), ExitCode.wrongCall);
    }
    // Under a name of its own: it does not replace the one that is not for everybody.
    const reports = kind.make(subjects.map(openbaar)).map((made) => ({ ...made, name: `${made.name}-openbaar` }));
    return { soort, formaat: chosen, reports };
}
