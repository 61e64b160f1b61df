import {
    formatDatum,
    guessDatum,
    type IsoDatum,
    type Revisie,
    readDatum,
    suggest,
    todayInAmsterdam,
} from '@samenwerking/language';
import { ExitCode } from '../exit-code.js';
import { shownPath } from '../files/paths.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import { runGit } from './run-git.js';

/** A commit of the repository that a folder lies in, and the day on which it is looked at. */
export interface Revision extends Revisie {
    readonly datum: IsoDatum;
}

interface Surroundings {
    readonly cwd: string;
    readonly peildatum: IsoDatum;
}

/** Finds a revision by what git calls it, or by a day: then it is the last one of that day or before. */
export async function findRevision(naam: string, folder: string, { cwd, peildatum }: Surroundings): Promise<Revision> {
    const isShallow = await checkRepository(folder, shownPath(folder, cwd));
    const found = await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${naam}^{commit}`]);
    if (found.isOk) {
        const commit = found.output.toString().trim();
        return { naam, commit, datum: await dayOf(commit, folder) };
    }
    const datum = dayNamed(naam.trim());
    if (datum !== undefined && datum > peildatum && datum > todayInAmsterdam()) {
        throw new Problem(messages.dayToCome(formatDatum(datum)), ExitCode.wrongCall);
    }
    const last = datum === undefined ? undefined : await lastUntil(datum, folder);
    if (datum !== undefined && last !== undefined) {
        const { commit, dag } = last;
        return { naam: commit, commit, datum, ...(dag < datum && { gemaaktOp: dag }) };
    }
    const sentence =
        datum === undefined
            ? messages.unknownRevision(naam, suggest(naam, await namesIn(folder)))
            : messages.nothingThatOld(formatDatum(datum));
    throw new Problem(isShallow ? `${sentence} ${messages.shallow()}` : sentence, ExitCode.wrongCall);
}

/** What nobody calls a revision. */
const LIKE_A_DAY = /^\d{1,4}([-/.–])\d{1,2}\1\d{1,4}$/;

/** Undefined where the name is none of a day; a Problem where there is no such day. */
function dayNamed(naam: string): IsoDatum | undefined {
    const datum = readDatum(naam);
    if (datum === undefined && LIKE_A_DAY.test(naam)) {
        const meant = guessDatum(naam);
        throw new Problem(messages.wrongDate('--sinds', naam, meant && formatDatum(meant)), ExitCode.wrongCall);
    }
    return datum;
}

/** Throws a Problem where a folder is in no repository that git can read. Returns whether its history is cut off. */
async function checkRepository(folder: string, pad: string): Promise<boolean> {
    const { isOk, output, complaint } = await runGit(folder, [
        'rev-parse',
        '--is-inside-work-tree',
        '--is-shallow-repository',
    ]);
    if (!isOk && complaint.includes('dubious ownership')) {
        throw new Problem(messages.foreignRepository(folder), ExitCode.failure);
    }
    if (!(isOk || complaint.includes('not a git repository'))) {
        throw new Problem(messages.brokenRepository(pad), ExitCode.failure);
    }
    const [isInside, isShallow] = output.toString().split('\n');
    if (!isOk || isInside !== 'true') {
        throw new Problem(messages.noRepository(pad), ExitCode.wrongCall);
    }
    return isShallow === 'true';
}

/** The day in the Netherlands on which a commit was made. */
async function dayOf(commit: string, folder: string): Promise<string> {
    const { output } = await runGit(folder, ['rev-list', '--max-count=1', '--timestamp', '--end-of-options', commit]);
    return dayOfLine(output.toString());
}

/** Of what came before now the last commit of a day, or of the days before it. */
async function lastUntil(
    datum: IsoDatum,
    folder: string,
): Promise<{ readonly commit: string; readonly dag: IsoDatum } | undefined> {
    const { output } = await runGit(folder, ['rev-list', '--timestamp', 'HEAD']);
    const line = output
        .toString()
        .split('\n')
        .find((each) => each !== '' && dayOfLine(each) <= datum);
    const commit = line?.split(' ')[1];
    return line === undefined || commit === undefined ? undefined : { commit, dag: dayOfLine(line) };
}

/** Of a line with the seconds since 1970 and a commit. */
function dayOfLine(line: string): string {
    return todayInAmsterdam(new Date(Number.parseInt(line, 10) * 1000));
}

async function namesIn(folder: string): Promise<string[]> {
    const { output } = await runGit(folder, ['for-each-ref', '--format=%(refname:short)']);
    return output
        .toString()
        .split('\n')
        .filter((name) => name !== '');
}

/** True where the repository of a folder holds the same commit. */
export async function isKnownIn(folder: string, { commit }: Revision): Promise<boolean> {
    return (await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`])).isOk;
}
