import type { Ernst } from '@samenwerking/language';
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
