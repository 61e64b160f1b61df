import type { WrittenFile } from '../content/folder.ts';
import type { Measurement } from '../run/figure.ts';
import { LspClient } from '../run/lsp-client.ts';
import { type LanguageSide, ours, yamlServer } from '../run/sides.ts';
import { byTurns, timed } from '../run/turns.ts';

/** From nothing to the findings of all files of a folder; of those that it has not opened, the YAML server says none. */
export const folderLoad: Measurement = async ({ content, scale }) => {
    const peerSide = yamlServer(content.schemaPath, { waits: true });
    const load = (side: LanguageSide, files: readonly WrittenFile[], folder: string, opens: boolean) => async () => {
        const client = new LspClient(side);
        const taken = await timed(async () => {
            await client.start(folder);
            await Promise.all(opens ? files.map((file) => client.open(file)) : []);
            await client.saidOf(files.length);
        });
        await client.stop();
        return taken;
    };
    const mine = content.folder(scale.folder, ours.notation);
    const theirs = content.folder(scale.folder, peerSide.notation);
    const [own, other] = await byTurns(
        Math.min(scale.turns, 3),
        load(ours, mine.files, mine.path, false),
        load(peerSide, theirs.files, theirs.path, true),
    );
    return [
        {
            name: `folder of ${scale.folder} files to all diagnostics`,
            unit: 'ms',
            ours: own,
            peer: { name: 'yaml-language-server with all files open', value: other },
            target: 0.3,
        },
    ];
};
