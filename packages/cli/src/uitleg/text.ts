import {
    andersTellen,
    codesPerOnderwerp,
    type MeldingCode,
    type Uitleg,
    type UitlegDeel,
    uitlegVan,
} from '@samenwerking/language';
import type { Colours } from '../output/colours.js';
import { wrap } from '../output/wrap.js';

interface TextStyle {
    readonly colours: Colours;
    /** Columns of the terminal; undefined where lines are not to be broken. */
    readonly width: number | undefined;
}

const gap = '  ';

/** All codes by subject, each with its title and how hard it counts. */
export function renderCodes(style: TextStyle): string {
    const all = codesPerOnderwerp.flatMap(({ codes }) => codes);
    const codeWidth = Math.max(...all.map((code) => code.length));
    return codesPerOnderwerp
        .map(({ titel, codes }) =>
            [
                style.colours.heading(titel),
                ...codes.flatMap((code) => codeLines(uitlegVan(code), codeWidth, style)),
                '',
            ].join('\n'),
        )
        .join('\n');
}

function codeLines({ code, titel, ernst }: Uitleg, codeWidth: number, style: TextStyle): string[] {
    const before = code.padEnd(codeWidth) + gap;
    const severities = ernst.flatMap((line) => indented(line, gap + ' '.repeat(before.length), style));
    return [...hanging(titel, before, gap, style), ...severities.map(style.colours.aside)];
}

/** The explanation of one code. */
export function renderUitleg(code: MeldingCode, style: TextStyle): string {
    const { titel, betekenis, delen } = uitlegVan(code);
    const parts = [
        [`${style.colours.heading(titel)} ${style.colours.aside(`[${code}]`)}`, ...indented(betekenis, gap, style)],
        ...[...delen, andersTellen(code)].map((deel) => partLines(deel, style)),
    ];
    return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function partLines({ kop, alineas, gevallen = [], voorbeeld }: UitlegDeel, style: TextStyle): string[] {
    return [
        style.colours.heading(kop),
        ...alineas.flatMap((alinea) => indented(alinea, gap, style)),
        ...gevallen.flatMap((geval) => hanging(geval, '- ', gap, style)),
        ...(voorbeeld === undefined
            ? []
            : ['', ...voorbeeld.split('\n').map((line) => `${gap}${gap}${line}`.trimEnd())]),
    ];
}

/** A text behind what stands before its first line. */
function hanging(text: string, before: string, indent: string, style: TextStyle): string[] {
    const [first = '', ...others] = indented(text, indent + ' '.repeat(before.length), style);
    return [`${indent}${before}${first.trimStart()}`, ...others];
}

function indented(text: string, indent: string, { width }: TextStyle): string[] {
    return wrap(text, width === undefined ? undefined : width - indent.length).map((line) => indent + line);
}
