import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modelFile } from '../content/model.ts';
import { SAMENWERKING } from '../content/notation.ts';
import type { Measurement } from '../run/figure.ts';
import { run } from '../run/process.ts';
import { samenwerking } from '../run/sides.ts';
import { byTurns, timed } from '../run/turns.ts';

/** All that is done with the files of a folder, against reading and decoding the same bytes. */
export const reading: Measurement = async ({ content, scale }) => {
    const { path } = content.folder(scale.folder, SAMENWERKING);
    const single = content.single(modelFile(10_000), SAMENWERKING).path;
    const check = (folder: string) => () => timed(() => run([...samenwerking, 'controleer', '--opnieuw'], folder));
    const [whole, start, read] = await byTurns(scale.turns, check(path), check(single), () =>
        timed(() => readAll(path)),
    );
    return [
        {
            name: `full build of ${scale.folder} files`,
            unit: 'ms',
            ours: whole - start,
            peer: { name: 'reading and decoding the same bytes', value: read },
            target: 40,
        },
    ];
};

async function readAll(folder: string): Promise<void> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const file of readdirSync(folder)) {
        decoder.decode(await readFile(join(folder, file)));
    }
}
