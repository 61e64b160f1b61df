import { type Block, type Entry, isBlock, type Waarde } from './entry.ts';
import { wrapped } from './samenwerking.ts';

/** The same entries as YAML: what has a name is a key below its kind. */
export function toYaml(entries: readonly Entry[]): string {
    return `${linesOf(entries, '').join('\n')}\n`;
}

function linesOf(entries: readonly Entry[], indent: string): string[] {
    const fields = entries.flatMap((entry) => (isBlock(entry) ? [] : fieldLines(entry, indent)));
    const kinds = Map.groupBy(entries.filter(isBlock), ({ key }) => key);
    return [...fields, ...[...kinds].flatMap(([key, blocks]) => kindLines(key, blocks, indent))];
}

function kindLines(key: string, blocks: readonly Block[], indent: string): string[] {
    const named = blocks.flatMap((block) =>
        block.naam === undefined ? [] : [`${indent}  ${block.naam}:`, ...blockLines(block, `${indent}    `)],
    );
    return [`${indent}${key}:`, ...(named.length > 0 ? named : blockLines(blocks[0] as Block, `${indent}  `))];
}

function blockLines({ titel, entries }: Block, indent: string): string[] {
    return [...(titel === undefined ? [] : [`${indent}titel: "${titel}"`]), ...linesOf(entries, indent)];
}

function fieldLines({ key, waarde }: { key: string; waarde: Waarde }, indent: string): string[] {
    if (waarde.kind === 'woorden') {
        const { woorden } = waarde;
        const isOne = woorden.length === 1;
        return [`${indent}${key}: ${isOne ? woorden[0] : `[${woorden.join(', ')}]`}`];
    }
    const lines = wrapped(waarde.tekst);
    return lines.length > 1
        ? [`${indent}${key}: |`, ...lines.map((line) => `${indent}  ${line}`)]
        : [`${indent}${key}: "${waarde.tekst}"`];
}
