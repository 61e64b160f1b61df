import assert from 'node:assert/strict';
import { createWorkspace, type TestWorkspace } from '../../language/support/workspace.ts';
import { type Check, expectSentence } from './check.ts';

let workspace: Promise<TestWorkspace> | undefined;

/** Reading, linking, assessing and checking: every finding is a sentence with a place in the text. */
export const language: Check = {
    name: 'language',
    about: 'texts',
    async run(input) {
        workspace ??= createWorkspace();
        const { diagnostics, write } = await workspace;
        const { textDocument } = await write('a.samenwerking', input.text);
        for (const { message, range, code } of diagnostics('a.samenwerking')) {
            expectSentence(String(message), input);
            assert.ok(range.start.line >= 0 && range.start.character >= 0, `${code} stands before the text`);
            assert.ok(range.end.line < textDocument.lineCount, `${code} stands behind the text`);
            assert.ok(textDocument.offsetAt(range.start) <= textDocument.offsetAt(range.end), `${code} ends too early`);
        }
    },
};
