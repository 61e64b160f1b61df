import type { CstNode, GrammarAST, ValueType } from 'langium';
import { DefaultValueConverter } from 'langium';
import { Token } from './token-builder.js';

/**
 * Turns what stands in the file into the value it means: quotes off, escapes undone, indentation stripped. Langium's joins
 * a text from its characters one by one, and knows no text over lines. `fixtures.test.ts` has what comes out.
 */
export class SamenwerkingValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
        switch (rule.name) {
            case Token.string:
                return byItself(stringValue(input));
            case Token.tekstblok:
                return byItself(textBlockValue(input));
            case Token.id:
                return byItself(input);
            default:
                return super.runConverter(rule, input, cstNode);
        }
    }
}

/** The same text in memory of its own: a name that is cut from a file, and outlives it, holds on to the whole file. */
function byItself(text: string): string {
    return ` ${text}`.slice(1);
}

/** The text of `"…"`: `\"` and `\\` stand for a quote and a backslash, any other backslash for itself. */
export function stringValue(image: string): string {
    const isClosed = image.length > 1 && /["“”]$/.test(image);
    const inside = image.slice(1, isClosed ? -1 : undefined);
    return inside.includes('\\') ? inside.replace(/\\(["\\])/g, '$1') : inside;
}

/** The text of `"""…"""` without the indentation that all its lines share, and without its empty first and last line. */
export function textBlockValue(image: string): string {
    const lines = image.slice(3, image.length > 5 && image.endsWith('"""') ? -3 : undefined).split(/\r?\n/);
    const [first = '', ...rest] = lines;
    const indent = commonIndent(rest);
    return [first.trimStart(), ...rest.map((line) => line.slice(indent))].join('\n').trim();
}

function commonIndent(lines: readonly string[]): number {
    const written = lines.filter((line) => line.trim() !== '');
    const narrowest = (indent: number, line: string) => Math.min(indent, line.length - line.trimStart().length);
    return written.length === 0 ? 0 : written.reduce(narrowest, Number.POSITIVE_INFINITY);
}
