import { lineBreakOf } from './text-lines.js';

/** How a file is written: what is added to it is written the same way. */
export interface TextStyle {
    readonly lineBreak: string;
    /** One step of indentation. */
    readonly step: string;
    /** Blocks are a blank line apart. */
    readonly isAiry: boolean;
}

/** Reads the style from the text; where the text does not show it, it is that of the examples. */
export function styleOf(text: string): TextStyle {
    return {
        lineBreak: lineBreakOf(text),
        step: /^(\t|[ ]{2,8})(?=[^\s*])/m.exec(text)?.[1] ?? '    ',
        isAiry: text.trim() === '' || /\}[^\S\n]*\n[^\S\n]*\n/.test(text),
    };
}

/** Lines at an indentation. A tab at the start of a line stands for one step further in. */
export function indented(lines: readonly string[], indent: string, { step }: TextStyle): string[] {
    return lines.map((line) => (line === '' ? '' : indent + line.replace(/^\t+/, (tabs) => step.repeat(tabs.length))));
}

/** A block with its content one step further in. */
export function block(header: string, content: readonly string[]): string[] {
    return [`${header} {`, ...content.map((line) => (line === '' ? '' : `\t${line}`)), '}'];
}

/** Blocks below each other: a blank line apart in a file that is written so. */
export function stacked(blocks: readonly (readonly string[])[], { isAiry }: TextStyle): string[] {
    return blocks.flatMap((lines, i) => [...(isAiry && i > 0 ? [''] : []), ...lines]);
}
