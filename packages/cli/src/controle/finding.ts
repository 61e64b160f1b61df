import type { Ernst } from '@samenwerking/language';
import { type LangiumDocument, URI } from 'langium';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { compareText, shownPath } from '../files/paths.js';

/** A diagnostic as the command line tells it. Places count from 0, as everywhere inside. */
export interface Finding {
    readonly code: string;
    readonly ernst: Ernst;
    readonly bericht: string;
    /** The requirement of the norm that it is about. */
    readonly eis: string | undefined;
    readonly bereik: Range;
    /** The text that it stands on as one line, cut off where it is long. */
    readonly plek: string;
    /** It was there already when the baseline was made. */
    readonly bekend: boolean;
    /** Where else to look. */
    readonly verwant: readonly { readonly pad: string; readonly bereik: Range; readonly bericht: string }[];
}

const LONGEST_PLACE = 80;

const ERNST: Readonly<Record<DiagnosticSeverity, Ernst>> = {
    [DiagnosticSeverity.Error]: 'fout',
    [DiagnosticSeverity.Warning]: 'waarschuwing',
    [DiagnosticSeverity.Information]: 'informatie',
    [DiagnosticSeverity.Hint]: 'hint',
};

export function toFinding(diagnostic: Diagnostic, { textDocument }: LangiumDocument, cwd: string): Finding {
    const { code, severity = DiagnosticSeverity.Error, message, data, range, relatedInformation = [] } = diagnostic;
    const eis = (data as { readonly eis?: unknown } | undefined)?.eis;
    return {
        code: String(code),
        ernst: ERNST[severity],
        bericht: typeof message === 'string' ? message : message.value,
        eis: typeof eis === 'string' ? eis : undefined,
        bereik: range,
        // Whatever line ends a checkout of the file has, and wherever a line is broken.
        plek: textDocument.getText(range).replace(/\s+/g, ' ').slice(0, LONGEST_PLACE).toWellFormed(),
        bekend: false,
        verwant: relatedInformation.map(({ location, message }) => ({
            pad: shownUri(location.uri, cwd),
            bereik: location.range,
            bericht: message,
        })),
    };
}

/** By place, then by code. */
export function compareFindings(a: Finding, b: Finding): number {
    return comparePlaces(a.bereik, b.bereik) || compareText(a.code, b.code) || compareText(a.bericht, b.bericht);
}

function comparePlaces({ start: a }: Range, { start: b }: Range): number {
    return a.line - b.line || a.character - b.character;
}

/** A file by its path; a document that comes with the language by its uri. */
function shownUri(text: string, cwd: string): string {
    const uri = URI.parse(text);
    return uri.scheme === 'file' ? shownPath(uri.fsPath, cwd) : text;
}
