import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../scripts/paths.ts';

/** Puts what tries inputs, with the sources of the product, in one file that Node can run. */
export async function bundleWorker(folder: string): Promise<string> {
    const outfile = join(folder, 'worker.cjs');
    await build({
        absWorkingDir: root,
        entryPoints: [join(import.meta.dirname, 'worker.ts')],
        outfile,
        bundle: true,
        platform: 'node',
        target: 'node22',
        format: 'cjs',
        mainFields: ['module', 'main'],
        loader: { '.samenwerking': 'text', '.css': 'text' },
        sourcemap: true,
        logLevel: 'error',
    });
    return outfile;
}
