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
