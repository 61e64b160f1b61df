import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedPackages } from '../../scripts/shipped-packages.js';
import { packageName } from './support/lockfiles.js';

interface Row {
    readonly name: string;
    readonly askedFor: readonly string[];
    readonly reason: string;
}

function rows(section: string): Row[] {
    return [...section.matchAll(/^\| `([^`]+)` \| (.*?) \| (.*?) \|$/gm)].map(
        ([, name = '', folders = '', reason = '']) => ({
            name,
            askedFor: folders.split(', ').map((folder) => folder.replaceAll('`', '')),
            reason,
        }),
    );
}

const page = readFileSync('docs/dependencies.md', 'utf8');
const [, forUsers = [], forDevelopment = []] = page.split(/^## /m).map(rows);

/** What each package.json asks for, as `langium in packages/cli`. What the workspaces ask of each other is none of it. */
function askedFor(): string[] {
    return globSync('{.,packages/*,test/**}/package.json', { exclude: ['**/node_modules'] }).flatMap((file) => {
        const { dependencies, devDependencies, optionalDependencies, peerDependencies } = JSON.parse(
            readFileSync(file, 'utf8'),
        );
        return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies })
            .filter((name) => !name.startsWith('@samenwerking/'))
            .map((name) => `${name} in ${dirname(file)}`);
    });
}

describe('docs/dependencies.md', () => {
    let shipped: Set<string>;
    beforeAll(async () => {
        shipped = new Set((await shippedPackages()).map(packageName));
    }, 60_000);

    test('names what each package.json asks for, and nothing else', () => {
        const named = [...forUsers, ...forDevelopment].flatMap(({ name, askedFor }) =>
            askedFor.map((folder) => `${name} in ${folder}`),
        );
        expect(named.toSorted()).toEqual(askedFor().toSorted());
    });

    test('has a reason for each', () => {
        expect([...forUsers, ...forDevelopment].filter(({ reason }) => reason.length < 10)).toEqual([]);
    });

    test('tells what users get from what is for development only', () => {
        expect(forUsers.filter(({ name }) => !shipped.has(name))).toEqual([]);
        expect(forDevelopment.filter(({ name }) => shipped.has(name))).toEqual([]);
    });

    test('is in order', () => {
        for (const table of [forUsers, forDevelopment]) {
            const names = table.map(({ name }) => name);
            expect(names).toEqual(names.toSorted());
        }
    });
});
