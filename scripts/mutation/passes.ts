import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../paths.ts';
import { ASSIGNMENT, type Assignment, type Result } from './assignment.ts';
import { equivalent, isEquivalent } from './equivalent.ts';
import { likelyFiles } from './likely-files.ts';
import { keepKillers } from './outcome.ts';
import { codeMutants } from './sources.ts';
import { ProgressTeller } from './tell-progress.ts';

export interface Search {
    /** What the names of the mutants hold. */
    readonly words: readonly string[];
    /** How many processes share the work. */
    readonly workers: number;
    /** By mutant a test that failed for it before. */
    readonly known: ReadonlyMap<string, string>;
}

export interface Findings {
    readonly mutants: readonly string[];
    /** By mutant the test that fails for it. */
    readonly killed: ReadonlyMap<string, string>;
    readonly unrepeatable: readonly string[];
}

/** What a pass tries of all tests: the cheapest first, for the few mutants that are still alive later. */
interface Pass extends Pick<Assignment, 'tries'> {
    readonly name: string;
    /** Only the tests that failed for the same mutants before. */
    readonly isAgain?: boolean;
    /** Only the files in which others of the same source were killed. */
    readonly isLikely?: boolean;
    /** The tests that are about rules, and quick; without it all tests. */
    readonly files?: readonly string[];
}

const ABOUT_RULES = ['assessment', 'validation', 'workspace'].map((folder) => `test/language/${folder}/`);

/** Nearly every mutant is killed by one of the first few passes; only for the others all tests are tried. */
const PASSES: readonly Pass[] = [
    { name: 'the tests that failed before', isAgain: true },
    { name: 'all tests of the likeliest files', isLikely: true, files: ABOUT_RULES },
    { name: 'a few tests of each file about rules', tries: 2, files: ABOUT_RULES },
    { name: 'all tests of the files that are likeliest now', isLikely: true, files: ABOUT_RULES },
    { name: 'all tests about rules', files: ABOUT_RULES },
    { name: 'all tests' },
];

export async function findKillers({ words, workers, known }: Search): Promise<Findings> {
    const isWanted = (mutant: string) => words.every((word) => mutant.includes(word));
    const killers = Object.fromEntries([...known].filter(([mutant]) => isWanted(mutant)));
    const data = new Set<string>();
    const killed = new Map<string, string>();
    const unrepeatable = new Set<string>();
    const inCode = codeMutants();
    const mutants = () => [...data, ...inCode].filter(isWanted);
    const needsTest = (mutant: string) => !(killed.has(mutant) || isEquivalent(mutant));
    // What a norm and the table of findings hold is known once a test has read them.
    console.log(`${inCode.filter(isWanted).length} rules in code, and those of the norm and the table of findings`);
    for (const { name, isAgain, isLikely, tries, files = [] } of PASSES) {
        const likely = likelyFiles(killed);
        if ((isAgain || isLikely) && Object.keys(isAgain ? killers : likely).length === 0) {
            continue;
        }
        console.log(`Trying ${name}`);
        const assignment = {
            words,
            tries,
            done: [...killed.keys(), ...equivalent()],
            of: workers,
            ...(isAgain && { killers }),
            ...(isLikely && { likely }),
        };
        const runs = Array.from({ length: workers }, (_, share) => new Run({ ...assignment, share }, files));
        const teller = new ProgressTeller(
            runs.map((run) => () => run.soFar()),
            (sofar) => ({
                killed: new Set([...killed.keys(), ...sofar.flatMap((result) => Object.keys(result.killed))]).size,
                mutants: new Set([...mutants(), ...sofar.flatMap((result) => result.data).filter(isWanted)]).size,
            }),
        );
        const results = await Promise.all(runs.map((run) => run.result())).finally(() => teller.stop());
        for (const result of results) {
            addAll(data, result.data);
            addAll(unrepeatable, result.unrepeatable);
            for (const [mutant, test] of Object.entries(result.killed)) {
                killed.set(mutant, test);
            }
        }
        keepKillers(killed);
        console.log(`${killed.size} of ${mutants().length} rules have a test`);
        if (!mutants().some(needsTest)) {
            break;
        }
    }
    return { mutants: mutants(), killed, unrepeatable: [...unrepeatable] };
}

function addAll(set: Set<string>, items: readonly string[]): void {
    for (const item of items) {
        set.add(item);
    }
}

/** One process that tries its share. */
class Run {
    private readonly folder = mkdtempSync(join(tmpdir(), 'mutation-'));
    private readonly resultFile = join(this.folder, 'result.json');
    private readonly assignment: Assignment;
    private readonly files: readonly string[];

    constructor(assignment: Omit<Assignment, 'resultFile'>, files: readonly string[]) {
        this.assignment = { ...assignment, resultFile: this.resultFile };
        this.files = files;
    }

    async result(): Promise<Result> {
        try {
            const assignmentFile = join(this.folder, 'assignment.json');
            writeFileSync(assignmentFile, JSON.stringify(this.assignment));
            await vitest(assignmentFile, this.files);
            return JSON.parse(readFileSync(this.resultFile, 'utf8'));
        } finally {
            rmSync(this.folder, { recursive: true, force: true });
        }
    }

    /** What it has found up to now; undefined as long as it has begun with nothing. */
    soFar(): Result | undefined {
        return existsSync(this.resultFile) ? JSON.parse(readFileSync(this.resultFile, 'utf8')) : undefined;
    }
}

async function vitest(assignmentFile: string, files: readonly string[]): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const config = ['--config', 'scripts/mutation/vitest.config.ts'];
    const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...config, ...files];
    const child = spawn(process.execPath, args, {
        cwd: root,
        env: { ...process.env, [ASSIGNMENT]: assignmentFile },
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`The tests do not run:\n${Buffer.concat(output)}`)),
    );
    return promise;
}
