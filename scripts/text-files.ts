import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const textFile = /\.(samenwerking|css)$/;

/**
 * What esbuild does with its text loader, for Vite. The id ends in `.js`, or Vite would treat a style sheet as its own; one
 * that a page names is left to Vite.
 */
export const textFiles: Plugin = {
    name: 'text-files',
    enforce: 'pre',
    async resolveId(source, importer) {
        const isImported = importer?.endsWith('.ts') && textFile.test(source);
        const resolved = isImported && (await this.resolve(source, importer, { skipSelf: true }));
        return resolved ? `\0text:${resolved.id}.js` : undefined;
    },
    load(id) {
        const path = /^\0text:(.*)\.js$/.exec(id)?.[1];
        return path && `export default ${JSON.stringify(readFileSync(path, 'utf8'))}`;
    },
};
