import { FileSystemError, FileType, Uri, workspace } from 'vscode';

/** What VS Code says of a name that is not there, and of one in what is no folder. */
const NOT_THERE: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory']);

/**
 * Looks for a file from the folder that it lies in, step by step and no further than a link: that may lead anywhere, and
 * VS Code does not say where to. Throws what VS Code says where it cannot look.
 */
export async function lookStepByStep(file: Uri, folder: Uri): Promise<'there' | 'missing' | 'behind-link'> {
    let place = folder;
    for (const step of file.path.slice(folder.path.length).split('/').filter(Boolean)) {
        place = Uri.joinPath(place, step);
        try {
            const { type } = await workspace.fs.stat(place);
            if (type & FileType.SymbolicLink) {
                return 'behind-link';
            }
        } catch (error) {
            if (error instanceof FileSystemError && NOT_THERE.has(error.code)) {
                return 'missing';
            }
            throw error;
        }
    }
    return 'there';
}
