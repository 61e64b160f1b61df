import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { controleerJson } from './support/command-line.ts';
import { createFolder } from './support/folder.ts';

const page = readFileSync(join(root, 'packages/extension/README.md'), 'utf8');

/** What stands between fences that name no language. */
const examples = page
    .split(/^ *```(.*)\n/m)
    .flatMap((text, i, parts) => (i % 4 === 2 && parts[i - 1] === '' ? [text] : []));

test('the examples on the page of the extension belong together and hold no mistake', async () => {
    expect(examples).toHaveLength(3);
    const folder = createFolder(Object.fromEntries(examples.map((text, i) => [`${i}.samenwerking`, text])));
    const { exitCode, result } = await controleerJson([], { cwd: folder.path });
    expect(exitCode).toBe(0);
    expect(result.samenvatting).toMatchObject({ bestanden: 3, fouten: 0 });
});
