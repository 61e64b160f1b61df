import assert from 'node:assert/strict';
import type { Formulier } from '@samenwerking/language/formulier';
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
    await fillIn(opened, input);
}

/** So many fields of the form are filled in: each is tried on a copy of the text. */
const FIELDS = 3;

/** What is filled in would be something else in the text if it were written there as it is. */
const FILLED_IN = 'zo "of" } zo\n// \\';

async function fillIn(opened: EditorSession, input: Input): Promise<void> {
    const formulier = (await expectAnswer(opened, 'samenwerking/formulier', { uri: opened.uri }, input)) as
        | Formulier
        | null
        | undefined;
    const eisen = formulier?.samenwerking?.delen.flatMap((deel) => deel.eisen) ?? [];
    const velden = eisen.flatMap(({ eis, velden }) => velden.map(({ sleutel }) => ({ eis, sleutel })));
    for (const veld of velden.filter((_, i) => i % Math.ceil(velden.length / FIELDS) === 0)) {
        const wijziging = { ...veld, samenwerking: formulier?.samenwerking?.naam, waarden: [FILLED_IN] };
        await expectAnswer(opened, 'samenwerking/formulierWijziging', { uri: opened.uri, wijziging }, input);
    }
}

/** An answer, or a refusal in words: then nothing is returned. */
async function expectAnswer(opened: EditorSession, method: string, params: unknown, input: Input): Promise<unknown> {
    try {
        return await opened.ask(method, params);
    } catch (fault) {
        expectRefusal(method, fault, input);
        return undefined;
    }
}
