import { type ExitCode, worst } from '../exit-code.js';
import type { Output } from '../output/output.js';
import { type Problem, sentencesOf } from '../problem.js';

/** Tells the problems, each once, and gives the exit code that they and the outcome of the command add up to. */
export function finish(outcome: ExitCode, problems: readonly Problem[], output: Output): ExitCode {
    for (const sentence of sentencesOf(problems)) {
        output.complain(sentence);
    }
    return worst([outcome, ...problems.map(({ exitCode }) => exitCode)]);
}
