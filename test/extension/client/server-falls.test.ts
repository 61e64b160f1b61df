import { beforeEach, expect, test, vi } from 'vitest';
import type { BaseLanguageClient } from 'vscode-languageclient';

const shown = vi.hoisted(() => vi.fn());
vi.mock('vscode', () => ({ window: { showErrorMessage: shown } }));
vi.mock('vscode-languageclient', () => ({
    CloseAction: { DoNotRestart: 1, Restart: 2 },
    ErrorAction: { Continue: 1, Shutdown: 2 },
}));
const { whenServerFalls } = await import('../../../packages/extension/src/client/server-falls.ts');

beforeEach(() => shown.mockReset().mockResolvedValue(undefined));

/** A client of which the server is started again so many times. */
function handlerWhere(restarts: number) {
    let falls = 0;
    const show = vi.fn();
    const closed = () => ({ action: ++falls > restarts ? 1 : 2, message: 'The server crashed.' });
    const client = { createDefaultErrorHandler: () => ({ closed }), outputChannel: { show } };
    return { handler: whenServerFalls(() => client as unknown as BaseLanguageClient), show };
}

test('whatever cannot be sent to a server that is falling, the client does not stop it', async () => {
    const { handler } = handlerWhere(4);
    for (let count = 1; count < 20; count++) {
        expect(await handler.error(new Error('write EPIPE'), undefined, count)).toEqual({ action: 1, handled: true });
    }
});

test('a server that fell is started again without a word', async () => {
    const { handler } = handlerWhere(1);
    expect(await handler.closed()).toMatchObject({ action: 2, handled: true });
    expect(shown).not.toHaveBeenCalled();
});

test('of one that stays down it is said once, with a button that shows its log', async () => {
    const { handler, show } = handlerWhere(1);
    shown.mockResolvedValue('Logboek tonen');
    await handler.closed();
    expect(await handler.closed()).toMatchObject({ action: 1, handled: true });
    expect(shown.mock.calls).toEqual([
        [
            expect.stringMatching(/^Samenwerking is een paar keer vastgelopen .* Wat u schrijft, blijft/),
            'Logboek tonen',
        ],
    ]);
    await vi.waitFor(() => expect(show).toHaveBeenCalledOnce());
});
