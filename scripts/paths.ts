import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const examplesFolder = join(root, 'examples');
export const extensionFolder = join(root, 'packages/extension');
export const cliEntry = join(root, 'packages/cli/src/main.ts');
export const cliBundle = join(root, 'packages/cli/dist/samenwerking.cjs');
export const schemaFolder = join(root, 'packages/cli/schema');
export const vsix = join(root, 'dist/samenwerking.vsix');
export const sbomFile = join(root, 'dist/samenwerking.cdx.json');
export const playgroundFolder = join(root, 'packages/playground');
export const site = join(playgroundFolder, 'dist');
