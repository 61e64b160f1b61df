import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../../../scripts/build.ts';

/** Puts what tries inputs, with the sources of the product, in one file that Node can run. */
export async function bundleWorker(folder: string): Promise<string> {
    const outfile = join(folder, 'worker.cjs');
    await build({
        ...bundling({ production: false }),
        entryPoints: [join(import.meta.dirname, 'worker.ts')],
        outfile,
        logLevel: 'error',
    });
    return outfile;
}
