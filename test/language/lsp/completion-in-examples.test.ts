import { type CstNode, CstUtils } from 'langium';
import { expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-types';
import { isThema } from '../../../packages/language/src/generated/ast.js';
import { CORPUS } from '../support/corpus.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

const EXAMPLES = Object.fromEntries(Object.entries(CORPUS).filter(([name]) => name.startsWith('examples/')));

/** A value in a file, behind the colon of its key. */
interface Value {
    readonly file: string;
    readonly leaf: CstNode;
    readonly kind: string;
}

/** Of each key in each kind of block the first value that the examples have; of an aspect one of each kind of value. */
function valuesIn(workspace: TestWorkspace): Map<string, Value> {
    const values = new Map<string, Value>();
    for (const file of Object.keys(EXAMPLES)) {
        const root = workspace.document(file).parseResult.value.$cstNode;
        const leaves = root
            ? CstUtils.flattenCst(root)
                  .filter(({ hidden }) => !hidden)
                  .toArray()
            : [];
        for (const [i, { text, astNode }] of leaves.entries()) {
            const [key, leaf] = [leaves[i - 1], leaves[i + 1]];
            const isTitle = key?.text.startsWith('"');
            const name = `${astNode.$type}.${isTitle ? 'titel' : key?.text} ${leaf?.tokenType.name}`;
            if (text === ':' && leaf && !values.has(name)) {
                values.set(name, { file, leaf, kind: leaf.tokenType.name });
            }
        }
    }
    return values;
}

/** Beside the list stands more than the few words that stand in it. */
function isExplanation(documentation: CompletionItem['documentation']): boolean {
    return typeof documentation === 'object' && /\p{L}{2}.*[ .]/su.test(documentation.value);
}

async function offeredInPlaceOf({ file, leaf }: Value, workspace: TestWorkspace): Promise<CompletionItem[]> {
    const text = EXAMPLES[file] ?? '';
    const document = await workspace.write(file, text.slice(0, leaf.offset) + text.slice(leaf.end));
    const list = await workspace.services.lsp.CompletionProvider?.getCompletion(document, {
        textDocument: { uri: document.uri.toString() },
        position: document.textDocument.positionAt(leaf.offset),
    });
    await workspace.write(file, text);
    return list?.items ?? [];
}

test('for every key of the examples its value is offered, or one like it; each with an explanation', async () => {
    const workspace = await createWorkspace(EXAMPLES);
    const lacking: string[] = [];
    const unexplained: string[] = [];
    for (const [name, value] of valuesIn(workspace)) {
        const items = await offeredInPlaceOf(value, workspace);
        const labels = items.map(({ label }) => label);
        const expected: Readonly<Record<string, string | undefined>> = {
            DATUM: '23-11-2026',
            STRING: '"…"',
            TEKSTBLOK: '"…"',
            GETAL: '2 weken',
        };
        if (!labels.includes(expected[value.kind] ?? value.leaf.text)) {
            lacking.push(`${name}: ${labels.slice(0, 5)}`);
        }
        unexplained.push(
            ...items
                .filter(({ documentation }) => !isExplanation(documentation))
                .map(({ label }) => `${name}: ${label}`),
        );
    }
    expect(lacking).toEqual([]);
    expect(unexplained).toEqual([]);
}, 60_000);

/** Where the first entry of a block starts: of each kind of block the first that the examples have, and of each theme. */
function blocksIn(workspace: TestWorkspace): Map<string, { readonly file: string; readonly offset: number }> {
    const blocks = new Map<string, { file: string; offset: number }>();
    for (const file of Object.keys(EXAMPLES)) {
        const root = workspace.document(file).parseResult.value.$cstNode;
        const braces = root
            ? CstUtils.flattenCst(root)
                  .filter(({ hidden, text }) => !hidden && text === '{')
                  .toArray()
            : [];
        for (const { astNode, end } of braces) {
            const name = isThema(astNode) ? astNode.thema : astNode.$type;
            blocks.set(name, blocks.get(name) ?? { file, offset: end });
        }
    }
    return blocks;
}

test('in every kind of block of the examples all that may stand there is explained', async () => {
    const workspace = await createWorkspace(EXAMPLES);
    const blocks = blocksIn(workspace);
    expect(blocks.size).toBeGreaterThan(25);
    const unexplained: string[] = [];
    for (const [name, { file, offset }] of blocks) {
        const text = EXAMPLES[file] ?? '';
        const document = await workspace.write(file, `${text.slice(0, offset)}\n\n${text.slice(offset)}`);
        const list = await workspace.services.lsp.CompletionProvider?.getCompletion(document, {
            textDocument: { uri: document.uri.toString() },
            position: document.textDocument.positionAt(offset + 1),
        });
        await workspace.write(file, text);
        expect(list?.items.length, name).toBeGreaterThan(0);
        unexplained.push(
            ...(list?.items ?? [])
                .filter(({ documentation }) => !isExplanation(documentation))
                .map(({ label }) => `${name}: ${label}`),
        );
    }
    expect(unexplained).toEqual([]);
}, 120_000);
