import { DocumentState, type LangiumDocument, type ParseResult } from 'langium';
import type { SamenwerkingServices, SamenwerkingSharedServices } from '../services.js';
import { isBuiltin } from './builtin.js';

/** So many characters of text have their tree in memory, which takes some ten times as many bytes. */
const ROOM = 4_000_000;
const LITTLE_ROOM = 1_000_000;

/**
 * Lets go of the syntax trees of closed documents, of which a large workspace has more than of anything else. Whoever
 * asks such a document for its tree gets it all the same: it is made again from the text, and linked. `trees.test.ts`
 * has all of them let go at once, and compares what is found then.
 */
export class Trees {
    /** How many characters of text may have their tree in memory; more where more is open or being built. */
    room = ROOM;
    private readonly services: SamenwerkingSharedServices;
    private readonly listeners: ((document: LangiumDocument) => void)[] = [];
    /** With the length of their text; those that were made last come last. */
    private readonly inMemory = new Map<LangiumDocument, number>();
    private readonly released = new WeakSet<LangiumDocument>();
    private taken = 0;
    private beingBuilt: ReadonlySet<LangiumDocument> = new Set();

    constructor(services: SamenwerkingSharedServices) {
        this.services = services;
    }

    /** Tells of which documents the tree goes: whatever was made of it may go as well. */
    onRelease(listener: (document: LangiumDocument) => void): void {
        this.listeners.push(listener);
    }

    /** Has fewer trees stay: there is a lot else that is in memory. */
    keepFew(): void {
        this.room = Math.min(this.room, LITTLE_ROOM);
        this.makeRoom();
    }

    has(document: LangiumDocument): boolean {
        return !this.released.has(document);
    }

    /** Counts a tree that was made; that of a built-in document always stays. */
    add(document: LangiumDocument): void {
        if (isBuiltin(document.uri)) {
            return;
        }
        this.forget(document);
        const { length } = document.textDocument.getText();
        this.inMemory.set(document, length);
        this.taken += length;
    }

    /** No longer counts the tree of a document that is gone. */
    forget(document: LangiumDocument): void {
        this.taken -= this.inMemory.get(document) ?? 0;
        this.inMemory.delete(document);
    }

    /** Gives a document a tree, or another one. */
    put(document: LangiumDocument, parseResult: ParseResult): void {
        this.released.delete(document);
        Object.defineProperties(document, {
            parseResult: { value: parseResult, writable: true, enumerable: true },
            references: { value: [], writable: true, enumerable: true },
        });
        Object.assign(parseResult.value, { $document: document });
    }

    /** Lets go of most of these, however much room there is: what has been built is hardly asked for again. */
    keepFewOf(documents: Iterable<LangiumDocument>): void {
        this.makeRoom(documents, ROOM);
    }

    /** Lets go of the trees that there is no room for, in this order; else beginning with those made the longest ago. */
    makeRoom(documents: Iterable<LangiumDocument> = this.inMemory.keys(), room = this.room): void {
        for (const document of documents) {
            if (this.taken <= room) {
                return;
            }
            if (this.inMemory.has(document) && !this.isNeeded(document)) {
                this.release(document);
            }
        }
    }

    /**
     * The trees of documents that are being built stay until that is done. Then they are the first to go: what was made
     * a moment ago is thrown away at the least cost.
     */
    async keepWhile(documents: readonly LangiumDocument[], build: () => Promise<void>): Promise<void> {
        this.beingBuilt = new Set(documents);
        try {
            await build();
        } finally {
            this.beingBuilt = new Set();
            this.makeRoom(documents);
            // Then what was made again because these look something up in it.
            this.makeRoom();
        }
    }

    private isNeeded(document: LangiumDocument): boolean {
        const isOpen = this.services.workspace.TextDocuments.get(document.uri) !== undefined;
        return isOpen || this.beingBuilt.has(document);
    }

    /** Lets go of the tree of a document, whether there is room for it or not. */
    release(document: LangiumDocument): void {
        this.forget(document);
        this.released.add(document);
        Object.defineProperties(document, {
            parseResult: { get: () => this.remake(document).parseResult, enumerable: true },
            references: { get: () => this.remake(document).references, enumerable: true },
        });
        for (const listener of this.listeners) {
            listener(document);
        }
    }

    private remake(document: LangiumDocument): LangiumDocument {
        const { parser, references } = this.services.ServiceRegistry.getServices(document.uri) as SamenwerkingServices;
        this.put(document, parser.LangiumParser.parse(document.textDocument.getText()));
        if (document.state >= DocumentState.Linked) {
            references.Linker.linkNow(document);
        }
        // This one is wanted now.
        this.makeRoom();
        this.add(document);
        return document;
    }
}
