import { statSync } from 'node:fs';
import { packageExtension } from '../../../scripts/package.ts';
import { vsix } from '../../../scripts/paths.ts';
import type { Measurement } from '../run/figure.ts';

/** What is downloaded to install the extension. */
export const size: Measurement = async () => {
    await packageExtension();
    return [{ name: 'VSIX', unit: 'kB', ours: statSync(vsix).size / 1000, target: 1500 }];
};
