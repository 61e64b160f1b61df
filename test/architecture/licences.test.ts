import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/paths.js';
import { shippedPackages } from '../../scripts/shipped-packages.js';
import { licenceText } from '../../scripts/third-party-notices.js';
import { type LockedPackage, lockedPackages, lockfiles, packageName } from './support/lockfiles.js';

/** They ask that their text goes along, and nothing of the program they become part of: that can be under EUPL-1.2. */
const inBundles = ['Apache-2.0', 'BlueOak-1.0.0', 'ISC', 'MIT'];

/**
 * What only runs while developing becomes part of nothing, so copyleft is no hindrance there. Every one of these may be
 * used by anyone for anything; of a choice (`MIT OR …`) one is enough.
 */
const forDevelopment = [
    ...inBundles,
    '0BSD',
    'Artistic-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'LGPL-3.0-or-later',
    'MPL-2.0',
    'PSF-2.0',
    'Zlib',
];

/** Packages for development whose `license` says nothing that a program understands. */
const lookedUp: ReadonlyMap<string, string> = new Map([
    // Its package.json has the older field `licenses`, which says MIT.
    ['httpolyglot', 'MIT'],
]);

/**
 * Microsoft's program that signs packages for its marketplace, under terms of its own. It comes along with `vsce`, which
 * does not run it to make a package, and its install script is refused.
 */
const isSigning = (name: string) => /^@vscode\/vsce-sign(?:-|$)/.test(name);

/** Understands an SPDX expression as far as npm packages write one: alternatives of things that hold all at once. */
function isAmong(allowed: readonly string[], license = ''): boolean {
    const alternatives = license.replace(/[()]/g, '').split(' OR ');
    return alternatives.some((all) => all.split(' AND ').every((one) => allowed.includes(one)));
}

const told = ({ path, license }: LockedPackage) => `${path}: ${license}`;

describe('what users get', () => {
    let shipped: readonly string[];
    beforeAll(async () => {
        shipped = await shippedPackages();
    }, 60_000);

    test('has only licences that fit EUPL-1.2', () => {
        const packages = lockedPackages('package-lock.json').filter(({ path }) => shipped.includes(path));
        expect(packages.length).toBeGreaterThan(40);
        expect(packages).toHaveLength(shipped.length);
        expect(packages.filter(({ license }) => !isAmong(inBundles, license)).map(told)).toEqual([]);
    });

    test('has the licence that the lockfile tells of', () => {
        const differing = lockedPackages('package-lock.json')
            .filter(({ path }) => shipped.includes(path))
            .filter(({ path, license }) => {
                return JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')).license !== license;
            });
        expect(differing.map(told)).toEqual([]);
    });

    test('brings the text of its licence along', () => {
        expect(shipped.filter((path) => licenceText(path).length < 500)).toEqual([]);
    });
});

test.each(lockfiles)('every package in %s has a licence that allows to develop with it', (lockfile) => {
    const packages = lockedPackages(lockfile).map((locked) => ({
        ...locked,
        license: locked.license ?? lookedUp.get(packageName(locked.path)) ?? 'none',
    }));
    const others = packages.filter(({ license }) => !isAmong(forDevelopment, license));
    expect(others.filter(({ path }) => !isSigning(packageName(path))).map(told)).toEqual([]);
});

test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    [undefined, false],
])('a licence is read: %s', (license, expected) => {
    expect(isAmong(inBundles, license)).toBe(expected);
});
