/** What one process is to do: its share of the mutants whose names hold these words. */
export interface Assignment {
    readonly share: number;
    readonly of: number;
    readonly words: readonly string[];
    /** Mutants that need no test any more. */
    readonly done: readonly string[];
    /** The tests to try, where they are known: by mutant the one that failed for it before. */
    readonly killers?: Readonly<Record<string, string>> | undefined;
    /** The files whose tests to try: by source of mutants. */
    readonly likely?: Readonly<Record<string, readonly string[]>> | undefined;
    /** How many tests of a file to try, or those that are about the mutant, where it has a name; all without it. */
    readonly tries?: number | undefined;
    readonly resultFile: string;
}

/** What one process found. */
export interface Result {
    /** How many test files it has begun with. */
    readonly files: number;
    /** The mutants of rules that are data. */
    readonly data: readonly string[];
    /** By mutant: the first test that fails for it. */
    readonly killed: Readonly<Record<string, string>>;
    /** Tests that fail when they run again, and so prove nothing. */
    readonly unrepeatable: readonly string[];
}

/** The environment variable that names the file with the assignment. */
export const ASSIGNMENT = 'MUTATION_ASSIGNMENT';
