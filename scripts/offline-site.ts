/** Makes the site work without a network: the service worker, which knows every file of it, and the manifest. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { extensionFolder, playgroundFolder } from './paths.ts';

const ICONS = ['icon.svg', 'icon.png'];

const MANIFEST = {
    name: 'Samenwerking',
    description: 'Samenwerkingsafspraken schrijven, nakijken en als rapport meenemen.',
    lang: 'nl',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#154273',
    icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon.png', sizes: '256x256', type: 'image/png' },
    ],
};

/**
 * Adds what a site in a folder needs for that; whatever else belongs to it has to be there already. What the worker gives
 * is bound to the policy of the page.
 */
export async function makeOffline(folder: string, policy: string, target: string[]): Promise<void> {
    for (const icon of ICONS) {
        cpSync(join(extensionFolder, 'images', icon), join(folder, icon));
    }
    writeFileSync(join(folder, 'manifest.webmanifest'), `${JSON.stringify(MANIFEST, undefined, 2)}\n`);
    const files = globSync('**', { cwd: folder })
        .filter((file) => statSync(join(folder, file)).isFile())
        .map((file) => file.replaceAll('\\', '/'))
        .toSorted();
    const revision = createHash('sha256');
    for (const file of files) {
        revision.update(`${file}\n`).update(readFileSync(join(folder, file)));
    }
    await build({
        entryPoints: [join(playgroundFolder, 'offline/service-worker.ts')],
        outfile: join(folder, 'service-worker.js'),
        bundle: true,
        minify: true,
        format: 'iife',
        target,
        define: {
            // The page itself is asked for as its folder.
            FILES: JSON.stringify(files.filter((file) => file !== 'index.html')),
            POLICY: JSON.stringify(policy),
            REVISION: JSON.stringify(revision.digest('hex').slice(0, 16)),
        },
    });
}
