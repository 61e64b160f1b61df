/**
 * Switches the rules off one by one, and shows for each rule a test that fails without it. Fails where no test does.
 *
 *     npm run mutate -- [--only norm|meldingen|regels] [--workers 2] [words in the names of the mutants]
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isEquivalent, staleIn } from './mutation/equivalent.ts';
import { GROUPS, groupOf } from './mutation/mutant.ts';
import { outcomeFile, readKillers, writeOutcome } from './mutation/outcome.ts';
import { type Findings, findKillers } from './mutation/passes.ts';

const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
        only: { type: 'string', default: '' },
        workers: { type: 'string', default: String(availableParallelism()) },
    },
});

const words = [...positionals, ...(values.only === '' ? [] : [`${values.only}: `])];
const findings = await findKillers({ words, workers: Number(values.workers), known: readKillers() });
writeOutcome(findings);
process.exitCode = report(findings) ? 0 : 1;

/** Tells what was found; true where every rule has its test. */
function report({ mutants, killed, unrepeatable }: Findings): boolean {
    const alive = mutants.filter((mutant) => !killed.has(mutant));
    const survivors = alive.filter((mutant) => !isEquivalent(mutant));
    const stale = staleIn(words, mutants);
    list('Tests that fail with every rule on, or when they run again, and so prove nothing', unrepeatable);
    list('Said to change nothing, but no rule any more (equivalent.ts)', stale);
    list('SURVIVED: no test fails without', survivors);
    console.log('\nrules off   mutants   killed   equivalent   survived');
    for (const group of GROUPS) {
        const count = (ids: readonly string[]) => ids.filter((id) => groupOf(id) === group).length;
        const counts = [mutants, [...killed.keys()], alive.filter(isEquivalent), survivors].map(count);
        console.log(
            group.padEnd(9),
            ...counts.map((number, column) => String(number).padStart([9, 8, 12, 10][column] ?? 0)),
        );
    }
    console.log(`\nThe test of each rule: ${outcomeFile}`);
    // Without a rule nothing is proved: the words are wrong, or no test reads a norm.
    return mutants.length > 0 && survivors.length === 0 && stale.length === 0;
}

function list(title: string, lines: readonly string[]): void {
    if (lines.length > 0) {
        console.log(`\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
    }
}
