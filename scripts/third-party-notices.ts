import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from './paths.ts';

/** The licences of the packages inside bundles: most of them ask that their text goes along. */
export function thirdPartyNotices(bundles: readonly Metafile[]): string {
    const paths = bundles.flatMap(({ inputs }) => Object.keys(inputs));
    const packages = new Set(paths.flatMap((path) => packageFolder(path) ?? []));
    return [...packages]
        .map(noticeOf)
        .sort()
        .join(`\n${'-'.repeat(80)}\n\n`);
}

function packageFolder(path: string): string | undefined {
    return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

function noticeOf(folder: string): string {
    const path = join(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(path, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}\n`;
}
