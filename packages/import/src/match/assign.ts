import { messages } from '../messages.js';
import { quote } from '../quote.js';
import type { ChecklistRow } from '../recognise/checklist.js';
import { phrase } from '../recognise/words.js';
import type { NormLabels } from './match-label.js';

/** A requirement with the rows that are about it: more than one where they all look like it just as much. */
export interface Assigned {
    readonly eis: string;
    readonly rows: readonly ChecklistRow[];
}

/** Which rows belong to which requirement, and in sentences those that belong to none for certain. */
export interface Assignment {
    readonly assigned: readonly Assigned[];
    readonly doubts: readonly string[];
    /** Those that belong to none. */
    readonly left: readonly ChecklistRow[];
}

/**
 * Gives every row the requirement that its label means, in which the parties may be named. Of rows that mean the same only
 * those that say it best have it.
 */
export function assignRows(
    rows: readonly ChecklistRow[],
    labels: NormLabels,
    parties: ReadonlySet<string>,
): Assignment {
    const crossed = rows.filter(({ crossed }) => crossed !== undefined);
    const matched = rows
        .filter((row) => !crossed.includes(row))
        .map((row) => ({ row, match: labels.match(row.label, parties) }));
    const certain = matched.flatMap(({ row, match }) => (match.kind === 'zeker' ? [{ row, ...match }] : []));
    const byEis = Map.groupBy(certain, ({ eis }) => eis);
    const assigned = [...byEis].map(([eis, found]) => {
        const best = Math.max(...found.map(({ score }) => score));
        const [first] = found.filter(({ score }) => score === best);
        const isSame = ({ row, score }: (typeof found)[number]) =>
            score === best && (score === 1 || phrase(row.label) === phrase(first?.row.label ?? ''));
        return { eis, rows: found.filter(isSame).map(({ row }) => row) };
    });
    const doubts = matched.flatMap(({ row, match }) => {
        const said = saidBy(row);
        if (match.kind === 'twijfel') {
            return [
                doubtAbout(
                    said,
                    match.kandidaten.map((eis) => labels.nameOf(eis)),
                ),
            ];
        }
        const eis = labels.nameOf(match.eis);
        if (match.kind === 'voorbehoud') {
            return [messages.reservedLabel(said, eis, match.woord)];
        }
        if (match.kind === 'meer-woorden') {
            // Words that are all of the label say nothing beside it.
            const areAll = phrase(match.woorden.join(' ')) === phrase(row.label);
            return [areAll ? messages.otherLabel(said, eis) : messages.widerLabel(said, eis, match.woorden)];
        }
        const others = assigned.find(({ eis }) => eis === match.eis)?.rows ?? [];
        return others.includes(row) ? [] : [messages.takenLabel(said, eis, others[0]?.place ?? '')];
    });
    doubts.push(...crossed.map((row) => messages.crossedRow(saidBy(row), row.crossed ?? 'verborgen')));
    const used = new Set(assigned.flatMap(({ rows }) => rows));
    return { assigned, doubts, left: rows.filter((row) => !used.has(row)) };
}

/** A row as a sentence begins with it. */
export function saidBy({ place, label, mark }: ChecklistRow): string {
    return `${place}, ${quote(label)}${mark === '' ? '' : ` (${quote(mark)})`}`;
}

function doubtAbout(said: string, kandidaten: readonly string[]): string {
    const [first, ...others] = kandidaten;
    if (first === undefined) {
        return messages.unknownLabel(said);
    }
    return others.length === 0 ? messages.likeLabel(said, first) : messages.doubtfulLabel(said, kandidaten);
}
