import { type OptionSpecs, type OptionValues, type SharedOptions, sharedOptions } from '../call/options.js';
import type { ExitCode } from '../exit-code.js';
import type { Output } from '../output/output.js';

/** What every command is run with. */
export interface Context {
    /** The current folder. */
    readonly cwd: string;
    /** The day for which everything is judged, as `2026-04-03`. */
    readonly peildatum: string;
    /** Absolute path of the file whose norm holds for every samenwerking that names none. */
    readonly norm?: string | undefined;
    readonly output: Output;
}

/** A command: what the help says of it, which options it takes, and what it does. */
export interface Command<Specs extends OptionSpecs = OptionSpecs> {
    readonly name: string;
    /** Its name in English. */
    readonly alias: string;
    /** What stands behind the name in a call. */
    readonly usage: string;
    readonly summary: string;
    readonly description: string;
    readonly options: Specs;
    /** Options of every other command that this one does not take. */
    readonly without?: readonly (keyof SharedOptions)[];
    /** Calls, and what each does. */
    readonly examples: readonly (readonly [string, string])[];
    run(paths: readonly string[], options: OptionValues<Specs>, context: Context): Promise<ExitCode>;
}

/** All options that a command takes: its own first. */
export function optionsOf({ options, without = [] }: Command): OptionSpecs {
    const shared = Object.entries(sharedOptions).filter(([name]) => !without.some((left) => left === name));
    return { ...options, ...Object.fromEntries(shared) };
}
