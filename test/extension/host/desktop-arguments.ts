import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { WorkbenchContent } from './workbench.ts';

/** Reads the command line of a desktop VS Code. What has no counterpart here, such as `--no-sandbox`, is left out. */
export function parseDesktopArguments(argv: readonly string[]): WorkbenchContent {
    const { values, positionals } = parseArgs({
        args: [...argv],
        options: {
            extensionDevelopmentPath: { type: 'string', multiple: true, default: [] },
            extensionTestsPath: { type: 'string' },
        },
        strict: false,
        allowPositionals: true,
    });
    const paths = (given: unknown) =>
        [given]
            .flat()
            .filter((path) => typeof path === 'string')
            .map((path) => resolve(path));
    return {
        folder: paths(positionals).find(existsSync),
        extensionDevelopmentPaths: paths(values.extensionDevelopmentPath),
        extensionTestsPath: paths(values.extensionTestsPath)[0],
    };
}
