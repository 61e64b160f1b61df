import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The examples by their path in their folder. */
export const EXAMPLES = Object.fromEntries(
    globSync('examples/**/*.samenwerking').map((file) => [
        relative('examples', file).replaceAll('\\', '/'),
        readFileSync(file, 'utf8'),
    ]),
);
