import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modelFile } from '../content/model.ts';
import { SAMENWERKING } from '../content/notation.ts';
import type { Measurement } from '../run/figure.ts';
import { run } from '../run/process.ts';
import { flagged, samenwerking } from '../run/sides.ts';
import { byTurns, timed } from '../run/turns.ts';

/** All that is done with the files of a folder, against reading and decoding the same bytes. */
export const reading: Measurement = async ({ content, scale, floor }) => {
    const { path } = content.folder(scale.folder, SAMENWERKING);
    const single = content.single(modelFile(10_000), SAMENWERKING).path;
    const check = (folder: string, flags: readonly string[] = []) =>
        run([...flagged(samenwerking, flags), 'controleer', '--opnieuw'], folder);
    const trees = (folder: string) => () => timed(() => run(floor.trees, folder));
    const [whole, start, read, allTrees, oneTree] = await byTurns(
        scale.turns,
        () => timed(() => check(path)),
        () => timed(() => check(single)),
        () => timed(() => readAll(path)),
        trees(path),
        trees(single),
    );
    return [
        {
            name: `full build of ${scale.folder} files`,
            unit: 'ms',
            ours: whole - start,
            peer: { name: 'reading and decoding the same bytes', value: read },
            target: 40,
            floor: { name: 'the trees of all files', value: allTrees - oneTree },
            again: (flags) => check(path, flags),
        },
    ];
};

async function readAll(folder: string): Promise<void> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const file of readdirSync(folder)) {
        decoder.decode(await readFile(join(folder, file)));
    }
}
