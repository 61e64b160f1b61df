import type { Diagnostic } from 'vscode-languageserver-types';
import type { MeldingCode } from '../assessment/melding.js';

/** Findings by which something in the text could not be read or found: it does not count in any judgement. */
const TEXT_CODES: ReadonlySet<unknown> = new Set<MeldingCode>([
    'syntaxis',
    'onbekend',
    'meerduidig',
    'dubbel',
    'datum-ongeldig',
]);

/** How many mistakes in a file keep what it says from counting. A report of such a file has to say so. */
export function countTextErrors(diagnostics: Iterable<Pick<Diagnostic, 'code'>>): number {
    return [...diagnostics].filter(({ code }) => TEXT_CODES.has(code)).length;
}

/** A finding as an editor or the command line has it. */
interface Found {
    readonly code: unknown;
    readonly message: string;
}

/** What is said of what a file rests on and is described more than once, each sentence once. */
export function describedTwiceIn(found: Iterable<Found>): string[] {
    const code: MeldingCode = 'dubbel-beschreven';
    return [...new Set([...found].flatMap((one) => (one.code === code ? [one.message] : [])))];
}
