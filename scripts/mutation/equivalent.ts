/** Mutants that change nothing that anyone can see, with the reason. */
const EQUIVALENT: Readonly<Record<string, string>> = {
    'norm: profielen / stand-by / regels / geheimhouding / label absent instead of Geheimhoudingsverklaring':
        'the requirement has the same title, which takes its place',
};

export function equivalent(): string[] {
    return Object.keys(EQUIVALENT);
}

export function isEquivalent(mutant: string): boolean {
    return mutant in EQUIVALENT;
}

/** What is said to change nothing, and is no mutant any more. */
export function staleIn(words: readonly string[], mutants: readonly string[]): string[] {
    const isWanted = (mutant: string) => words.every((word) => mutant.includes(word));
    return equivalent().filter((mutant) => isWanted(mutant) && !mutants.includes(mutant));
}
