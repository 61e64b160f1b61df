import { slicesOf } from '@samenwerking/language';
import { shownPath } from '../files/paths.js';
import { collectProblem, type Problem } from '../problem.js';
import type { TextSource } from './load-workspace.js';

/** So many files are read at a time. */
const AT_A_TIME = 64;

export interface ReadTexts {
    readonly texts: ReadonlyMap<string, string>;
    /** What is the matter with the files that could not be read. */
    readonly problems: readonly Problem[];
}

/** The texts of files by their path, in this order. A problem with the one that may not fail is thrown. */
export async function readTexts(
    paths: readonly string[],
    source: TextSource,
    cwd: string,
    mayNotFail?: string,
): Promise<ReadTexts> {
    const texts = new Map<string, string>();
    const problems: Problem[] = [];
    for (const slice of slicesOf(paths, AT_A_TIME)) {
        const reading = slice.map((path) => ({ path, text: settled(source.read(path, shownPath(path, cwd))) }));
        for (const { path, text } of reading) {
            const take = async () => {
                texts.set(path, (await text)());
            };
            await (path === mayNotFail ? take() : collectProblem(problems, take));
        }
    }
    return { texts, problems };
}

/** What is the matter with a file is told when it is its turn. */
async function settled(text: Promise<string>): Promise<() => string> {
    try {
        const read = await text;
        return () => read;
    } catch (problem) {
        return () => {
            throw problem;
        };
    }
}

const SAMENWERKING = /^[ \t]*samenwerking[ \t]/m;

/** The same files, those without a samenwerking first: that of another rests on them. */
export function samenwerkingenLast(texts: ReadonlyMap<string, string>): [path: string, text: string][] {
    const { true: last = [], false: first = [] } = Object.groupBy(texts, ([, text]) => `${SAMENWERKING.test(text)}`);
    return [...first, ...last];
}
