import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../paths.ts';
import { instrument } from './instrument.ts';

const language = join(root, 'packages/language/src');

/** The folders whose code is rules. */
const folders = ['assessment', 'validation'];

/** Short, with `/`: `assessment/fase.ts`. */
export function nameOf(path: string): string {
    return relative(language, path).split(sep).join('/');
}

export function isInstrumented(path: string): boolean {
    return folders.some((folder) => nameOf(path).startsWith(`${folder}/`));
}

/** The mutants of all rules that are code. */
export function codeMutants(): string[] {
    return folders
        .flatMap((folder) => globSync(join(language, folder, '**/*.ts')))
        .toSorted()
        .flatMap((path) => instrument(readFileSync(path, 'utf8'), nameOf(path)).mutants);
}
