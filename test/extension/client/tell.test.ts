import { beforeEach, expect, test, vi } from 'vitest';

const shown = vi.hoisted(() => vi.fn());
vi.mock('vscode', () => ({
    window: { showInformationMessage: shown, showWarningMessage: shown, showErrorMessage: shown },
}));
const { tell } = await import('../../../packages/extension/src/client/tell.ts');

const LONG = 'Het document is ingelezen. Bovenaan staat wat er is herkend en wat u moet nakijken.';

beforeEach(() => shown.mockReset().mockResolvedValue(undefined));

test.each(['information', 'warning', 'error'] as const)(
    'a long %s gets a button: without one it is cut off',
    (kind) => {
        tell[kind](LONG);
        expect(shown).toHaveBeenCalledWith(LONG, 'Sluiten');
    },
);

test('what fits on a line needs no button', () => {
    tell.information('De tekst is intussen veranderd.');
    expect(shown).toHaveBeenCalledWith('De tekst is intussen veranderd.');
});

test('a button does what it says, and only when it is chosen', async () => {
    const run = vi.fn();
    tell.information(LONG, { title: 'Nieuwe samenwerking', run });
    await Promise.resolve();
    expect(run).not.toHaveBeenCalled();
    shown.mockResolvedValue('Nieuwe samenwerking');
    tell.information(LONG, { title: 'Nieuwe samenwerking', run });
    await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
});

test('what a file is called becomes no link, which could run a command', () => {
    tell.warning('‘[Hier](command:workbench.action.quit).docx’ is te groot.');
    expect(shown).toHaveBeenCalledWith('‘[Hier] (command:workbench.action.quit).docx’ is te groot.');
});
