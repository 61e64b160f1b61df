import { join } from 'node:path';
import type { WrittenFile } from '../content/folder.ts';
import type { Measurement } from '../run/figure.ts';
import { LspClient } from '../run/lsp-client.ts';
import { KEPT, type LanguageSide, ours, oursKeeping, withFlags, yamlServer } from '../run/sides.ts';
import { byTurns, fileAt, timed } from '../run/turns.ts';

/**
 * From nothing to the findings of all files of a folder, read for the first time and not changed since an earlier start;
 * of those that it has not opened, the YAML server says none.
 */
export const folderLoad: Measurement = async ({ content, scale, floor }) => {
    const peerSide = yamlServer(content.schemaPath, { waits: true });
    const mine = content.folder(scale.folder, ours.notation);
    const theirs = content.folder(scale.folder, peerSide.notation);
    const kept = join(content.root, 'kept');
    const keeping = oursKeeping(kept);
    const first = await loaded(keeping, mine, false);
    await fileAt(join(kept, KEPT.snapshot));
    await first.stop();
    const load = (side: LanguageSide, folder: Folder, opens: boolean) => async () => {
        let client: LspClient | undefined;
        const taken = await timed(async () => {
            client = await loaded(side, folder, opens);
        });
        await client?.stop();
        return taken;
    };
    const [cold, unchanged, other, trees, unparsed] = await byTurns(
        Math.min(scale.turns, 3),
        load(ours, mine, false),
        load(keeping, mine, false),
        load(peerSide, theirs, true),
        load(floor.server, mine, false),
        load(floor.serverOfUnchanged, mine, false),
    );
    const again = (side: LanguageSide) => async (flags: readonly string[]) =>
        (await loaded(withFlags(side, flags), mine, false)).end();
    const name = `folder of ${scale.folder} files to all diagnostics`;
    const peer = { name: 'yaml-language-server with all files open', value: other };
    return [
        {
            ...{ name, unit: 'ms', ours: cold, peer, target: 0.3 },
            floor: { name: 'the trees of all files, and telling that nothing is found', value: trees },
            again: again(ours),
        },
        {
            ...{ name: `${name}, nothing changed`, unit: 'ms', ours: unchanged, peer, target: 0.1 },
            floor: { name: 'reading all files, and telling that nothing is found', value: unparsed },
            again: again(keeping),
        },
    ];
};

interface Folder {
    readonly path: string;
    readonly files: readonly WrittenFile[];
}

/** A server that has said what is found in all files of a folder. */
async function loaded(side: LanguageSide, { path, files }: Folder, opens: boolean): Promise<LspClient> {
    const client = new LspClient(side);
    await client.start(path);
    await Promise.all(opens ? files.map((file) => client.open(file)) : []);
    await client.saidOf(files.length);
    return client;
}
