import type { ExitCode } from './exit-code.js';

/** Something that a user can mend. Its message is a Dutch sentence that says where it is and what to do. */
export class Problem extends Error {
    readonly exitCode: ExitCode;

    constructor(message: string, exitCode: ExitCode) {
        super(message);
        this.name = 'Problem';
        this.exitCode = exitCode;
    }
}

/** Runs an action; a Problem that it throws goes to the list, and then nothing is returned. */
export async function collectProblem<T>(problems: Problem[], action: () => Promise<T>): Promise<T | undefined> {
    try {
        return await action();
    } catch (error) {
        if (!(error instanceof Problem)) {
            throw error;
        }
        problems.push(error);
        return undefined;
    }
}

/** The sentences of problems, each once. */
export function sentencesOf(problems: readonly Problem[]): string[] {
    return [...new Set(problems.map(({ message }) => message))];
}
