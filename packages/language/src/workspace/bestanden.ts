import type { MaybePromise, URI } from 'langium';
import type { SamenwerkingSharedServices } from '../services.js';
import { foldersFor, isAtOrIn, isWebAddress, resolvePad } from './paden.js';

/**
 * True for a file that is certainly not there. It looks nowhere but in these folders, also not by way of a link: of what
 * lies behind a link out of them it tells nothing (undefined).
 */
export type MissingTest = (file: URI, folders: readonly URI[]) => MaybePromise<boolean | undefined>;

/** Where a path leads: the file, nothing (undefined), or out of the folders of the workspace. */
export type Bestemming = URI | 'buiten' | undefined;

/** The files on disk that documents refer to: which of them are missing, and who has to know when that changes. */
export class Bestanden {
    /** True where somebody tells of every file that comes and goes: then a file is looked for once. */
    isWatched = false;

    private readonly services: SamenwerkingSharedServices;
    private readonly isMissing: MissingTest | undefined;
    /** By document, the files that it refers to, and whether each is missing. */
    private readonly found = new Map<string, ReadonlyMap<string, MaybePromise<boolean | undefined>>>();

    /** By document, where each of the paths in it was found to lead. */
    private readonly located = new Map<string, ReadonlyMap<string, Bestemming>>();

    /** Without a test, in a host without files of its own, nothing is missing. */
    constructor(services: SamenwerkingSharedServices, isMissing: MissingTest | undefined) {
        this.services = services;
        this.isMissing = isMissing;
    }

    /**
     * Where each of the paths in a document leads. What is no path but an address is not among them. Of a path that
     * leads out it makes no difference whether there is something.
     */
    async find(document: URI, paden: readonly string[]): Promise<ReadonlyMap<string, Bestemming>> {
        const folders = foldersFor(document, this.services.workspace.WorkspaceManager.folderUris);
        const known = this.isWatched ? this.found.get(document.toString()) : undefined;
        const found = new Map<string, MaybePromise<boolean | undefined>>();
        const meant = new Map<string, readonly URI[]>();
        for (const pad of paden.filter((one) => !isWebAddress(one))) {
            const files = resolvePad(pad, document, folders);
            meant.set(pad, files);
            for (const file of files) {
                const key = keyOf(file);
                found.set(key, found.get(key) ?? known?.get(key) ?? this.ask(whole(file), folders));
            }
        }
        // Before the answers are there: a file that comes or goes in the meantime has to be found among them.
        this.found.set(document.toString(), found);
        const located = new Map<string, Bestemming>();
        for (const [pad, files] of meant) {
            const missing = await Promise.all(files.map((file) => found.get(keyOf(file))));
            const leadsOut = files.length === 0 || missing.includes(undefined);
            located.set(pad, files[missing.indexOf(false)] ?? (leadsOut ? 'buiten' : undefined));
        }
        this.located.set(document.toString(), located);
        return located;
    }

    /** What `find` told the last time. */
    foundFor(document: URI): ReadonlyMap<string, Bestemming> {
        return this.located.get(document.toString()) ?? new Map();
    }

    private ask(file: URI, folders: readonly URI[]): MaybePromise<boolean | undefined> {
        return this.isMissing ? this.isMissing(file, folders) : false;
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
