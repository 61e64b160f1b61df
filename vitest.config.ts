import { defineConfig } from 'vitest/config';
import { textFiles } from './scripts/text-files.ts';

export default defineConfig({
    plugins: [textFiles],
    test: {
        // The tests wait for no user: every core may work on them.
        maxWorkers: '100%',
        projects: [
            {
                extends: true,
                test: {
                    name: 'unit',
                    include: ['test/**/*.test.ts'],
                    exclude: [
                        'test/extension/{host,suite,ui}/**',
                        'test/editors/**',
                        'test/office/**',
                        'test/playground/**',
                    ],
                    globalSetup: ['test/cli/support/build-cli.ts'],
                    testTimeout: 30_000,
                    expect: { poll: { timeout: 10_000 } },
                },
            },
            {
                extends: true,
                test: {
                    name: 'editors',
                    include: ['test/editors/*.test.ts'],
                    globalSetup: ['test/cli/support/build-cli.ts'],
                    testTimeout: 60_000,
                    hookTimeout: 60_000,
                },
            },
            {
                extends: true,
                test: {
                    name: 'office',
                    include: ['test/office/*.test.ts'],
                    testTimeout: 30_000,
                },
            },
            {
                extends: true,
                test: {
                    name: 'web',
                    include: ['test/playground/*.test.ts'],
                    globalSetup: ['test/playground/support/serve-once.ts'],
                    expect: { poll: { timeout: 10_000 } },
                    testTimeout: 30_000,
                    hookTimeout: 60_000,
                },
            },
            {
                extends: true,
                test: {
                    name: 'firefox',
                    include: ['test/playground/firefox/*.test.ts'],
                    globalSetup: ['test/playground/support/serve-once.ts'],
                    expect: { poll: { timeout: 10_000 } },
                    testTimeout: 30_000,
                    hookTimeout: 60_000,
                },
            },
            {
                extends: true,
                test: {
                    name: 'ui',
                    include: ['test/extension/ui/*.test.ts'],
                    globalSetup: ['test/extension/ui/package-once.ts'],
                    setupFiles: ['test/extension/ui/picture-of-failure.ts'],
                    // Each drives a VS Code of its own.
                    fileParallelism: false,
                    expect: { poll: { timeout: 10_000 } },
                    testTimeout: 60_000,
                    hookTimeout: 180_000,
                },
            },
        ],
    },
});
