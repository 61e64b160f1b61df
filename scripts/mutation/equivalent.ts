/** Mutants that change nothing that anyone can see, with the reason. */
const EQUIVALENT: Readonly<Record<string, string>> = {
    'norm: profielen / stand-by / regels / geheimhouding / label absent instead of Geheimhoudingsverklaring':
        'the requirement has the same title, which takes its place',
};

export function isEquivalent(mutant: string): boolean {
    return mutant in EQUIVALENT;
}

/** What is said to change nothing, although a test fails without it, or although it is no mutant any more. */
export function staleIn(
    words: readonly string[],
    mutants: readonly string[],
    killed: ReadonlyMap<string, string>,
): string[] {
    return Object.keys(EQUIVALENT)
        .filter((mutant) => words.every((word) => mutant.includes(word)))
        .filter((mutant) => killed.has(mutant) || !mutants.includes(mutant));
}
