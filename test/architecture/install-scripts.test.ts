import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockedPackages, packageName } from './support/lockfiles.js';

test('of every package with an install script it stands in package.json whether the script may run', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const withScript = lockedPackages('package-lock.json').filter(({ hasInstallScript }) => hasInstallScript);
    expect(Object.keys(allowScripts).toSorted()).toEqual(withScript.map(({ path }) => packageName(path)).toSorted());
});

test('no script runs but that of `node`, which fetches the Node for this platform', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node']);
});

test('whatever installs packages leaves out their install scripts', () => {
    const files = [
        ...globSync('{scripts,test}/**/*.{ts,mjs}', { exclude: ['**/node_modules/**', 'test/architecture/**'] }),
        ...globSync('.github/workflows/*.yml'),
        '.ci/run',
    ];
    const installing = files.flatMap((file) =>
        readFileSync(file, 'utf8')
            .split('\n')
            .filter(
                (line) => /npm (?:ci|install)\b|'(?:ci|install)',/.test(line) && !/^\s*(?:\/\/|#|console)/.test(line),
            )
            .map((line) => `${file}: ${line.trim()}`),
    );
    expect(installing.length).toBeGreaterThan(2);
    expect(installing.filter((line) => !line.includes('--ignore-scripts'))).toEqual([]);
});
