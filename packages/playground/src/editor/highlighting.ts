import { StreamLanguage, type StreamParser } from '@codemirror/language';
import type { Rule } from '../../../../scripts/highlighting.ts';
import { colourByPlace } from '../../../../scripts/highlighting.ts';
import generated from '../../../../syntaxes/samenwerking.tmLanguage.json';

/** What the editor calls what a rule of the grammar is for, by the beginning of its name there. */
const STYLES: Readonly<Record<string, string>> = {
    comment: 'comment',
    string: 'string',
    'constant.language': 'atom',
    'constant.numeric': 'number',
    'entity.name.type': 'typeName',
    keyword: 'keyword',
    'variable.other.property': 'propertyName',
};

/** A longer line has no colours, as in VS Code: all rules are tried at each of its words. */
const LONGEST_LINE = 20_000;

interface Colour {
    readonly style: string | null;
    /** Where it ends in the line. */
    readonly end: number;
}

interface State {
    /** What was begun and has not ended. */
    open: Rule | undefined;
    colours: readonly Colour[];
}

const grammar = colourByPlace(generated);
const rules = grammar.patterns.flatMap(included);
const compiled = new Map<string, RegExp>();

/**
 * Colours text by the very grammar that VS Code colours it by, as far as that goes: rules of one line, and what goes from a
 * beginning to an end.
 */
const parser: StreamParser<State> = {
    name: 'samenwerking',
    startState: () => ({ open: undefined, colours: [] }),
    token(stream, state) {
        if (stream.sol()) {
            Object.assign(state, coloursOf(stream.string, state.open));
        }
        const colour = state.colours.find(({ end }) => end > stream.pos);
        stream.pos = colour?.end ?? stream.string.length;
        return colour?.style ?? null;
    },
    languageData: {
        commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
        closeBrackets: { brackets: ['{', '"'] },
        wordChars: '-',
    },
};

export const samenwerking = StreamLanguage.define(parser);

function coloursOf(line: string, begun: Rule | undefined): State {
    const colours: Colour[] = [];
    let open = begun;
    let pos = line.length > LONGEST_LINE ? line.length : 0;
    while (pos < line.length) {
        if (open) {
            const end = endOf(open, line, pos);
            colours.push({ style: styleOf(open), end: end ?? line.length });
            open = end === undefined ? open : undefined;
            pos = end ?? line.length;
            continue;
        }
        const found = firstMatch(rules, line, pos);
        if (!found) {
            break;
        }
        const { rule, match } = found;
        colours.push({ style: null, end: match.index });
        if (rule.begin !== undefined) {
            open = rule;
            pos = match.index + match[0].length;
            colours.push({ style: styleOf(rule), end: pos });
            continue;
        }
        colours.push(...coloursIn(rule, match));
        pos = Math.max(match.index + match[0].length, pos + 1);
    }
    // An end of a line ends what ends there, also where the line is empty from then on.
    return { open: open && endOf(open, line, line.length) === undefined ? open : undefined, colours };
}

/** What a rule of one line colours: all that it matches, or parts of that. */
function coloursIn(rule: Rule, match: RegExpExecArray): Colour[] {
    const end = match.index + match[0].length;
    const parts = Object.entries(rule.captures ?? {}).flatMap(([group, part]): Colour[] => {
        const [from, to] = match.indices?.[Number(group)] ?? [];
        return from === undefined || to === undefined
            ? []
            : [
                  { style: null, end: from },
                  { style: styleOf(part), end: to },
              ];
    });
    return [...parts, { style: styleOf(rule), end }];
}

/** Past the end of what was begun; undefined where it goes on behind the line. */
function endOf({ end = '$', patterns = [] }: Rule, line: string, from: number): number | undefined {
    const among = [{ match: end }, ...patterns];
    let past = from;
    for (let found = firstMatch(among, line, past); found; found = firstMatch(among, line, past)) {
        past = found.match.index + found.match[0].length;
        if (found.rule.match === end) {
            return past;
        }
    }
    return undefined;
}

/** The first in the line, and of those at one place the first of the rules. */
function firstMatch(among: readonly Rule[], line: string, from: number) {
    let first: { readonly rule: Rule; readonly match: RegExpExecArray } | undefined;
    for (const rule of among) {
        const pattern = patternOf(rule.begin ?? rule.match ?? '');
        pattern.lastIndex = from;
        const match = pattern.exec(line);
        if (match && (!first || match.index < first.match.index)) {
            first = { rule, match };
        }
    }
    return first;
}

function patternOf(source: string): RegExp {
    const pattern = compiled.get(source) ?? new RegExp(source, 'dg');
    compiled.set(source, pattern);
    return pattern;
}

function styleOf({ name = '' }: Rule): string | null {
    return Object.entries(STYLES).find(([beginning]) => name.startsWith(beginning))?.[1] ?? null;
}

function included(rule: Rule): readonly Rule[] {
    const of = rule.include?.slice(1);
    return of === undefined ? [rule] : (grammar.repository[of]?.patterns ?? []).flatMap(included);
}
