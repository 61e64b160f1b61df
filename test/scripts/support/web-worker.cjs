// Runs a script in a thread of Node as in a web worker: with the globals of one, and nothing of Node.
const { readFileSync } = require('node:fs');
const { runInThisContext } = require('node:vm');
const { parentPort, workerData } = require('node:worker_threads');

globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
// For messages that cannot be read, of which there are none here.
globalThis.addEventListener = () => {};
const script = readFileSync(workerData, 'utf8');
for (const name of ['process', 'require', 'module', 'Buffer', 'global', 'setImmediate', 'clearImmediate']) {
    Reflect.deleteProperty(globalThis, name);
}
runInThisContext(script, workerData);
