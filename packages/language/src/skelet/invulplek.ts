import type { Position } from 'vscode-languageserver-types';

/** The first explanation in a block that holds nothing but explanations. */
const FIRST_EXPLANATION = /\{\n(?:[ \t]*\/\/.*\n)+(?=(?:[ \t]*(?:\/\/.*)?\n)*[ \t]*\})/;

/** Where a new samenwerking is to be filled in first: behind the explanation of what nothing has been said of yet. */
export function eersteInvulplek(tekst: string): Position {
    const found = FIRST_EXPLANATION.exec(tekst);
    const lines = found ? tekst.slice(0, found.index + found[0].length - 1).split('\n') : [''];
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
