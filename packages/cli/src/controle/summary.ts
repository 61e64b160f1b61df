import type { Ernst } from '@samenwerking/language';
import type { BekendeMelding } from './basislijn.js';
import type { CheckedFile } from './check.js';

export type FindingCounts = Readonly<Record<Ernst, number>>;

/** How many findings there are of each severity. */
export function countFindings(files: readonly CheckedFile[]): FindingCounts {
    const counts = { fout: 0, waarschuwing: 0, informatie: 0, hint: 0 };
    for (const { ernst } of files.flatMap(({ findings }) => findings)) {
        counts[ernst]++;
    }
    return counts;
}

/** How many findings the baseline knows. */
export function countKnown(files: readonly CheckedFile[]): number {
    return files.flatMap(({ findings }) => findings).filter(({ bekend }) => bekend).length;
}

/** How many findings some entries of a baseline stand for. */
export function countEntries(meldingen: readonly BekendeMelding[]): number {
    return meldingen.reduce((sum, { aantal }) => sum + aantal, 0);
}
