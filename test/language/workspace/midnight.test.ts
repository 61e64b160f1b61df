import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ShutdownRequest } from 'vscode-languageserver/node';
import { followDate } from '../../../packages/language/src/lsp/midnight.js';
import { startEditor } from '../support/language-server.js';
import { createWorkspace } from '../support/workspace.js';

const TEXT = `samenwerking proef {
    proces { alarmering { status: gereed  geldig-tot: 28-03-2026 } }
}
`;

// Only the clock and the interval are in the test's hands: what the server does in between takes its own time.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

/** An editor in which an agreement is open that is valid through 28 March, at that time in Amsterdam. */
async function editorAt(time: string) {
    vi.setSystemTime(new Date(time));
    const editor = await startEditor({});
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

test('a server that was told to stop no longer looks at the date', async () => {
    const { connection } = await editorAt('2026-03-28T12:00:00+01:00');
    await connection.sendRequest(ShutdownRequest.type);
    expect(vi.getTimerCount()).toBe(0);
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
    ['judges anew', 'in Amsterdam', '2026-03-28T23:58:00+01:00', undefined, 1],
    ['does nothing', 'elsewhere', '2026-03-28T23:58:00Z', undefined, 0],
    ['does nothing', 'in Amsterdam where another day is set', '2026-03-28T23:58:00+01:00', '2026-03-01', 0],
])('the server %s at midnight %s', async (_, __, time, peildatum, times) => {
    const { services } = await createWorkspace();
    const { DocumentBuilder, WorkspaceLock, WorkspaceManager } = services.shared.workspace;
    services.Instellingen.set({ peildatum });
    vi.setSystemTime(new Date(time));
    followDate(services.shared);
    const update = vi.spyOn(DocumentBuilder, 'update');
    vi.advanceTimersByTime(3 * 60_000);
    await WorkspaceManager.ready;
    await WorkspaceLock.read(() => {});
    expect(update).toHaveBeenCalledTimes(times);
});
