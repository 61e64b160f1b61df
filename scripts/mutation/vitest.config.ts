import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import unit from '../../vitest.config.ts';
import { root } from '../paths.ts';
import { instrument } from './instrument.ts';
import { LikeliestFirst } from './likeliest-first.ts';
import { isInstrumented, nameOf } from './sources.ts';

const switched: Plugin = {
    name: 'switched-rules',
    enforce: 'pre',
    transform: (code, id) => (isInstrumented(id) ? instrument(code, nameOf(id)).code : undefined),
};

/** One process runs all tests after each other, and keeps its modules: what is switched is not loaded again. */
export default defineConfig({
    root,
    plugins: [...(unit.plugins ?? []), switched],
    test: {
        include: ['test/language/**/*.test.ts'],
        // One compares the table of severities with another, which proves no finding; the others take a second a test, or
        // wait for a server, which takes ten where a rule is off.
        exclude: [
            'test/language/validation/catalogue.test.ts',
            'test/language/syntax/{damaged,empty-values}.test.ts',
            'test/language/assessment/long-plans.test.ts',
            'test/language/formatting/*.test.ts',
            'test/language/lsp/{every-fix,work-progress}.test.ts',
            'test/language/workspace/{edits,loading-properties,midnight,settings,watching}.test.ts',
        ],
        setupFiles: ['scripts/mutation/setup.ts'],
        runner: 'scripts/mutation/runner.ts',
        pool: 'threads',
        isolate: false,
        sequence: { sequencer: LikeliestFirst },
        maxWorkers: 1,
        testTimeout: 60_000,
        reporters: ['dot'],
        // A promise that a mutant leaves behind fails no test.
        dangerouslyIgnoreUnhandledErrors: true,
    },
});
