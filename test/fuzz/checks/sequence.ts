import assert from 'node:assert/strict';
import { Disk } from '../sequence/disk.ts';
import { Editor } from '../sequence/editor.ts';
import { stepsIn } from '../sequence/steps.ts';
import { type Check, expectRefusal } from './check.ts';

/** Whatever happens in an editor, and however fast: in the end the server says what a fresh one says. */
export const sequence: Check = {
    name: 'sequence',
    about: 'sequences',
    async run(input) {
        const editor = await Editor.start({
            disk: new Disk(),
            folders: ['werk'],
            settings: { peildatum: '23-11-2026' },
        });
        for (const step of stepsIn(input.text)) {
            await editor.do(step);
        }
        const said = await editor.result();
        const fresh = await editor.startAfresh();
        const expected = await fresh.result();
        const faults = [...editor.faults, ...fresh.faults];
        await Promise.all([editor.stop(), fresh.stop()]);
        assert.deepEqual([...expected.difference(said)], [], 'a fresh server says more');
        assert.deepEqual([...said.difference(expected)], [], 'a fresh server does not say this');
        assert.deepEqual(faults, []);
        for (const [method, fault] of editor.refusals) {
            expectRefusal(method, fault, input);
        }
    },
};
