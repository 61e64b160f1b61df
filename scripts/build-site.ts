/** Builds the page on which the language works without anything installed. */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { build } from 'vite';
import { reportStyles, writeNotices } from './build.ts';
import type { BundledFiles } from './bundled-packages.ts';
import { makeOffline } from './offline-site.ts';
import { playgroundFolder, root, site } from './paths.ts';
import { textFiles } from './text-files.ts';

/** The bundles use what browsers have had since the beginning of 2025. */
const browsers = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

const rolldownOptions = { checks: { pluginTimings: false } };

/** Builds the site in a folder. Returns what it is made of. */
export async function buildSite(outDir = site): Promise<BundledFiles[]> {
    const made: BundledFiles[] = [];
    const collect = collector(made);
    const policy = contentSecurityPolicy(await reportStyles());
    const config: InlineConfig = {
        configFile: false,
        root: playgroundFolder,
        // Wherever on a web server the folder is put.
        base: './',
        logLevel: 'warn',
        // What some packages have for a browser reaches for its page; a worker has none.
        resolve: { conditions: ['worker', 'module', 'browser'] },
        plugins: [textFiles, collect, writePolicy(policy)],
        worker: { format: 'es', plugins: () => [textFiles, collect], rolldownOptions },
        build: {
            outDir,
            emptyOutDir: true,
            target: browsers,
            assetsInlineLimit: 0,
            modulePreload: { polyfill: false },
            reportCompressedSize: false,
            chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
            rolldownOptions,
        },
    };
    await build(config);
    await writeNotices(outDir, ...made);
    await makeOffline(outDir, policy, browsers);
    return made;
}

/** Notes which modules each bundle holds: that of the page, and that of its worker. */
function collector(made: BundledFiles[]): Plugin {
    return {
        name: 'bundled-files',
        generateBundle(_options, bundle) {
            const modules = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
            made.push({ inputs: Object.fromEntries(modules.map((id) => [relative(root, id), {}])) });
        },
    };
}

/**
 * What the page may do, and that is little: it runs and shows what came along with it, and asks for nothing else. The
 * styles of a report are known by their checksum, since the frame that shows one is bound to this policy as well.
 */
function contentSecurityPolicy(stylesOfReport: string): string {
    const checksum = createHash('sha256').update(`\n${stylesOfReport}`).digest('base64');
    return [
        "default-src 'none'",
        "script-src 'self'",
        "worker-src 'self' blob:",
        `style-src 'self' 'sha256-${checksum}'`,
        "img-src 'self' data:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}

function writePolicy(policy: string): Plugin {
    return {
        name: 'content-security-policy',
        transformIndexHtml: (html) => html.replace('%POLICY%', policy),
    };
}

if (import.meta.main) {
    await buildSite();
}
