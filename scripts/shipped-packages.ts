import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli, buildExtension } from './build.ts';
import { buildSite } from './build-site.ts';
import { bundledPackages } from './bundled-packages.ts';

/**
 * The packages of others that users get, by their place in the lockfile. They are asked of the bundles themselves: that
 * `package.json` calls a package a development dependency says nothing, since a bundle holds whatever is imported.
 */
export async function shippedPackages(): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'shipped-'));
    try {
        const bundles = await Promise.all([
            buildCli({ production: true }, join(folder, 'cli', 'samenwerking.cjs')),
            buildExtension({ production: true }, join(folder, 'extension')),
            buildSite(join(folder, 'site')),
        ]);
        return bundledPackages(bundles.flat());
    } finally {
        rmSync(folder, { recursive: true });
    }
}
