import assert from 'node:assert/strict';
import { ResponseError } from 'vscode-languageserver/node';
import type { Input } from '../inputs/input.ts';

/** Sees to it that something can be done with any input; throws where it cannot. The same input has the same end. */
export interface Check {
    readonly name: string;
    /** What this check is about: texts in an editor, files on a disk, or all that happens to several of them. */
    readonly about: 'texts' | 'files' | 'sequences';
    run(input: Input): Promise<void>;
}

/** What only a program would say. */
const OF_A_PROGRAM =
    /\b(?:TypeError|RangeError|ReferenceError|SyntaxError|Cannot read|is not (?:a function|defined|iterable)|Maximum call stack|NaN)\b|\[object |\bundefined\b|\n\s+at /;

/** Expects a sentence for a user: not what a program says of a fault, unless that stands in what the user wrote. */
export function expectSentence(said: string, { text }: Input): void {
    const found = OF_A_PROGRAM.exec(said);
    assert.ok(said.trim() !== '', 'nothing is said');
    assert.ok(found === null || text.includes(found[0]), `a user reads: ${said.slice(0, 300)}`);
}

/** Expects that a server refuses to answer in words. */
export function expectRefusal(method: string, fault: unknown, input: Input): void {
    assert.ok(fault instanceof ResponseError, `${method}: ${fault}`);
    expectSentence(`${method}: ${fault.message}`, input);
    assert.doesNotMatch(fault.message, /failed with message/, method);
}

/** Places in a text: always the same in the same text, and all over it. */
export function placesIn({ text }: Input, count: number): number[] {
    return Array.from({ length: count }, (_, i) => Math.floor(((i * 0.618_033_988_75) % 1) * (text.length + 1)));
}
