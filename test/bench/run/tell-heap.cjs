// Loaded in a server before it starts: at a signal it writes what its heap holds, in bytes, to the file in HEAP_FILE.
const { renameSync, writeFileSync } = require('node:fs');
const { setTimeout: wait } = require('node:timers/promises');

process.on('SIGUSR2', async () => {
    // Some of what can go is known to be so only a moment after the first time.
    for (let time = 0; time < 3; time++) {
        globalThis.gc();
        await wait(100);
    }
    const file = process.env.HEAP_FILE;
    writeFileSync(`${file}.new`, String(process.memoryUsage().heapUsed));
    renameSync(`${file}.new`, file);
});
