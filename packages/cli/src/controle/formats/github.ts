import type { Ernst } from '@samenwerking/language';
import { forTerminal } from '../../output/for-terminal.js';
import type { Finding } from '../finding.js';
import type { Outcome } from '../outcome.js';

const COMMANDS: Readonly<Record<Ernst, string>> = {
    fout: 'error',
    waarschuwing: 'warning',
    informatie: 'notice',
    hint: 'notice',
};

/** Annotations of GitHub Actions: a line for each finding, shown beside the changed text. What is known is a notice. */
export function renderGithub({ files }: Outcome): string {
    return files.flatMap(({ pad, findings }) => findings.map((finding) => annotation(pad, finding))).join('');
}

function annotation(pad: string, { code, ernst, bericht, bekend, bereik: { start, end } }: Finding): string {
    const properties = {
        file: pad,
        line: start.line + 1,
        endLine: end.line + 1,
        // GitHub shows columns only within one line.
        ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
        title: bekend ? `${code} (bekend)` : code,
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${bekend ? 'notice' : COMMANDS[ernst]} ${written.join(',')}::${escapeData(bericht)}\n`;
}

function escapeData(text: string): string {
    return forTerminal(text, '\r\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
