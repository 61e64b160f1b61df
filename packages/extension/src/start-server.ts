import { join } from 'node:path';
import { requireCompiled } from './server/require-compiled.js';
import { COMPILED_CODE, folderBehind } from './start-flags.js';

const folder = folderBehind(COMPILED_CODE);
const server = join(__dirname, 'server.js');
if (folder) {
    requireCompiled(server, folder);
} else {
    require(server);
}
