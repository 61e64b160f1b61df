/** Builds the page, and serves it on this machine. */
import { preview } from 'vite';
import { buildSite } from './build-site.ts';
import { playgroundFolder } from './paths.ts';

await buildSite();
const server = await preview({ configFile: false, root: playgroundFolder, base: './' });
server.printUrls();
