import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BundledFiles, bundledPackages } from './bundled-packages.ts';
import { root } from './paths.ts';

/** The licences of the packages inside bundles: most of them ask that their text goes along. */
export function thirdPartyNotices(bundles: readonly BundledFiles[]): string {
    return bundledPackages(bundles)
        .map(noticeOf)
        .sort()
        .join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder: string): string {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenceText(folder)}\n`;
}

/**
 * The text of a package's licence. Who leaves it out of their package asks no less for it: then it stands in
 * `scripts/licences`, as they gave it with another version.
 */
export function licenceText(folder: string): string {
    const inPackage = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const elsewhere = join(root, 'scripts/licences', `${basename(folder)}.txt`);
    if (inPackage) {
        return readFileSync(join(root, folder, inPackage), 'utf8').trim();
    }
    return existsSync(elsewhere) ? readFileSync(elsewhere, 'utf8').trim() : '';
}
