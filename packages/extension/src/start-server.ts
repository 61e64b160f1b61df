import { join } from 'node:path';
import { requireCompiled } from './server/require-compiled.js';

/** The flag with which the client says where compiled code may be kept. */
const FLAG = '--compiled-code=';

const folder = process.argv.find((argument) => argument.startsWith(FLAG))?.slice(FLAG.length);
const server = join(__dirname, 'server.js');
if (folder) {
    requireCompiled(server, folder);
} else {
    require(server);
}
