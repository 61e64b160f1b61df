/** Mutants that change nothing that anyone can see, with the reason. */
const EQUIVALENT: Readonly<Record<string, string>> = {};

export function isEquivalent(mutant: string): boolean {
    return mutant in EQUIVALENT;
}

/** Of the mutants that a run looked at: those that are said to change nothing, and yet make a test fail. */
export function staleIn(mutants: readonly string[], killed: ReadonlyMap<string, string>): string[] {
    return mutants.filter((mutant) => isEquivalent(mutant) && killed.has(mutant));
}
