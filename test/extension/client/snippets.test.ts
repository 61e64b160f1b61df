import { readFileSync } from 'node:fs';
import { countTextErrors } from '@samenwerking/language';
import { expect, test } from 'vitest';
import { createWorkspace } from '../../language/support/workspace.js';

interface Snippet {
    readonly prefix: string;
    readonly body: readonly string[];
}

/** Where each snippet belongs, around `§`. */
const PLACES: Readonly<Record<string, string>> = {
    'nieuwe-samenwerking': '§',
    'nieuwe-crisispartner': '§',
    'nieuw-contact': 'crisispartner a { § }',
    'nieuw-gesprek': 'samenwerking a { verkenning { § } }',
    'nieuw-plan': 'samenwerking a { § }',
    'nieuwe-activiteit': 'samenwerking a { plan { § } }',
    'nieuwe-evaluatie': 'samenwerking a { uitvoering { § } }',
};

const snippets = Object.values<Snippet>(
    JSON.parse(readFileSync('packages/extension/snippets/samenwerking.json', 'utf8')),
);

test('each snippet has its place here', () => {
    expect(snippets.map(({ prefix }) => prefix)).toEqual(Object.keys(PLACES));
});

test.each(snippets)('$prefix can be read where it belongs', async ({ prefix, body }) => {
    const text = (PLACES[prefix] ?? '').replace('§', () => `\n${expand(body.join('\n'))}\n`);
    const workspace = await createWorkspace({ 'a.samenwerking': text });
    expect(countTextErrors(workspace.diagnostics('a.samenwerking')), text).toBe(0);
});

/** What stands there when the user fills in nothing: the first of a choice, and the dates of a day. */
function expand(snippet: string): string {
    return snippet
        .replace(/\$\{CURRENT_(DATE|MONTH|YEAR)\}/g, (_, part) => (part === 'YEAR' ? '2026' : '11'))
        .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$\d+/g, '');
}
