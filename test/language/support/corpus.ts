import { globSync, readFileSync } from 'node:fs';

/** Every `.samenwerking` file of the project, by its path: examples, fixtures and what is built in. */
export const CORPUS: Readonly<Record<string, string>> = Object.fromEntries(
    ['examples/**', 'packages/language/src/builtin', 'test/language/syntax/fixtures']
        .flatMap((folder) => globSync(`${folder}/*.samenwerking`))
        .map((path) => [path, readFileSync(path, 'utf8')]),
);
