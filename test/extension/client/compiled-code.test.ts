import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compiledCodeFolder } from '../../../packages/extension/src/client/compiled-code.ts';

let storage: string;

beforeEach(() => {
    storage = mkdtempSync(join(tmpdir(), 'storage-'));
});

afterEach(() => rmSync(storage, { recursive: true }));

test('every version of the extension has a folder of its own; those of others go', async () => {
    const [old = '', current = ''] = ['1.0.0', '1.1.0'].map((version) => join(storage, 'compiled-code', version));
    mkdirSync(old, { recursive: true });
    mkdirSync(current, { recursive: true });
    expect(compiledCodeFolder(storage, '1.1.0')).toBe(current);
    await vi.waitFor(() => expect(existsSync(old)).toBe(false));
    expect(existsSync(current)).toBe(true);
});

test('storage that is not there yet is no fault', () => {
    const missing = join(storage, 'not-there');
    expect(compiledCodeFolder(missing, '1.0.0').startsWith(missing)).toBe(true);
});
