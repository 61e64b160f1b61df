// The language server in a real Neovim, with keys as a user types them. The tests build on each other.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliBundle } from '../cli/support/command-line.ts';
import { PARTNER, SAMENWERKING } from '../cli/support/folder.ts';
import { type Neovim, startNeovim } from './support/neovim.ts';

const resources = new AsyncDisposableStack();
let neovim: Neovim;

/** The codes of all findings in the window. */
const CODES = luaeval('vim.tbl_map(function(d) return d.code or d.user_data.lsp.code end, vim.diagnostic.get(0))');
const MISSING = `count(${CODES}, "afspraak-ontbreekt")`;

beforeAll(async () => {
    const files = { 'waterschap.samenwerking': PARTNER, 'rivier.samenwerking': SAMENWERKING };
    neovim = resources.use(await startNeovim(files, 'rivier.samenwerking', cliBundle));
});

afterAll(() => resources.disposeAsync());

test('a file that is opened shows what is missing, and knows the names in other files', async () => {
    await neovim.waitFor(`count(${CODES}, "profiel-ontbreekt")`);
    expect(await neovim.evaluate(CODES)).not.toContain('onbekend');
});

test('completion offers the profiles behind their key', async () => {
    await neovim.type('/regio<CR>oprofiel: <C-x><C-o>');
    await neovim.waitFor('pumvisible()');
    expect(await neovim.evaluate('map(complete_info(["items"]).items, "v:val.word")')).toContain('stand-by');
    await neovim.type('<C-e>stand<C-x><C-o>');
    await neovim.waitFor('getline(".") ==# "    profiel: stand-by"');
    await neovim.type('<Esc>');
    await neovim.waitFor(MISSING);
});

test('a fix inserts a missing agreement', async () => {
    const before = await neovim.evaluate<number>(MISSING);
    await neovim.type('gggra');
    await neovim.waitFor(`${MISSING} == ${before - 1}`);
    expect(await neovim.evaluate('getline(1, "$")')).toContain('            status: open');
});

test('hover says what the profile means', async () => {
    await neovim.type('/stand-by<CR>K');
    await neovim.waitFor('len(getwininfo()) > 1');
    const shown = await neovim.evaluate<string[]>('getbufline(getwininfo()[-1].bufnr, 1, "$")');
    expect(shown.join('\n')).toContain('Stand-by');
});

function luaeval(code: string): string {
    return `luaeval('${code}')`;
}
