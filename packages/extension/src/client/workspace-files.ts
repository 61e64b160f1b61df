import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type BestandOntbreektParams,
    type BestandParams,
    type BestandSoort,
    bestandOntbreektMethod,
    leesBestandMethod,
    soortBestandMethod,
    zoekBestandenMethod,
} from '../bestanden-request.js';

const EXTENSION = '.samenwerking';

/** What VS Code says of a name that is not there, and of one in what is no folder. */
const NOT_THERE: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory']);

/** Answers the server's requests for files that only VS Code can reach. */
export function serveFiles(client: BaseLanguageClient): void {
    client.onRequest(leesBestandMethod, ({ uri }: BestandParams) => readText(Uri.parse(uri)));
    client.onRequest<BestandSoort, void>(soortBestandMethod, ({ uri }: BestandParams) => soortOf(Uri.parse(uri)));
    client.onRequest(zoekBestandenMethod, async ({ uri }: BestandParams) => (await find(Uri.parse(uri))).map(String));
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

async function soortOf(uri: Uri): Promise<BestandSoort> {
    const { type } = await workspace.fs.stat(uri);
    if (type & FileType.Directory) {
        return 'map';
    }
    return type & FileType.File ? 'bestand' : 'anders';
}

/** Searching is quick, but not every file system can be searched: what was not found is looked for. */
async function find(folder: Uri): Promise<Uri[]> {
    const found = await workspace.findFiles(new RelativePattern(folder, `**/*${EXTENSION}`), null);
    return found.length > 0 ? found : await walk(folder);
}

async function walk(folder: Uri): Promise<Uri[]> {
    const entries = await workspace.fs.readDirectory(folder);
    const found = entries.map(([name, type]) => {
        const uri = Uri.joinPath(folder, name);
        if (type === FileType.Directory) {
            // The server leaves these out in any case.
            return name.startsWith('.') || name === 'node_modules' ? [] : walk(uri);
        }
        return type === FileType.File && name.endsWith(EXTENSION) ? [uri] : [];
    });
    return (await Promise.all(found)).flat();
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
