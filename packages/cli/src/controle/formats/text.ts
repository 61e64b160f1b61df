import { formatDatum } from '@samenwerking/language';
import type { Range } from 'vscode-languageserver-types';
import type { Colours } from '../../output/colours.js';
import { forTerminal } from '../../output/for-terminal.js';
import { wrap } from '../../output/wrap.js';
import type { CheckedFile } from '../check.js';
import type { Finding } from '../finding.js';
import type { Outcome } from '../outcome.js';
import type { Stand } from '../stand.js';
import { countEntries, countFindings, countKnown, type FindingCounts } from '../summary.js';

interface TextStyle {
    readonly colours: Colours;
    /** Columns of the terminal; undefined where lines are not to be broken. */
    readonly width: number | undefined;
}

const gap = '  ';

/** Before the name of a document that comes with the language. */
const BUILTIN = /^builtin:\/+/;

/** The findings for people, and (unless only the bare result is wanted) how far each samenwerking is. */
export function renderText(outcome: Outcome): string {
    const { files, output } = outcome;
    if (files.length === 0) {
        return '';
    }
    const findings = renderFindings(files, output);
    return output.quiet ? findings : [findings, renderSummary(outcome)].filter((part) => part !== '').join('\n');
}

/** By file, each finding with its place, severity, sentence and code. */
function renderFindings(files: readonly CheckedFile[], style: TextStyle): string {
    return files
        .filter(({ findings }) => findings.length > 0)
        .map(({ pad, findings }) => `${style.colours.heading(atLineStart(pad))}\n${fileLines(findings, style)}\n`)
        .join('\n');
}

/** A path at the start of a line, where services that run checks take `::` for the start of a command. */
function atLineStart(pad: string): string {
    return forTerminal(pad.trimStart().startsWith('::') ? `./${pad}` : pad);
}

function fileLines(findings: readonly Finding[], style: TextStyle): string {
    const placeWidth = longest(findings.map(({ bereik }) => shownPlace(bereik)));
    const ernstWidth = longest(findings.map(({ ernst }) => ernst));
    return findings.flatMap((finding) => findingLines(finding, placeWidth, ernstWidth, style)).join('\n');
}

function findingLines(finding: Finding, placeWidth: number, ernstWidth: number, style: TextStyle): string[] {
    const { colours, width } = style;
    const { bereik, ernst, bericht, code, verwant, bekend } = finding;
    const place = colours.aside(shownPlace(bereik).padStart(placeWidth));
    const severity = colours.ernst[ernst](capitalised(ernst).padEnd(ernstWidth));
    const indent = placeWidth + ernstWidth + 3 * gap.length;
    const available = width === undefined ? undefined : width - indent;
    // The code is broken together with the sentence, and coloured afterwards.
    const end = bekend ? `[${code}, bekend]` : `[${code}]`;
    const [first = '', ...others] = wrap(`${forTerminal(bericht)} ${end}`, available);
    const lines = [`${gap}${place}${gap}${severity}${gap}${first}`, ...others.map((line) => ' '.repeat(indent) + line)];
    const related = verwant.map(
        ({ pad, bereik, bericht }) =>
            ' '.repeat(indent) +
            colours.aside(forTerminal(`${bericht} ${pad.replace(BUILTIN, 'Ingebouwd: ')}:${shownPlace(bereik)}`)),
    );
    return [...withAsideEnd(lines, end, colours), ...related];
}

/** An editor that reads these lines tells a warning by its capital: that letter is the same in English. */
function capitalised(ernst: string): string {
    return ernst.charAt(0).toUpperCase() + ernst.slice(1);
}

function withAsideEnd(lines: readonly string[], end: string, colours: Colours): string[] {
    const last = lines.at(-1) ?? '';
    return [...lines.slice(0, -1), last.slice(0, -end.length) + colours.aside(end)];
}

function shownPlace({ start }: Range): string {
    return `${start.line + 1}:${start.character + 1}`;
}

/** How far each samenwerking is, and how many findings there are. */
function renderSummary({ files, peildatum, profiel, opgelost, output: { colours } }: Outcome): string {
    const samenwerkingen = files.flatMap((file) => file.samenwerkingen);
    const supposed = profiel === undefined ? '' : `, alsof ‘${profiel}’ is gekozen`;
    const stand = `Stand op ${formatDatum(peildatum)}${supposed}`;
    const status =
        samenwerkingen.length === 0 ? '' : `${colours.heading(forTerminal(stand))}\n${statusTable(samenwerkingen)}\n\n`;
    const checked = files.length === 1 ? '1 bestand gecontroleerd' : `${files.length} bestanden gecontroleerd`;
    const known = opgelost ? `\n${baselineText(countKnown(files), countEntries(opgelost))}` : '';
    return `${status}${checked}: ${countsText(countFindings(files), colours)}.${known}\n`;
}

function baselineText(known: number, settled: number): string {
    const start = known === 1 ? '1 melding was' : `${known} meldingen waren`;
    const end = settled === 1 ? '1 melding uit de basislijn is' : `${settled} meldingen uit de basislijn zijn`;
    return `${start} al bekend en ${known === 1 ? 'telt' : 'tellen'} niet mee; ${end} opgelost.`;
}

function statusTable(samenwerkingen: readonly Stand[]): string {
    const rows = samenwerkingen.map((stand) => [
        forTerminal(stand.naam || '(zonder naam)'),
        forTerminal(stand.profiel ?? 'geen profiel'),
        stand.fase,
        progress(stand),
    ]);
    const widths = [0, 1, 2].map((column) => longest(rows.map((row) => row[column] ?? '')));
    return rows.map((row) => gap + row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(gap)).join('\n');
}

function progress({ profiel, voortgang }: Stand): string {
    if (profiel === null) {
        return 'kies eerst een profiel';
    }
    const { vereist, geregeld } = voortgang;
    return vereist === 0 ? 'geen afspraken vereist' : `${geregeld} van ${vereist} geregeld`;
}

function countsText(counts: FindingCounts, { ernst, good }: Colours): string {
    const { fout, waarschuwing, informatie, hint } = counts;
    if (fout + waarschuwing + informatie + hint === 0) {
        return good('niets gevonden');
    }
    const parts = [
        fout === 0 ? 'geen fouten' : ernst.fout(counted(fout, 'fout', 'fouten')),
        waarschuwing === 0 ? '' : ernst.waarschuwing(counted(waarschuwing, 'waarschuwing', 'waarschuwingen')),
        informatie === 0 ? '' : ernst.informatie(`${informatie} ter informatie`),
        hint === 0 ? '' : ernst.hint(counted(hint, 'hint', 'hints')),
    ].filter((part) => part !== '');
    return parts.join(', ');
}

function counted(count: number, one: string, more: string): string {
    return `${count} ${count === 1 ? one : more}`;
}

function longest(texts: readonly string[]): number {
    return texts.reduce((width, { length }) => Math.max(width, length), 0);
}
