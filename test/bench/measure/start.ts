import { join } from 'node:path';
import type { Content } from '../content/folder.ts';
import { modelFile } from '../content/model.ts';
import type { Measurement } from '../run/figure.ts';
import { LspClient } from '../run/lsp-client.ts';
import { KEPT, type LanguageSide, oursKeeping, withFlags, yamlServer } from '../run/sides.ts';
import { byTurns, fileAt, timed } from '../run/turns.ts';

const ONE_FILE = 10_000;

/** From nothing to the first findings of the file that is opened, in an editor that has started the server before. */
export const start: Measurement = async ({ content, scale, floor }) => {
    const started = async (side: LanguageSide) => {
        const { file } = content.single(modelFile(ONE_FILE), side.notation);
        const client = new LspClient(side);
        await client.start();
        await client.open(file);
        return client;
    };
    const sample = (side: LanguageSide) => async () => {
        let client: LspClient | undefined;
        const taken = await timed(async () => {
            client = await started(side);
        });
        await client?.stop();
        return taken;
    };
    const ours = await thatHasStartedBefore(content);
    const peer = yamlServer(content.schemaPath, { waits: true });
    const [own, other, least] = await byTurns(scale.turns, sample(ours), sample(peer), sample(floor.server));
    return [
        {
            name: 'start to first diagnostics',
            unit: 'ms',
            ours: own,
            peer: { name: 'yaml-language-server', value: other },
            target: 0.26,
            floor: { name: 'Node, the libraries and the tree of the file', value: least },
            again: async (flags) => (await started(withFlags(ours, flags))).end(),
        },
    ];
};

/** Our server, which has kept its compiled code the first time. */
async function thatHasStartedBefore(content: Content): Promise<LanguageSide> {
    const folder = join(content.root, 'compiled-code');
    const side = oursKeeping(folder);
    const client = new LspClient(side);
    await client.start();
    await client.open(content.single(modelFile(ONE_FILE), side.notation).file);
    await fileAt(join(folder, KEPT.compiledCode));
    await client.stop();
    return side;
}
