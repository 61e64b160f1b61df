import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileChangeType } from 'vscode-languageserver/node';
import type { WrittenFile } from '../content/folder.ts';
import type { Figure, Measurement } from '../run/figure.ts';
import { LspClient } from '../run/lsp-client.ts';
import { ours, withFlags } from '../run/sides.ts';
import { fileAt } from '../run/turns.ts';
import { typingPlace } from './typing.ts';

/** So many files are in the folder: of more, each edit takes longer, and tells no more. */
const FILES = 100;

/** After so many of the edits nothing is done for the first time any more. */
const WARM = 0.1;

/** What is left of a server's memory after an hour of work: it may not grow with what was done. */
export const edits: Measurement = async ({ content, scale }) => {
    const { path, files } = content.folder(FILES, ours.notation);
    const heapFile = join(content.root, 'heap');
    const tellsHeap = join(import.meta.dirname, '../run/tell-heap.cjs');
    const side = withFlags(ours, ['--expose-gc', '--require', tellsHeap]);
    const client = new LspClient({ ...side, env: { HEAP_FILE: heapFile } });
    await client.start(path);
    await client.saidOf(files.length);
    await client.open(files.at(-1) as WrittenFile);

    const memory = async () => {
        rmSync(heapFile, { force: true });
        client.signal('SIGUSR2');
        await fileAt(heapFile);
        return { heap: Number(readFileSync(heapFile, 'utf8')) / 1024 ** 2, resident: client.memory() };
    };
    const warm = Math.round(scale.edits * WARM);
    await edit(client, files, 0, warm);
    const before = await memory();
    await edit(client, files, warm, scale.edits);
    const after = await memory();
    await client.stop();
    const name = `after ${scale.edits} edits`;
    const peer = (value: number) => ({ name: `after ${warm}`, value });
    return [
        { name: `heap ${name}`, unit: 'MB', ours: after.heap, peer: peer(before.heap), target: 1.05 },
        { name: `resident memory ${name}`, unit: 'MB', ours: after.resident, peer: peer(before.resident), target: 1.2 },
    ] satisfies Figure[];
};

/** The edits from one number to another. Each is of another text: what is kept by what was written would be kept anew. */
async function edit(client: LspClient, files: readonly WrittenFile[], from: number, to: number): Promise<void> {
    const open = files.at(-1) as WrittenFile;
    const closed = files.slice(0, -1);
    const place = typingPlace(open);
    for (let number = from; number < to; number += 2) {
        const typed = `x${number} `;
        const behind = { ...place, character: place.character + typed.length };
        await client.type(open, place, place, typed);
        await client.type(open, place, behind, '');
        if (number % 20 === 0) {
            await client.ask('textDocument/completion', open, { position: place });
            await client.ask('textDocument/hover', open, { position: place });
            await lookInto(client, closed[number % closed.length] as WrittenFile, typed);
            await comeAndGo(client, join(dirname(open.path), `nieuw-${number}.samenwerking`), number);
        }
    }
}

/** Opens a file, types in it, and closes it as it was. */
async function lookInto(client: LspClient, file: WrittenFile, typed: string): Promise<void> {
    const top = { line: 0, character: 0 };
    await client.open(file);
    await client.type(file, top, top, `// ${typed}\n`);
    await client.ask('textDocument/documentSymbol', file);
    await client.close(file);
}

/** A file that is there for a moment, with names and paths that no other has. */
async function comeAndGo(client: LspClient, path: string, number: number): Promise<void> {
    const text = `samenwerking nieuw-${number} { verkenning { document "D" { bestand: "stuk-${number}.md" } } }\n`;
    writeFileSync(path, text);
    await client.happened({ path, text }, FileChangeType.Created);
    rmSync(path);
    await client.happened({ path, text }, FileChangeType.Deleted);
}
