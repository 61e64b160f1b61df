import { statSync } from 'node:fs';
import type { SnapshotStore } from '../workspace/snapshot/store.js';
import { fingerprint, KeptTexts } from './kept-texts.js';

const NAME = 'werkmap';

/** Keeps the snapshot of one workspace in a folder. `program` is the path of the file that this program is. */
export function snapshotStore(folder: string, program: string): SnapshotStore {
    const texts = new KeptTexts(folder);
    const { size, mtimeMs } = statSync(program);
    return {
        version: `${size} ${mtimeMs}`,
        fingerprint,
        read: () => texts.read(NAME),
        write: (lines) => texts.write(NAME, lines),
    };
}
