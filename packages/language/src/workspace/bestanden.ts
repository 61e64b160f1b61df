import type { MaybePromise, URI } from 'langium';
import type { SamenwerkingSharedServices } from '../services.js';
import { foldersFor, isAtOrIn, resolvePad } from './paden.js';

/** True for a file that is certainly not there. It looks nowhere but in these folders, also not by way of a link. */
export type MissingTest = (file: URI, folders: readonly URI[]) => MaybePromise<boolean>;

/** The files on disk that documents refer to: which of them are missing, and who has to know when that changes. */
export class Bestanden {
    /** True where somebody tells of every file that comes and goes: then a file is looked for once. */
    isWatched = false;

    private readonly services: SamenwerkingSharedServices;
    private readonly isMissing: MissingTest | undefined;
    /** By document, the files that it refers to, and whether each is missing. */
    private readonly found = new Map<string, ReadonlyMap<string, MaybePromise<boolean>>>();

    /** By document, the file that each of the paths in it was found to lead to. */
    private readonly located = new Map<string, ReadonlyMap<string, URI | undefined>>();

    /** Without a test, in a host without files of its own, nothing is missing. */
    constructor(services: SamenwerkingSharedServices, isMissing: MissingTest | undefined) {
        this.services = services;
        this.isMissing = isMissing;
    }

    /**
     * The file that each of the paths in a document leads to, undefined where there is none. A path that is not followed
     * is not among them.
     */
    async find(document: URI, paden: readonly string[]): Promise<ReadonlyMap<string, URI | undefined>> {
        const folders = foldersFor(document, this.services.workspace.WorkspaceManager.folderUris);
        const known = this.isWatched ? this.found.get(document.toString()) : undefined;
        const found = new Map<string, MaybePromise<boolean>>();
        const meant = new Map<string, readonly URI[]>();
        for (const pad of paden) {
            const files = resolvePad(pad, document, folders);
            if (files.length > 0) {
                meant.set(pad, files);
            }
            for (const file of files) {
                const key = keyOf(file);
                found.set(key, found.get(key) ?? known?.get(key) ?? this.isMissing?.(whole(file), folders) ?? false);
            }
        }
        // Before the answers are there: a file that comes or goes in the meantime has to be found among them.
        this.found.set(document.toString(), found);
        const located = new Map<string, URI | undefined>();
        for (const [pad, files] of meant) {
            const isThere = await Promise.all(files.map(async (file) => !(await found.get(keyOf(file)))));
            located.set(pad, files[isThere.indexOf(true)]);
        }
        this.located.set(document.toString(), located);
        return located;
    }

    /** What `find` told the last time. */
    foundFor(document: URI): ReadonlyMap<string, URI | undefined> {
        return this.located.get(document.toString()) ?? new Map();
    }

    /** Keeps nothing of a document that is gone. */
    delete(document: URI): void {
        this.found.delete(document.toString());
        this.located.delete(document.toString());
    }

    /** Has these files, and all that is in them, looked for again. Returns the documents that refer to any of it. */
    forget(files: readonly URI[]): ReadonlySet<string> {
        const gone = new Set(files.map(keyOf));
        const referring = [...this.found].filter(([, found]) => found.keys().some((key) => isAtOrIn(key, gone)));
        return this.forgetOf(referring.map(([document]) => document));
    }

    /** Has all files that these documents refer to looked for again, by default those of every document. */
    forgetOf(documents: Iterable<string> = this.found.keys()): ReadonlySet<string> {
        const forgotten = new Set(documents);
        for (const document of forgotten) {
            this.found.delete(document);
        }
        return forgotten;
    }
}

/** The file itself, of which an address may name a place. */
function whole(file: URI): URI {
    return file.with({ fragment: '' });
}

/** Two spellings of a file that some system takes for the same are the same. */
function keyOf(uri: URI): string {
    return whole(uri).toString(true).normalize('NFC').toLowerCase();
}
