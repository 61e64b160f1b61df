import { join } from 'node:path';
import type { Content } from '../content/folder.ts';
import { modelFile } from '../content/model.ts';
import type { Measurement } from '../run/figure.ts';
import { LspClient } from '../run/lsp-client.ts';
import { KEPT, type LanguageSide, oursKeeping, yamlServer } from '../run/sides.ts';
import { byTurns, fileAt, timed } from '../run/turns.ts';

const ONE_FILE = 10_000;

/** From nothing to the first findings of the file that is opened, in an editor that has started the server before. */
export const start: Measurement = async ({ content, scale }) => {
    const sample = (side: LanguageSide) => async () => {
        const { file } = content.single(modelFile(ONE_FILE), side.notation);
        const client = new LspClient(side);
        const taken = await timed(async () => {
            await client.start();
            await client.open(file);
        });
        await client.stop();
        return taken;
    };
    const ours = await thatHasStartedBefore(content);
    const peer = yamlServer(content.schemaPath, { waits: true });
    const [own, other] = await byTurns(scale.turns, sample(ours), sample(peer));
    return [
        {
            name: 'start to first diagnostics',
            unit: 'ms',
            ours: own,
            peer: { name: 'yaml-language-server', value: other },
            target: 0.26,
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
