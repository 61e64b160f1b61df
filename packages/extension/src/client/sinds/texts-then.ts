import { Uri, workspace } from 'vscode';
import type { TekstenToenAnswer, TekstenToenParams, TekstToen } from '../../sinds-request.js';
import { gitApi, type Repository, repositoryOf } from './git-api.js';

const EXTENSION = '.samenwerking';

/** As many files are read at once. */
const AT_ONCE = 8;

/**
 * What the files of the workspace held at a commit. What lies outside the repository has no history there, and is taken
 * as it is: names in it stay known. Null where there is no such repository.
 */
export async function textsThen({ commit, bij }: TekstenToenParams): Promise<TekstenToenAnswer> {
    const file = Uri.parse(bij);
    const api = await gitApi();
    const repository = api && (await repositoryOf(file, Uri.joinPath(file, '..'), api));
    if (!repository) {
        return null;
    }
    const files = await filesOfThenAndNow(commit, file, repository);
    const texts: TekstToen[] = [];
    for (let start = 0; start < files.length; start += AT_ONCE) {
        const some = files.slice(start, start + AT_ONCE).map((one) => textOf(one, commit, repository));
        texts.push(...(await Promise.all(some)).flat());
    }
    return texts;
}

/** Those that are there, and those that have gone or have another name since. */
async function filesOfThenAndNow(commit: string, file: Uri, repository: Repository): Promise<Uri[]> {
    const now = await workspace.findFiles(`**/*${EXTENSION}`);
    const changed = (await repository.diffWith(commit)).map(({ originalUri }) => originalUri);
    const isOfWorkspace = (one: Uri) => workspace.getWorkspaceFolder(one) !== undefined;
    const before = changed.filter((one) => one.path.endsWith(EXTENSION) && isOfWorkspace(one) && !isHidden(one));
    return [...new Map([file, ...now, ...before].map((one) => [one.toString(), one])).values()];
}

/** What the language leaves alone. */
function isHidden(file: Uri): boolean {
    return workspace
        .asRelativePath(file, false)
        .split('/')
        .some((name) => name.startsWith('.') || name === 'node_modules');
}

/** Nothing of a file that was not there then. */
async function textOf(file: Uri, commit: string, repository: Repository): Promise<TekstToen[]> {
    const isInside = file.path.startsWith(`${repository.rootUri.path.replace(/\/$/, '')}/`);
    const uri = file.toString();
    try {
        const tekst = isInside
            ? await repository.show(commit, file.fsPath)
            : new TextDecoder().decode(await workspace.fs.readFile(file));
        return [{ uri, tekst: tekst.replace(/^\ufeff/, '') }];
    } catch {
        return [];
    }
}
