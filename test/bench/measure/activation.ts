import { join } from 'node:path';
import { extensionFolder } from '../../../scripts/paths.ts';
import type { Measurement } from '../run/figure.ts';
import { run } from '../run/process.ts';
import { byTurns, type Sample } from '../run/turns.ts';

const activate = join(import.meta.dirname, 'activate-client.cjs');
const client = join(extensionFolder, 'dist/client.js');

/** What the editor waits for when it activates the extension: until the server is started, and no further. */
export const activation: Measurement = async ({ scale, floor }) => {
    const activated = (bundle: string, flags: readonly string[] = []) =>
        run([process.execPath, ...flags, activate, bundle, extensionFolder], extensionFolder);
    const [taken, least] = await byTurns(
        scale.turns,
        ...([client, floor.client].map((bundle) => async () => {
            const written = await activated(bundle);
            if (written === '') {
                throw new Error('The client did not start its server.');
            }
            return Number(written);
        }) as [Sample, Sample]),
    );
    return [
        {
            name: 'activation of the extension, until its server starts',
            unit: 'ms',
            ours: taken,
            target: 50,
            floor: { name: 'the library that starts a server', value: least },
            again: (flags) => activated(client, flags),
        },
    ];
};
