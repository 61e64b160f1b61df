import { expect, test } from 'vitest';
import { EXAMPLES } from '../support/fixable-files.js';
import { applied, fixesOf } from '../support/fixes.js';
import { format, isSound } from '../support/formatting.js';
import { MESSY } from '../support/messy-files.js';
import { createWorkspace } from '../support/workspace.js';

const LAID_OUT: Record<string, string> = {};
for (const [name, text] of Object.entries({ ...EXAMPLES, ...MESSY })) {
    if (isSound(text)) {
        LAID_OUT[name] = await format(text);
    }
}

test.each(Object.keys(LAID_OUT))('%s, once laid out: what a fix makes of it is laid out too', async (file) => {
    const workspace = await createWorkspace(LAID_OUT);
    for (const finding of [...workspace.diagnostics(file)]) {
        for (const action of await fixesOf(workspace, file, [finding])) {
            for (const text of applied(workspace, action).values()) {
                expect(text, action.title).toBe(await format(text));
            }
        }
    }
});
