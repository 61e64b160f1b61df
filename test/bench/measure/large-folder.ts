import type { WrittenFile } from '../content/folder.ts';
import { modelFile } from '../content/model.ts';
import type { Bench, Measurement } from '../run/figure.ts';
import { LspClient } from '../run/lsp-client.ts';
import { ours } from '../run/sides.ts';
import { byTurns, median, timed } from '../run/turns.ts';
import { typeLetters } from './typing.ts';

/** The most memory that a server may keep for a large folder, in MB. */
const MEMORY = 400;

/** A file in a large folder, while that loads and afterwards, against the same file alone. */
export const largeFolder: Measurement = async (bench) => {
    const { content, scale } = bench;
    const { path, files } = content.folder(scale.largeFolder, ours.notation);
    const file = files.at(-1) as WrittenFile;
    const size = `${scale.largeFolder} files`;

    const client = new LspClient(ours);
    await client.start(path);
    await client.saidOf(files.length);
    await client.open(file);
    const memory = client.memory();

    const alone = new LspClient(ours);
    const single = content.single(modelFile(10_000), ours.notation).file;
    await alone.start();
    await alone.open(single);
    const [inFolder, aloneTaken] = await byTurns(
        scale.keystrokes,
        async () => median(await typeLetters(client, file, 3)),
        async () => median(await typeLetters(alone, single, 3)),
    );
    await Promise.all([client.stop(), alone.stop()]);
    const [during, empty] = await openings(bench, path, file);
    return [
        {
            name: `keystroke in a folder of ${size}`,
            unit: 'ms',
            ours: inFolder,
            peer: { name: 'one file alone', value: aloneTaken },
            target: 1.2,
        },
        {
            name: `first diagnostics while ${size} load`,
            unit: 'ms',
            ours: during,
            peer: { name: 'an empty folder', value: empty },
            target: 2,
        },
        { name: `memory at ${size}, resident`, unit: 'MB', ours: memory, target: MEMORY },
    ];
};

/** From nothing to the first findings of a file, in a folder that loads and in one that has no other file. */
async function openings(
    { content, scale }: Bench,
    folder: string,
    file: WrittenFile,
): Promise<readonly [number, number]> {
    const opening = (path: string) => async () => {
        const client = new LspClient(ours);
        const taken = await timed(async () => {
            await client.start(path);
            await client.open(file);
        });
        await client.stop();
        return taken;
    };
    const turns = Math.min(scale.turns, 3);
    return await byTurns(turns, opening(folder), opening(content.empty()));
}
