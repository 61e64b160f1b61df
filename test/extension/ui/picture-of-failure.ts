import { basename } from 'node:path';
import { afterEach } from 'vitest';
import { picturesOfAll } from './start-workbench.ts';

// What was on the screen is what tells why.
afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') {
        await picturesOfAll(`mislukt-${basename(task.file.name)}-${task.name}`);
    }
});
