/** How many test files are likely to have a test for a rule. */
const FILES = 4;

/** By source of mutants the test files in which many others of that source were killed, and few of other sources. */
export function likelyFiles(killed: ReadonlyMap<string, string>): Record<string, string[]> {
    const total = new Map<string, number>();
    const bySource = new Map<string, Map<string, number>>();
    for (const [mutant, test] of killed) {
        const file = testFileOf(test);
        const counts = bySource.get(sourceOf(mutant)) ?? new Map<string, number>();
        total.set(file, (total.get(file) ?? 0) + 1);
        bySource.set(sourceOf(mutant), counts.set(file, (counts.get(file) ?? 0) + 1));
    }
    const mostTelling = (counts: ReadonlyMap<string, number>): string[] => {
        const score = (file: string) => (counts.get(file) ?? 0) / Math.sqrt(total.get(file) ?? 1);
        return [...counts.keys()].toSorted((a, b) => score(b) - score(a)).slice(0, FILES);
    };
    return Object.fromEntries(bySource.entries().map(([source, counts]) => [source, mostTelling(counts)]));
}

/** `regels: assessment/fase.ts` for what is switched off in that file. */
export function sourceOf(mutant: string): string {
    return mutant.split(' ').slice(0, 2).join(' ').replace(/:$/, '');
}

/** The file of a test, by its full name. */
export function testFileOf(test: string): string {
    return test.split(' > ', 1)[0] ?? '';
}
