import { describe, expect, test } from 'vitest';
import { lockedPackages, lockfiles } from './support/lockfiles.js';

test('every package.json that is installed on its own has a lockfile', () => {
    expect(lockfiles.toSorted()).toEqual([
        'package-lock.json',
        'test/bench/peers/package-lock.json',
        'test/extension/host/package-lock.json',
    ]);
});

describe.each(lockfiles)('%s', (lockfile) => {
    const packages = lockedPackages(lockfile);

    test('names packages', () => {
        expect(packages.length).toBeGreaterThan(20);
    });

    test('has the checksum of every package', () => {
        expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual(
            [],
        );
    });

    // Without an address npm asks the registry that it is set to; with one it goes there, wherever that is.
    test('sends nobody to another host than the public registry', () => {
        const elsewhere = packages.filter(
            ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
        );
        expect(elsewhere.map(({ path, resolved }) => `${path}: ${resolved}`)).toEqual([]);
    });
});
