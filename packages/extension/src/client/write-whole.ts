import { Uri, workspace } from 'vscode';

interface WriteOptions {
    /** Also over a file that is there already; else that is an error. */
    readonly overwrite: boolean;
}

/** Writes a file whole or not at all: where that fails, what was there is there still. Throws what VS Code says of it. */
export async function writeWhole(file: Uri, content: Uint8Array, { overwrite }: WriteOptions): Promise<void> {
    const beside = Uri.joinPath(file, `../.samenwerking-${Math.random().toString(36).slice(2)}.tmp`);
    try {
        await workspace.fs.writeFile(beside, content);
        await workspace.fs.rename(beside, file, { overwrite });
    } catch (error) {
        // Where there is no such file, there is nothing to take away.
        await Promise.resolve(workspace.fs.delete(beside)).catch(() => undefined);
        throw error;
    }
}
