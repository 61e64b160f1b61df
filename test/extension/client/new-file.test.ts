import { URI, UriUtils } from 'langium';
import { beforeEach, expect, test, vi } from 'vitest';

const disk = vi.hoisted(() => new Map<string, string>());
const isFull = vi.hoisted(() => vi.fn<() => boolean>());
vi.mock('vscode', () => {
    class FileSystemError extends Error {
        readonly code = 'FileNotFound';
    }
    const textOf = (uri: URI) => {
        const text = disk.get(uri.path);
        if (text === undefined) {
            throw new FileSystemError();
        }
        return text;
    };
    return {
        FileSystemError,
        Uri: UriUtils,
        window: {},
        workspace: {
            fs: {
                stat: async (uri: URI) => textOf(uri),
                async writeFile(uri: URI, content: Uint8Array) {
                    disk.set(uri.path, new TextDecoder().decode(content.slice(0, isFull() ? 4 : undefined)));
                    if (isFull()) {
                        throw new Error('ENOSPC');
                    }
                },
                async rename(from: URI, to: URI) {
                    disk.set(to.path, textOf(from));
                    disk.delete(from.path);
                },
                delete: async (uri: URI) => disk.delete(uri.path),
            },
        },
    };
});
const { writeNew } = await import('../../../packages/extension/src/client/nieuw/new-file.ts');

const file = URI.parse('file:///werk/nieuw.samenwerking') as unknown as Parameters<typeof writeNew>[0];

beforeEach(() => {
    disk.clear();
    isFull.mockReset().mockReturnValue(false);
});

test('a new file holds the text, and nothing is left beside it', async () => {
    expect(await writeNew(file, 'samenwerking x { }')).toBe(true);
    expect([...disk]).toEqual([['/werk/nieuw.samenwerking', 'samenwerking x { }']]);
});

test('a file that is there stays as it is', async () => {
    disk.set('/werk/nieuw.samenwerking', 'van mij');
    expect(await writeNew(file, 'samenwerking x { }')).toBe(false);
    expect([...disk]).toEqual([['/werk/nieuw.samenwerking', 'van mij']]);
});

test('on a disk that is full there is no file, and that is no file which is there already', async () => {
    isFull.mockReturnValue(true);
    await expect(writeNew(file, 'samenwerking x { }')).rejects.toThrow('ENOSPC');
    expect([...disk]).toEqual([]);
});
