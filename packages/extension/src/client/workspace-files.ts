import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type BestandOntbreektParams,
    type BestandParams,
    type BestandSoort,
    bestandOntbreektMethod,
    leesBestandMethod,
    leesMapMethod,
    type MapInhoud,
    soortBestandMethod,
} from '../bestanden-request.js';

/** What VS Code says of a name that is not there, and of one in what is no folder. */
const NOT_THERE: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory']);

/** Answers the server's requests for files that only VS Code can reach. */
export function serveFiles(client: BaseLanguageClient): void {
    client.onRequest(leesBestandMethod, ({ uri }: BestandParams) => readText(Uri.parse(uri)));
    client.onRequest<BestandSoort, void>(soortBestandMethod, async ({ uri }: BestandParams) => {
        const { type } = await workspace.fs.stat(Uri.parse(uri));
        return soortOf(type);
    });
    client.onRequest(leesMapMethod, ({ uri }: BestandParams) => readFolder(Uri.parse(uri)));
    client.onRequest<boolean, void>(bestandOntbreektMethod, ({ uri, mappen }: BestandOntbreektParams) =>
        isMissing(
            Uri.parse(uri),
            mappen.map((map) => Uri.parse(map)),
        ),
    );
}

async function readText(file: Uri): Promise<string> {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
}

/** Not by searching: what cannot be searched, VS Code waits for without end. */
async function readFolder(folder: Uri): Promise<MapInhoud[]> {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.map(([naam, type]) => ({ naam, soort: soortOf(type) }));
}

/** A link is neither: it may lead out of the workspace, or back into it. */
function soortOf(type: FileType): BestandSoort {
    switch (type) {
        case FileType.Directory:
            return 'map';
        case FileType.File:
            return 'bestand';
        default:
            return 'anders';
    }
}

/**
 * True for a file that is certainly not there. It goes step by step from the folder that the file lies in, and no
 * further than a link: what lies behind that is left alone.
 */
async function isMissing(file: Uri, folders: readonly Uri[]): Promise<boolean> {
    const folder = folders.find(({ path }) => file.path.startsWith(`${path.replace(/\/$/, '')}/`));
    if (!folder) {
        return false;
    }
    let place = folder;
    for (const step of file.path.slice(folder.path.length).split('/').filter(Boolean)) {
        place = Uri.joinPath(place, step);
        try {
            const { type } = await workspace.fs.stat(place);
            if (type & FileType.SymbolicLink) {
                return false;
            }
        } catch (error) {
            return error instanceof FileSystemError && NOT_THERE.has(error.code);
        }
    }
    return false;
}
