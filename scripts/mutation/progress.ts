import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ASSIGNMENT, type Assignment, type Result } from './assignment.ts';
import { sourceOf, testFileOf } from './likely-files.ts';

/** What has been found so far in this process: all test files share it. */
class Progress {
    readonly killed = new Map<string, string>();
    readonly unrepeatable: string[] = [];
    /** Mutants of data, with what each is about. */
    readonly data = new Map<string, string | undefined>();
    private readonly assignment: Assignment = JSON.parse(readFileSync(process.env[ASSIGNMENT] ?? '', 'utf8'));
    private readonly done = new Set(this.assignment.done);
    private tried = new Map<string, number>();
    private files = 0;

    /** What was found before is there to be told while the rest is tried. */
    startFile(): void {
        this.tried = new Map();
        this.files++;
        this.save();
    }

    /** True for a mutant of this process's share, not killed yet, that a test may well fail for. */
    isToTry(mutant: string, test: string): boolean {
        if (this.killed.has(mutant) || this.done.has(mutant) || !this.isOurs(mutant)) {
            return false;
        }
        const { killers, likely, tries } = this.assignment;
        if (killers) {
            return killers[mutant] === test;
        }
        if (likely) {
            return likely[sourceOf(mutant)]?.includes(testFileOf(test)) ?? false;
        }
        const about = this.data.get(mutant);
        if (about !== undefined && tries !== undefined) {
            return test.includes(about);
        }
        const tried = this.tried.get(mutant) ?? 0;
        this.tried.set(mutant, tried + 1);
        return tries === undefined || tried < tries;
    }

    private isOurs(mutant: string): boolean {
        const { share, of, words } = this.assignment;
        return hash(mutant) % of === share && words.every((word) => mutant.includes(word));
    }

    save(): void {
        const result: Result = {
            files: this.files,
            data: [...this.data.keys()],
            killed: Object.fromEntries(this.killed),
            unrepeatable: this.unrepeatable,
        };
        const { resultFile } = this.assignment;
        // Whoever reads it meanwhile finds it whole.
        writeFileSync(`${resultFile}.new`, JSON.stringify(result));
        renameSync(`${resultFile}.new`, resultFile);
    }
}

export const progress = new Progress();

function hash(text: string): number {
    return [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 7);
}
