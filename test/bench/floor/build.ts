import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../../../scripts/build.ts';
import type { LanguageSide } from '../run/sides.ts';
import { ours } from '../run/sides.ts';

/**
 * The least that something takes: the same libraries, of which only that is done which cannot be left out. Where even
 * this is above what is wanted, no change of ours reaches it.
 */
export interface Floor {
    readonly server: LanguageSide;
    /** Of a folder of which nothing has changed. */
    readonly serverOfUnchanged: LanguageSide;
    /** Commands, to be run in a folder. */
    readonly trees: readonly string[];
    readonly fingerprints: readonly string[];
    /** The path of a bundle. */
    readonly client: string;
}

/** Bundles it as the product is. Its compiled code is kept beside it for the next start. */
export async function buildFloor(folder: string): Promise<Floor> {
    const names = ['server', 'trees', 'fingerprints', 'client'];
    await build({
        ...bundling({ production: true }),
        entryPoints: names.map((name) => join(import.meta.dirname, `${name}.ts`)),
        outdir: folder,
        outExtension: { '.js': '.cjs' },
        external: ['vscode'],
    });
    const bundle = (name: string) => join(folder, `${name}.cjs`);
    const command = (name: string, ...args: readonly string[]) => [process.execPath, bundle(name), ...args];
    const server = {
        ...ours,
        command: command('server', '--stdio'),
        env: { NODE_COMPILE_CACHE: join(folder, 'code') },
    };
    return {
        server,
        serverOfUnchanged: { ...server, command: [...server.command, '--unchanged'] },
        trees: command('trees'),
        fingerprints: command('fingerprints'),
        client: bundle('client'),
    };
}
