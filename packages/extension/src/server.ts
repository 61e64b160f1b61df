import { inNode } from './in-node.js';
import { serve } from './server/serve.js';

/**
 * The same file for a process of Node and for a web worker, so that what both have in common is in the package once.
 * What only one of them has is loaded there.
 */
async function start(): Promise<void> {
    const { connect } = await (inNode
        ? import('./server/connect-in-node.js')
        : import('./server/connect-in-worker.js'));
    serve(connect());
}

start().catch((fault) => {
    // Outside the promise: who started a worker hears of a fault of its script, and of no promise that was broken.
    setTimeout(() => {
        throw fault;
    });
});
