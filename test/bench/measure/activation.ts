import { join } from 'node:path';
import { extensionFolder } from '../../../scripts/paths.ts';
import type { Measurement } from '../run/figure.ts';
import { run } from '../run/process.ts';
import { byTurns } from '../run/turns.ts';

const activate = join(import.meta.dirname, 'activate-client.cjs');
const client = join(extensionFolder, 'dist/client.js');

/** What the editor waits for when it activates the extension: until the server is started, and no further. */
export const activation: Measurement = async ({ scale }) => {
    const [taken] = await byTurns(scale.turns, async () => {
        const written = await run([process.execPath, activate, client, extensionFolder], extensionFolder);
        if (written === '') {
            throw new Error('The client did not start its server.');
        }
        return Number(written);
    });
    return [{ name: 'activation of the extension, until its server starts', unit: 'ms', ours: taken, target: 50 }];
};
