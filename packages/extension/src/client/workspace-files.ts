import { FileType, Uri, workspace } from 'vscode';
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
import { lookStepByStep } from './step-by-step.js';

/** Answers the server's requests for files that only VS Code can reach. */
export function serveFiles(client: BaseLanguageClient): void {
    client.onRequest(leesBestandMethod, ({ uri }: BestandParams) => readText(Uri.parse(uri)));
    client.onRequest<BestandSoort, void>(soortBestandMethod, async ({ uri }: BestandParams) => {
        const { type } = await workspace.fs.stat(Uri.parse(uri));
        return soortOf(type);
    });
    client.onRequest(leesMapMethod, ({ uri }: BestandParams) => readFolder(Uri.parse(uri)));
    client.onRequest<boolean | null, void>(bestandOntbreektMethod, async ({ uri, mappen }: BestandOntbreektParams) => {
        const folders = mappen.map((map) => Uri.parse(map));
        return (await isMissing(Uri.parse(uri), folders)) ?? null;
    });
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

/** True for a file that is certainly not there; of what lies behind a link nothing is told. */
async function isMissing(file: Uri, folders: readonly Uri[]): Promise<boolean | undefined> {
    const folder = folders.find(({ path }) => file.path.startsWith(`${path.replace(/\/$/, '')}/`));
    const found = folder && (await lookStepByStep(file, folder).catch(() => 'there'));
    return found === 'behind-link' ? undefined : found === 'missing';
}
