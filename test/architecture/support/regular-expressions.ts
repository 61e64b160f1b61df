import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vitest/node';

/** A regular expression as it is written in a source. */
export interface WrittenExpression {
    readonly file: string;
    readonly pattern: string;
    readonly flags: string;
}

export interface WrittenExpressions {
    readonly literals: readonly WrittenExpression[];
    /** The files that make a regular expression of a text, each as often as it does. */
    readonly built: readonly string[];
}

/**
 * Every regular expression in what users get of ours, those of the terminals of the grammar and those that VS Code is
 * given included. Not those of the colours: their engine is another, and `test/scripts/highlighting.test.ts` tries those.
 */
export function writtenExpressions(): WrittenExpressions {
    const literals: WrittenExpression[] = [];
    const built: string[] = [];
    for (const path of globSync(['packages/*/src/**/*.ts', 'packages/extension/panel/*.ts'])) {
        const file = path.replaceAll('\\', '/');
        visit(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }), (node) => {
            if (node.type === 'Literal' && node.regex) {
                literals.push({ file, ...node.regex });
            }
            if ((node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee?.name === 'RegExp') {
                built.push(file);
            }
        });
    }
    return { literals: [...literals, ...configured()], built };
}

const LANGUAGE = 'packages/extension/language-configuration.json';
const MANIFEST = 'packages/extension/package.json';

/** What VS Code is told to look for in lines of text, and in what a task prints. */
function configured(): WrittenExpression[] {
    const found: WrittenExpression[] = [];
    for (const [file, key] of [
        [LANGUAGE, /Pattern$|^(?:before|after)Text$/],
        [MANIFEST, /^regexp$/],
    ] as const) {
        JSON.parse(readFileSync(file, 'utf8'), (name, value: unknown) => {
            if (key.test(name) && typeof value === 'string') {
                found.push({ file, pattern: value, flags: '' });
            }
            return value;
        });
    }
    return found;
}

/** As much of a node of the syntax tree as is looked at. */
interface Node {
    readonly type: string;
    readonly regex?: { readonly pattern: string; readonly flags: string };
    readonly callee?: { readonly name?: string };
}

function visit(value: unknown, look: (node: Node) => void): void {
    if (Array.isArray(value)) {
        for (const one of value) {
            visit(one, look);
        }
    } else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
        if ('type' in value && typeof value.type === 'string') {
            look(value as Node);
        }
        visit(Object.values(value), look);
    }
}
