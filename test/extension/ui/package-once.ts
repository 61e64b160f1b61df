import { packageExtension } from '../../../scripts/package.ts';
import { ensureVsCodeIsInstalled } from '../host/install.ts';

/** All tests drive the same package. */
export default async function setup(): Promise<void> {
    ensureVsCodeIsInstalled();
    await packageExtension();
}
