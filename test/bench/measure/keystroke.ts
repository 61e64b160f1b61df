import type { WrittenFile } from '../content/folder.ts';
import { modelFile } from '../content/model.ts';
import type { Bench, Figure, Measurement } from '../run/figure.ts';
import { LspClient } from '../run/lsp-client.ts';
import { type LanguageSide, ours, withFlags, yamlServer } from '../run/sides.ts';
import { byTurns, median, type Sample } from '../run/turns.ts';
import { typeLetters } from './typing.ts';

const ONE_FILE = 10_000;

/** From a keystroke to what is found then: in files of several sizes, against both forms of the YAML server. */
export const keystroke: Measurement = async (bench) => {
    const { content, scale } = bench;
    const shipped = yamlServer(content.schemaPath, { waits: true });
    const eager = yamlServer(content.schemaPath, { waits: false });
    const figures: Figure[] = [];
    for (const bytes of [ONE_FILE, ...scale.fileSizes]) {
        const size = bytes === ONE_FILE ? '300 lines' : `${bytes / 1000} kB`;
        const [own, withWait, without, least] = await inOneFile(bench, bytes, [
            ours,
            shipped,
            eager,
            bench.floor.server,
        ]);
        const isFirst = bytes === ONE_FILE;
        const explained = {
            floor: { name: 'the tree of the file, and telling that nothing is found', value: least },
            again: (flags: readonly string[]) => typedIn(bench, withFlags(ours, flags)),
        };
        figures.push(
            {
                name: `keystroke, ${size}`,
                unit: 'ms',
                ours: own,
                peer: { name: 'yaml-language-server', value: withWait },
                ...(isFirst && { target: 0.02, ...explained }),
            },
            {
                name: `keystroke, ${size}`,
                unit: 'ms',
                ours: own,
                peer: { name: 'the same without its wait', value: without },
                ...(isFirst && { target: 0.35, ...explained }),
            },
        );
    }
    return figures;
};

async function inOneFile(
    { content, scale }: Bench,
    bytes: number,
    sides: readonly LanguageSide[],
): Promise<readonly [number, number, number, number]> {
    const opened: { client: LspClient; file: WrittenFile }[] = [];
    for (const side of sides) {
        const { file } = content.single(modelFile(bytes), side.notation);
        const client = new LspClient(side);
        await client.start();
        await client.open(file);
        opened.push({ client, file });
    }
    const samples = opened.map(
        ({ client, file }): Sample =>
            async () =>
                median(await typeLetters(client, file, 3)),
    );
    const taken = await byTurns(
        bytes > 100_000 ? scale.turns : scale.keystrokes,
        ...(samples as [Sample, Sample, Sample, Sample]),
    );
    await Promise.all(opened.map(({ client }) => client.stop()));
    return taken;
}

/** Types for as long as is measured. */
async function typedIn({ content, scale }: Bench, side: LanguageSide): Promise<void> {
    const { file } = content.single(modelFile(ONE_FILE), side.notation);
    const client = new LspClient(side);
    await client.start();
    await client.open(file);
    await typeLetters(client, file, 3 * scale.keystrokes);
    await client.end();
}
