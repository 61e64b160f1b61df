import type { Measurement } from '../run/figure.ts';
import { activation } from './activation.ts';
import { answers } from './answers.ts';
import { controleer } from './controleer.ts';
import { edits } from './edits.ts';
import { folderLoad } from './folder-load.ts';
import { growth } from './growth.ts';
import { keystroke } from './keystroke.ts';
import { largeFolder } from './large-folder.ts';
import { reading } from './reading.ts';
import { reports } from './reports.ts';
import { size } from './size.ts';
import { start } from './start.ts';

/** What can be measured, by the name that `--only` takes. */
export const measurements: Readonly<Record<string, Measurement>> = {
    start,
    keystroke,
    answers,
    'folder-load': folderLoad,
    'large-folder': largeFolder,
    edits,
    controleer,
    reading,
    growth,
    reports,
    activation,
    size,
};
