import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { KeptTexts } from '@samenwerking/language/node';
import { cacheFolder } from '../files/cache-folder.js';
import { undisturbed } from '../files/unfinished.js';
import { isUnchanged, type TakenIn } from './inputs.js';

/** Of less, a check is over sooner than anyone notices: of that nothing is kept. */
const FEWEST_FILES = 50;

/** What a check was asked: on another question, or by another version, it may find something else. */
export type Question = Readonly<Record<string, unknown>>;

interface Kept<Outcome> {
    readonly version: string;
    readonly question: Question;
    readonly takenIn: TakenIn;
    readonly outcome: Outcome;
}

/**
 * Keeps what a check found, beside all that it depends on: the question, the day, this version, and all that it was told
 * about the disk. It is found again only where each of these is the same.
 */
export class EarlierCheck<Outcome> {
    /** None where nothing can be kept. */
    private readonly cache: KeptTexts | undefined;
    private readonly question: Question;
    private readonly name: string;

    /** One is kept for each subject: which files, and by which choices. The day is no part of it. */
    constructor(subject: Question, question: Question) {
        const folder = cacheFolder();
        this.cache = folder === undefined ? undefined : new KeptTexts(folder);
        this.name = hash('sha256', JSON.stringify(subject));
        this.question = { ...subject, ...question };
    }

    /** What the check would find, known from an earlier time; undefined where something may have changed since. */
    async recall(): Promise<Outcome | undefined> {
        const [line] = (await this.cache?.read(this.name)) ?? [];
        const kept: Kept<Outcome> | undefined = line && JSON.parse(line());
        const isSame = kept?.version === version() && JSON.stringify(kept.question) === JSON.stringify(this.question);
        return kept && isSame && (await isUnchangedAsFarAsIsKnown(kept.takenIn)) ? kept.outcome : undefined;
    }

    async keep(outcome: Outcome, takenIn: TakenIn): Promise<void> {
        const { cache, name } = this;
        if (cache && takenIn.texts.length >= FEWEST_FILES) {
            const kept: Kept<Outcome> = { version: version(), question: this.question, takenIn, outcome };
            await undisturbed(() => cache.write(name, [JSON.stringify(kept)]));
        }
    }
}

/** A file that can no longer be read is for the check itself to tell. */
async function isUnchangedAsFarAsIsKnown(takenIn: TakenIn): Promise<boolean> {
    try {
        return await isUnchanged(takenIn);
    } catch {
        return false;
    }
}

/** Of this program, also of one that was built again under the same number. */
function version(): string {
    const { size, mtimeMs } = statSync(process.argv[1] as string);
    return `${size} ${mtimeMs} ${process.version}`;
}
