import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CodeActionRequest, PublishDiagnosticsNotification } from 'vscode-languageserver/node';
import { FILE_URI, startEditor } from '../support/language-server.js';

const TEXT = `samenwerking proef {
    proces { alarmering { status: gereed  geldig-tot: 28-03-2026 } }
}
`;

// Only the clock and the interval are in the test's hands: what the server does in between takes its own time.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

/** An editor in which an agreement is open that is valid through 28 March, at that time in Amsterdam. */
async function editorAt(time: string, settings: unknown = {}) {
    vi.setSystemTime(new Date(time));
    const editor = await startEditor({}, settings);
    await editor.open(TEXT);
    const codes = () => editor.diagnostics().map(({ code }) => code);
    return { ...editor, isExpired: () => codes().includes('afspraak-verlopen'), codes };
}

test('at midnight in Amsterdam everything is judged for the new day', async () => {
    const editor = await editorAt('2026-03-28T23:58:00+01:00');
    expect(editor.codes()).toContain('afspraak-verloopt');
    vi.advanceTimersByTime(3 * 60_000);
    await expect.poll(editor.isExpired).toBe(true);
});

test('also where the machine slept through it, and where the clock goes back', async () => {
    const editor = await editorAt('2026-03-28T12:00:00+01:00');
    expect(editor.isExpired()).toBe(false);
    vi.setSystemTime(new Date('2026-03-30T09:00:00+02:00'));
    vi.advanceTimersByTime(60_000);
    await expect.poll(editor.isExpired).toBe(true);
    vi.setSystemTime(new Date('2026-03-28T12:00:00+01:00'));
    vi.advanceTimersByTime(60_000);
    await expect.poll(editor.isExpired).toBe(false);
});

test.each([
    ['is judged anew', 'in Amsterdam', '2026-03-28T23:58:00+01:00', undefined, 1],
    ['is left alone', 'elsewhere', '2026-03-28T23:58:00Z', undefined, 0],
    ['is left alone', 'in Amsterdam where another day is set', '2026-03-28T23:58:00+01:00', '01-03-2026', 0],
])('a file %s at midnight %s', async (_, __, time, peildatum, times) => {
    const { connection } = await editorAt(time, { peildatum });
    let judged = 0;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri }) => {
        judged += uri === FILE_URI ? 1 : 0;
    });
    vi.advanceTimersByTime(3 * 60_000);
    // Answered when the file has been checked.
    const start = { line: 0, character: 0 };
    await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: FILE_URI },
        range: { start, end: start },
        context: { diagnostics: [] },
    });
    expect(judged).toBe(times);
});
