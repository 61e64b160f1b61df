import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { classHighlighter, highlightTree } from '@lezer/highlight';
import { expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { samenwerking } from '../../packages/playground/src/editor/highlighting.ts';
import { colourByPlace } from '../../scripts/highlighting.ts';
import { root } from '../../scripts/paths.ts';

const generated = JSON.parse(readFileSync(join(root, 'syntaxes/samenwerking.tmLanguage.json'), 'utf8'));
const onigurumaWasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
const grammar = await loadGrammar();

test.each([
    ['samenwerking plan "Plan"', 'keyword samenwerking, type plan, string "Plan"'],
    ['    contact de-vries {', 'keyword contact, type de-vries'],
    ['    betrokken: gelderland-midden, utrecht', 'property betrokken'],
    ['    rol: informatiemanager, accounthouder', 'property rol, language informatiemanager, language accounthouder'],
    ['    alarmering {', 'type alarmering'],
    ['        piketrichtlijnen: "Opkomst"', 'property piketrichtlijnen, string "Opkomst"'],
    ['    go-live 02-11-2026 {', 'keyword go-live, numeric 02-11-2026'],
    ['    go-live: 02-11-2026', 'property go-live, numeric 02-11-2026'],
    [
        '    doorlooptijd: 10 weken  status: bezig',
        'property doorlooptijd, numeric 10 weken, property status, language bezig',
    ],
    ['proces { alarmering { status: gereed } }', 'keyword proces, type alarmering, property status, language gereed'],
    ['    // status: gereed', 'comment // status: gereed'],
    ['    tekst: """Zie "status: gereed" // hier"""', 'property tekst, string """Zie "status: gereed" // hier"""'],
    ['    bestand: "C:\\temp"  status: open', 'property bestand, string "C:\\temp", property status, language open'],
])('%s', (line, expected) => {
    expect(coloured(line).join(', ')).toBe(expected);
});

test('a text block goes on over lines', () => {
    expect(coloured('    tekst: """\n        status: gereed\n    """\n    status: open')).toEqual([
        'property tekst',
        'string """',
        'string         status: gereed',
        'string     """',
        'property status',
        'language open',
    ]);
});

/** What the page names what VS Code colours. */
const IN_PAGE: Readonly<Record<string, string>> = {
    'tok-comment': 'comment',
    'tok-string': 'string',
    'tok-keyword': 'keyword',
    'tok-typeName': 'type',
    'tok-propertyName': 'property',
    'tok-atom': 'language',
    'tok-number': 'numeric',
};

test.each(globSync('examples/**/*.samenwerking', { cwd: root }))('the page colours %s as VS Code does', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(colouredInPage(text)).toEqual(coloured(text));
});

test('the page goes on behind a line that is too long to be coloured', () => {
    const words = 'status: open, '.repeat(2000);
    const escapes = `tekst: "${'\\"'.repeat(9000)}"`;
    const expected = ['property status', 'language open'];
    expect(colouredInPage(`${words}\nstatus: open`)).toEqual(expected);
    expect(colouredInPage(`${escapes}\nstatus: open`).slice(-2)).toEqual(expected);
});

function colouredInPage(text: string): string[] {
    const pieces: string[] = [];
    highlightTree(samenwerking.parser.parse(text), classHighlighter, (from, to, style) => {
        const lines = text.slice(from, to).split('\n');
        pieces.push(...lines.filter((line) => line !== '').map((line) => `${IN_PAGE[style] ?? style} ${line}`));
    });
    return pieces;
}

interface Piece {
    text: string;
    readonly kind: string | undefined;
}

/** Every coloured piece, behind the part of its scope that themes go by. */
function coloured(text: string): string[] {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap((line) => {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
        state = ruleStack;
        return merge(
            tokens.map((token) => ({ text: line.slice(token.startIndex, token.endIndex), kind: kindOf(token) })),
        );
    });
}

function kindOf({ scopes }: textmate.IToken): string | undefined {
    return /\b(comment|string|keyword|type|property|language|numeric)\b/.exec(scopes[1] ?? '')?.[1];
}

/** A text's quotes and escapes are pieces of their own. */
function merge(pieces: readonly Piece[]): string[] {
    const merged: Piece[] = [];
    for (const piece of pieces) {
        const last = merged.at(-1);
        if (last && last.kind === piece.kind) {
            last.text += piece.text;
        } else {
            merged.push(piece);
        }
    }
    return merged.filter(({ kind, text }) => kind && text !== '').map(({ text, kind }) => `${kind} ${text}`);
}

async function loadGrammar(): Promise<textmate.IGrammar> {
    await oniguruma.loadWASM(readFileSync(onigurumaWasm));
    const onigLib = {
        createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
        createOnigString: (text: string) => new oniguruma.OnigString(text),
    };
    const coloured = textmate.parseRawGrammar(JSON.stringify(colourByPlace(generated)), 'samenwerking.tmLanguage.json');
    const registry = new textmate.Registry({
        onigLib: Promise.resolve(onigLib),
        loadGrammar: () => Promise.resolve(coloured),
    });
    const loaded = await registry.loadGrammar(coloured.scopeName);
    assert(loaded);
    return loaded;
}
