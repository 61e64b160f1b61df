import { type Event, extensions, type Uri } from 'vscode';

/** What is used of the git that comes with VS Code (`vscode.git`, version 1 of its API). */
export interface GitApi {
    readonly state: 'uninitialized' | 'initialized';
    readonly onDidChangeState: Event<GitApi['state']>;
    getRepository(uri: Uri): Repository | null;
    openRepository(root: Uri): Thenable<Repository | null>;
}

export interface Repository {
    readonly rootUri: Uri;
    /** The last commits first. */
    log(options: { readonly maxEntries: number; readonly path?: string }): Promise<Commit[]>;
    getCommit(ref: string): Promise<Commit>;
    getRefs(query: object): Promise<Ref[]>;
    /** What is different between a commit and the files as they are. */
    diffWith(ref: string): Promise<Change[]>;
    /** What a file held, by its path on disk. */
    show(ref: string, path: string): Promise<string>;
}

export interface Commit {
    readonly hash: string;
    readonly message: string;
    readonly commitDate?: Date;
    readonly authorDate?: Date;
}

export interface Ref {
    readonly type: number;
    readonly name?: string;
}

/** The type of a tag. */
export const TAG = 2;

export interface Change {
    readonly originalUri: Uri;
}

interface GitExtension {
    readonly enabled: boolean;
    getAPI(version: 1): GitApi;
}

/** Undefined where there is none: in VS Code for the Web, where git is not installed or where it is switched off. */
export async function gitApi(): Promise<GitApi | undefined> {
    const extension = extensions.getExtension<GitExtension>('vscode.git');
    const git = await extension?.activate();
    return git?.enabled ? git.getAPI(1) : undefined;
}

/** The repository that a file belongs to; it may have to be looked for. */
export async function repositoryOf(file: Uri, folder: Uri, api: GitApi): Promise<Repository | undefined> {
    await initialized(api);
    return api.getRepository(file) ?? (await api.openRepository(folder)) ?? undefined;
}

async function initialized(api: GitApi): Promise<void> {
    if (api.state === 'initialized') {
        return;
    }
    await new Promise<void>((resolve) => {
        const listening = api.onDidChangeState((state) => {
            if (state === 'initialized') {
                listening.dispose();
                resolve();
            }
        });
    });
}
