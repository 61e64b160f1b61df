import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildCli } from '../../../scripts/build.ts';

declare module 'vitest' {
    interface ProvidedContext {
        readonly cliBundle: string;
    }
}

/** The tests of the command line run what its users run: a bundle, made once, in a place that no other run empties. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
    const folder = mkdtempSync(join(tmpdir(), 'samenwerking-bundle-'));
    const bundle = join(folder, 'dist', 'samenwerking.cjs');
    await buildCli({ production: false }, bundle);
    provide('cliBundle', bundle);
    return () => rmSync(folder, { recursive: true, force: true });
}
