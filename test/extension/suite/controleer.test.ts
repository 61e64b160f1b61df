import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { languages, tasks } from 'vscode';
import { diagnosticsWithCode, eventually, openExample } from './editor.ts';

suite('Taak controleer', () => {
    test('checks the folder without anything installed, and finds what is shown already', async () => {
        const document = await openExample('zilveren-linge.samenwerking');
        await eventually('findings', () => diagnosticsWithCode(document, 'afspraak-ontbreekt')[0]);
        const before = allFindings();
        const [task, ...others] = await tasks.fetchTasks({ type: 'samenwerking' });
        assert(task);
        assert.deepEqual(others, []);

        const ended = new Promise<number | undefined>((resolve) => {
            tasks.onDidEndTaskProcess(
                ({ execution, exitCode }) => execution.task.name === task.name && resolve(exitCode),
            );
        });
        await tasks.executeTask(task);

        // The examples hold no errors.
        assert.equal(await ended, 0);
        assert.deepEqual(allFindings(), before);
    });
});

/** What is found where, once: an extension is told of what a task finds besides what it found itself. */
function allFindings(): ReadonlySet<string> {
    return new Set(
        languages
            .getDiagnostics()
            .flatMap(([uri, found]) => found.map(({ range, message }) => `${uri} ${range.start.line} ${message}`)),
    );
}
