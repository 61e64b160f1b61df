import type { Ernst } from '@samenwerking/language';
import { ExitCode, worst } from '../exit-code.js';
import type { Output } from '../output/output.js';
import type { Problem } from '../problem.js';
import type { BekendeMelding } from './basislijn.js';
import type { CheckedFile } from './check.js';
import type { Finding } from './finding.js';
import type { Stand } from './stand.js';

/** What a check has to tell, in any format. */
export interface Outcome {
    /** By path. */
    readonly files: readonly CheckedFile<Stand>[];
    /** What could not be checked. */
    readonly problems: readonly Problem[];
    readonly peildatum: string;
    /** The profile that every samenwerking is judged by, as if it were chosen; undefined where each has its own. */
    readonly profiel: string | undefined;
    /** Findings of the baseline that are no longer there; undefined where there is no baseline. */
    readonly opgelost: readonly BekendeMelding[] | undefined;
    /** The severities that make the check fail. */
    readonly counting: ReadonlySet<Ernst>;
    readonly output: Output;
}

/** True for a finding that makes the check fail: hard enough, and not known already. */
export function counts({ bekend, ernst }: Finding, { counting }: Pick<Outcome, 'counting'>): boolean {
    return !bekend && counting.has(ernst);
}

/** How the check ends for whoever runs it from a script. */
export function exitCodeOf(outcome: Outcome): ExitCode {
    const found = outcome.files.some(({ findings }) => findings.some((finding) => counts(finding, outcome)));
    return worst([found ? ExitCode.findings : ExitCode.ok, ...outcome.problems.map(({ exitCode }) => exitCode)]);
}
