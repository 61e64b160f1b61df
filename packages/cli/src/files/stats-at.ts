import { type Stats, statSync } from 'node:fs';
import { writeProblem } from './io-problem.js';

/** What is at a place where something may be written; undefined where nothing is. A Problem where that cannot be told. */
export function statsAt(path: string, pad: string): Stats | undefined {
    try {
        return statSync(path, { throwIfNoEntry: false });
    } catch (error) {
        throw writeProblem(pad, error);
    }
}
