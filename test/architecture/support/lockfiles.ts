import { globSync, readFileSync } from 'node:fs';

/** What a lockfile tells of a package, as far as the tests ask. */
export interface LockedPackage {
    /** Whose lockfile it is in, from the root: `test/bench/peers/package-lock.json`. */
    readonly lockfile: string;
    /** Where it is installed, from the lockfile: `node_modules/langium`. */
    readonly path: string;
    readonly version?: string;
    readonly license?: string;
    readonly resolved?: string;
    readonly integrity?: string;
    readonly hasInstallScript?: boolean;
    /** It stands for a folder of this repository. */
    readonly link?: boolean;
}

export const lockfiles = globSync('**/package-lock.json', { exclude: ['**/node_modules'] });

/** The packages of others in a lockfile: neither the one whose lockfile it is, nor its workspaces. */
export function lockedPackages(lockfile: string): LockedPackage[] {
    const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as { packages: Record<string, LockedPackage> };
    return Object.entries(packages)
        .filter(([path, { link }]) => path.includes('node_modules/') && !link)
        .map(([path, locked]) => ({ ...locked, lockfile, path }));
}

/** The name of the package that is installed there. */
export function packageName(path: string): string {
    return path.replace(/^.*node_modules\//, '');
}
