import { readFileSync } from 'node:fs';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';

const textFile = /\.(samenwerking|css)$/;

/** What the bundler does with its text loader. The id ends in `.js`, or Vite would treat a style sheet as its own. */
const textFiles: Plugin = {
    name: 'text-files',
    enforce: 'pre',
    async resolveId(source, importer) {
        const resolved = textFile.test(source) && (await this.resolve(source, importer, { skipSelf: true }));
        return resolved ? `\0text:${resolved.id}.js` : undefined;
    },
    load(id) {
        const path = /^\0text:(.*)\.js$/.exec(id)?.[1];
        return path && `export default ${JSON.stringify(readFileSync(path, 'utf8'))}`;
    },
};

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
                    exclude: ['test/extension/{host,suite,ui}/**', 'test/editors/**', 'test/office/**'],
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
