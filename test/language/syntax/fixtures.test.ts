import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const read = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

test.each(['samenwerking.samenwerking', 'norm.samenwerking'])('the documented syntax parses: %s', async (name) => {
    const workspace = await createWorkspace({ [name]: read(name) });
    const { parserErrors, lexerErrors } = workspace.document(name).parseResult;
    expect([...parserErrors, ...lexerErrors].map((error) => error.message)).toEqual([]);
});
