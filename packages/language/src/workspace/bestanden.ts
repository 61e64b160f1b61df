import type { MaybePromise, URI } from 'langium';
import type { SamenwerkingSharedServices } from '../services.js';
import { foldersFor, resolvePad } from './paden.js';

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

    /** Without a test, in a host without files of its own, nothing is missing. */
    constructor(services: SamenwerkingSharedServices, isMissing: MissingTest | undefined) {
        this.services = services;
        this.isMissing = isMissing;
    }

    /** Those of the paths in a document that name a file which is not there. */
    async missing(document: URI, paden: readonly string[]): Promise<ReadonlySet<string>> {
        const { isMissing } = this;
        if (!isMissing) {
            return new Set();
        }
        const folders = foldersFor(document, this.services.workspace.WorkspaceManager.folderUris);
        const known = this.isWatched ? this.found.get(document.toString()) : undefined;
        const found = new Map<string, MaybePromise<boolean>>();
        const keys = new Map<string, string>();
        for (const pad of paden) {
            const file = resolvePad(pad, document, folders);
            if (file) {
                const key = keyOf(file);
                keys.set(pad, key);
                found.set(key, found.get(key) ?? known?.get(key) ?? isMissing(file, folders));
            }
        }
        // Before the answers are there: a file that comes or goes in the meantime has to be found among them.
        this.found.set(document.toString(), found);
        const missing = new Set<string>();
        for (const [pad, key] of keys) {
            if (await found.get(key)) {
                missing.add(pad);
            }
        }
        return missing;
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

/** Two spellings of a file that some system takes for the same are the same. */
function keyOf(uri: URI): string {
    return uri.toString(true).normalize('NFC').toLowerCase();
}

function isAtOrIn(key: string, files: ReadonlySet<string>): boolean {
    for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
        if (files.has(key.slice(0, end))) {
            return true;
        }
    }
    return false;
}
