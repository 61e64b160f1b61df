import { type Block, type Entry, isBlock, type Waarde } from './entry.ts';

const WIDTH = 100;

/** Entries as a `.samenwerking` file. */
export function toSamenwerking(entries: readonly Entry[]): string {
    return `${linesOf(entries, '').join('\n')}\n`;
}

function linesOf(entries: readonly Entry[], indent: string): string[] {
    return entries.flatMap((entry) => (isBlock(entry) ? blockLines(entry, indent) : fieldLines(entry, indent)));
}

function blockLines({ key, naam, titel, entries }: Block, indent: string): string[] {
    // The choice of a profile is a value that has a block.
    const header = key === 'profiel' ? `${key}:` : key;
    const parts = [header, naam, titel && `"${titel}"`, '{'].filter(Boolean);
    return [indent + parts.join(' '), ...linesOf(entries, `${indent}    `), `${indent}}`];
}

function fieldLines({ key, waarde }: { key: string; waarde: Waarde }, indent: string): string[] {
    if (waarde.kind === 'woorden') {
        return [`${indent}${key}: ${waarde.woorden.join(', ')}`];
    }
    const isLong = waarde.tekst.length > WIDTH;
    const lines = wrapped(waarde.tekst).map((line) => `${indent}    ${line}`);
    return isLong ? [`${indent}${key}: """`, ...lines, `${indent}"""`] : [`${indent}${key}: "${waarde.tekst}"`];
}

/** A text over lines, as people write it. */
export function wrapped(text: string): string[] {
    const lines = [''];
    for (const word of text.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line.length + word.length > WIDTH) {
            lines.push(word);
        } else {
            lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
        }
    }
    return lines;
}
