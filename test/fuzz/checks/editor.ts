import assert from 'node:assert/strict';
import { type Input, inputOfText } from '../inputs/input.ts';
import { type Check, expectRefusal, expectSentence, placesIn } from './check.ts';
import { aboutAll, aboutPlace } from './editor-requests.ts';
import { EditorSession } from './editor-session.ts';

const PLACES = 6;

let session: Promise<EditorSession> | undefined;

/** Everything that an editor asks, at places all over the text, while it is being typed as well. */
export const editor: Check = {
    name: 'editor',
    about: 'texts',
    async run(input) {
        session ??= EditorSession.start();
        const opened = await session;
        opened.open(input.text);
        for (const { message } of await opened.diagnostics()) {
            expectSentence(String(message), input);
        }
        await askAll(opened, input);
        const shorter = inputOfText(input.text.slice(0, placesIn(input, 3)[2]));
        opened.type(shorter.text);
        await askAll(opened, shorter);
        await opened.close();
        assert.deepEqual(opened.takeFaults(), []);
    },
};

async function askAll(opened: EditorSession, input: Input): Promise<void> {
    const diagnostics = await opened.diagnostics();
    for (const offset of placesIn(input, PLACES)) {
        for (const [method, params] of aboutPlace(opened.positionAt(offset), opened.uri, diagnostics)) {
            await expectAnswer(opened, method, params, input);
        }
    }
    for (const [method, params] of aboutAll(opened.uri)) {
        await expectAnswer(opened, method, params, input);
    }
}

/** An answer, or a refusal in words. */
async function expectAnswer(opened: EditorSession, method: string, params: unknown, input: Input): Promise<void> {
    try {
        await opened.ask(method, params);
    } catch (fault) {
        expectRefusal(method, fault, input);
    }
}
