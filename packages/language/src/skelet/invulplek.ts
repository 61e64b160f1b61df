import type { Position } from 'vscode-languageserver-types';

/** The first explanation in a block that holds nothing but explanations. */
const FIRST_EXPLANATION = /\{\n(?:[ \t]*\/\/.*\n)+(?=(?:[ \t]*(?:\/\/.*)?\n)*[ \t]*\})/;

/**
 * A new samenwerking with an empty line where it is to be filled in first, and the end of that line: behind the
 * explanation of what nothing has been said of yet. Whoever begins to type there must not write in the explanation.
 */
export function metInvulregel(tekst: string): { readonly tekst: string; readonly plaats: Position } {
    const found = FIRST_EXPLANATION.exec(tekst);
    if (!found) {
        return { tekst, plaats: { line: 0, character: 0 } };
    }
    const before = tekst.slice(0, found.index + found[0].length);
    const lines = before.split('\n');
    const indent = /^[ \t]*/.exec(lines.at(-2) ?? '')?.[0] ?? '';
    return {
        tekst: `${before}${indent}\n${tekst.slice(before.length)}`,
        plaats: { line: lines.length - 1, character: indent.length },
    };
}
