import assert from 'node:assert/strict';
import { format, isSound, meaningOf, writtenIn } from '../../language/support/formatting.ts';
import type { Check } from './check.ts';

/** Laying out: nothing changes but white space, nothing at all where a mistake stands, and nothing a second time. */
export const formatter: Check = {
    name: 'formatter',
    about: 'texts',
    async run({ text }) {
        const formatted = await format(text);
        if (!isSound(text)) {
            assert.ok(formatted === text, 'a text with a mistake was laid out');
            return;
        }
        assert.deepEqual(writtenIn(formatted), writtenIn(text));
        assert.equal(meaningOf(formatted), meaningOf(text));
        assert.ok((await format(formatted)) === formatted, 'laid out again, it changes again');
    },
};
