import {
    type BuildOptions,
    Cancellation,
    DefaultDocumentBuilder,
    DocumentState,
    interruptAndCheck,
    type LangiumDocument,
    URI,
} from 'langium';
import type { SamenwerkingSharedServices } from '../services.js';
import { Ahead } from './ahead.js';
import { isBuiltin } from './builtin.js';
import { ContactUses } from './contact-uses.js';
import type { SamenwerkingDocumentFactory } from './document-factory.js';
import type { SamenwerkingIndexManager } from './index-manager.js';
import { MovedNames } from './moved-names.js';
import { slicesOf } from './slices.js';
import { Restoring } from './snapshot/restoring.js';
import type { Snapshots } from './snapshot/snapshots.js';
import type { Trees } from './trees.js';
import { Unfinished } from './unfinished.js';
import { WaitingList } from './waiting.js';

type CancellationToken = Cancellation.CancellationToken;

/** So many files are read in a moment, which is shorter than the eye needs for what is said twice. */
const FEW = 20;

/** A part of the documents that is built before the others. */
interface Part {
    /** The others have not even been read. */
    readonly isAhead: boolean;
}

/**
 * Rebuilds what depends on a change, and nothing else; what is open comes first.
 *
 * Langium looks through all documents at every edit, relinks those that refer into a changed file and those with a name
 * that leads nowhere. But a file that takes the place of a built-in region, declares a name for the second time, or uses
 * a contact for the first time, concerns other documents as well, and most edits concern no name that leads nowhere.
 * While a folder loads, Langium has an open file wait until all others have been read, and then has the trees of all of
 * them in memory. `edits.test.ts` compares what comes out with a fresh start, `loading-properties.test.ts` what is said
 * before all files have been read, `ahead.test.ts` what is found when files are checked as they are read,
 * `trees.test.ts` what is found when no tree is kept, and `snapshot.test.ts` what is found when a start takes over what
 * the one before it found.
 */
export class SamenwerkingDocumentBuilder extends DefaultDocumentBuilder {
    /** So many files are linked and checked together: of all others the trees need not be in memory. */
    sliceSize = 20;
    private readonly factory: SamenwerkingDocumentFactory;
    private readonly index: SamenwerkingIndexManager;
    private readonly trees: Trees;
    private readonly snapshots: Snapshots;
    private readonly services: SamenwerkingSharedServices;
    private readonly movedNames: MovedNames;
    private readonly contactUses: ContactUses;
    private readonly ahead: Ahead;
    private readonly unfinished = new Unfinished();
    /** What was checked before all others were read. */
    private readonly provisional = new Set<LangiumDocument>();
    /** What the update that runs has linked, after all names were read. */
    private readonly justLinked = new Set<string>();
    /** What is checked before all others are read, while that goes on; then slice by slice all others. */
    private part: Part | undefined;
    private readonly waiting = new WaitingList();
    /** Takes over what an earlier start found, until that is done. */
    private restoring: Restoring | undefined;
    /** What is checked again when all others are linked. */
    private readonly postponed = new Set<LangiumDocument>();

    constructor(services: SamenwerkingSharedServices) {
        super(services);
        this.services = services;
        this.trees = services.workspace.Trees;
        this.snapshots = services.workspace.Snapshots;
        this.factory = services.workspace.LangiumDocumentFactory;
        this.index = services.workspace.IndexManager;
        this.movedNames = new MovedNames(this, this.index);
        this.contactUses = new ContactUses(this, this.index);
        this.ahead = new Ahead(this.index);
        this.onDocumentPhase(DocumentState.Linked, ({ uri }) => {
            this.justLinked.add(uri.toString());
        });
        this.onDocumentPhase(DocumentState.IndexedContent, (document) => {
            this.trees.add(document);
        });
    }

    /** False while an open document is checked before all others are read: what is not found may stand in one of those. */
    get hasReadAll(): boolean {
        return !this.part?.isAhead;
    }

    /** False while documents are checked before all others are linked: these may name what seems to be of no use. */
    get knowsAllUses(): boolean {
        return !this.part;
    }

    /** Has a document checked again once all others are linked. */
    postpone(document: LangiumDocument): void {
        this.postponed.add(document);
    }

    /** False while it is not known of every document what it refers to: it has changed, or was not read yet. */
    get knowsAllReferences(): boolean {
        return this.unfinished.all().every(({ state }) => state >= DocumentState.IndexedReferences);
    }

    /** What part of the work that goes on is done, from 0 to 1. */
    get done(): number {
        return this.unfinished.done;
    }

    /** Has documents that were found built by whatever is built next. */
    expect(documents: Iterable<LangiumDocument>): void {
        for (const document of documents) {
            if (document.state < DocumentState.Validated) {
                this.unfinished.add(document);
            }
        }
    }

    override async build(
        documents: LangiumDocument[],
        options?: BuildOptions,
        token?: CancellationToken,
    ): Promise<void> {
        this.expect(documents);
        await super.build(documents, options, token);
        this.movedNames.take();
        const owners = this.contactUses.take();
        if (this.restoring) {
            // What was taken over may be judged by what others used then.
            this.reset(owners, DocumentState.IndexedReferences);
            await this.finish(token ?? Cancellation.CancellationToken.None);
        }
        this.haveFinished();
    }

    /**
     * Reads some of many documents, and builds at once those that rest on nothing that is still to be read: their trees
     * need not be made twice. All others, and those to which it matters after all what is read later, are for `build`.
     */
    async readAhead(documents: readonly LangiumDocument[], options: BuildOptions): Promise<void> {
        const ready: LangiumDocument[] = [];
        await this.trees.keepWhile(documents, async () => {
            await this.readNames(documents);
            this.reset(this.ahead.takeConcernedBy(this.movedNames.take()), DocumentState.ComputedScopes);
            ready.push(...this.ahead.take(documents));
            await this.asPart({ isAhead: false }, () =>
                super.buildDocuments(ready, options, Cancellation.CancellationToken.None),
            );
        });
        this.trees.keepFewOf(ready);
    }

    /** Does as Langium's, but asks the index which documents are concerned, and knows which are not finished. */
    override async update(
        changed: URI[],
        deleted: URI[],
        token: CancellationToken = Cancellation.CancellationToken.None,
    ): Promise<void> {
        this.justLinked.clear();
        this.snapshots.keepNot();
        this.currentState = DocumentState.Changed;
        const gone = deleted.flatMap((uri) => this.langiumDocuments.deleteDocuments(uri));
        for (const document of gone) {
            this.cleanUpDeleted(document);
        }
        const changedUris = (await Promise.all(changed.map((uri) => this.findChangedUris(uri)))).flat();
        for (const uri of changedUris) {
            this.resetToState(this.documentOf(uri), DocumentState.Changed);
        }
        const deletedUris = gone.map(({ uri }) => uri);
        const ids = [...changedUris, ...deletedUris].flatMap((uri) => [...this.index.declaredIn(uri.toString())]);
        this.reset(this.index.documentsThatDependOn(ids), DocumentState.ComputedScopes);
        await this.emitUpdate(changedUris, deletedUris);
        // Only now may it be cut short: what is to be done is known.
        await interruptAndCheck(token);
        await this.finish(token);
        // But for what was linked after these names came or went.
        const concerned = this.index.documentsConcernedBy(this.movedNames.take()).difference(this.justLinked);
        this.reset(concerned, DocumentState.ComputedScopes);
        await this.finish(token);
        this.reset(this.contactUses.take(), DocumentState.IndexedReferences);
        await this.finish(token);
        this.haveFinished();
    }

    private haveFinished(): void {
        this.restoring = undefined;
        this.snapshots.keepSoon();
    }

    override resetToState<T extends LangiumDocument['parseResult']['value']>(
        document: LangiumDocument<T>,
        state: DocumentState,
    ): void {
        super.resetToState(document, state);
        this.unfinished.add(document);
    }

    protected override cleanUpDeleted(document: LangiumDocument): void {
        super.cleanUpDeleted(document);
        this.unfinished.delete(document);
        this.provisional.delete(document);
        this.postponed.delete(document);
        this.trees.forget(document);
        this.services.workspace.Bestanden.delete(document.uri);
    }

    /** Langium's, after a first round for what people look at where there is much to be read. */
    protected override async buildDocuments(
        documents: LangiumDocument[],
        options: BuildOptions,
        token: CancellationToken,
    ): Promise<void> {
        const first = documents.filter((document) => this.isFirst(document));
        const others = documents.filter((document) => isUnlinked(document) && !this.isFirst(document));
        if (others.length > FEW) {
            if (first.some((document) => this.isOpen(document))) {
                await this.buildFirst(first, options, token);
            }
            await this.asPart({ isAhead: false }, () => this.readAll([...first, ...others], token));
        }
        const again = new Set(this.provisional);
        for (const document of again) {
            this.resetToState(document, DocumentState.ComputedScopes);
        }
        this.provisional.clear();
        const unchecked = documents.filter(({ state }) => state < DocumentState.Validated);
        await this.buildInSlices([...again.union(new Set(unchecked))], options, token);
    }

    /** Takes in what documents declare. What an earlier start kept of those that are still the same is taken from there. */
    private async readAll(documents: readonly LangiumDocument[], token: CancellationToken): Promise<void> {
        // Where this was cut short, it goes on.
        this.restoring ??= await this.openSnapshot();
        await this.restoring?.restoreNames(documents, token);
        await this.readNames(documents, token);
        await this.restoring?.restoreFindings(token);
    }

    private async openSnapshot(): Promise<Restoring | undefined> {
        const { movedNames, contactUses } = this;
        const snapshot = await this.snapshots.open();
        const tell = (document: LangiumDocument, state: DocumentState) => this.notifyDocumentPhase(document, state);
        return snapshot && new Restoring(snapshot, this.services, { movedNames, contactUses, tell });
    }

    /** Langium's, with a few documents at a time after the names of all were read. */
    private async buildInSlices(
        documents: LangiumDocument[],
        options: BuildOptions,
        token: CancellationToken,
    ): Promise<void> {
        const slices = slicesOf(documents, this.sliceSize);
        const last = slices.pop() ?? [];
        if (slices.length > 0) {
            await this.asPart({ isAhead: false }, async () => {
                await this.readNames(documents, token);
                for (const slice of slices) {
                    await this.trees.keepWhile(slice, () => super.buildDocuments(slice, options, token));
                }
            });
        }
        for (const document of this.postponed) {
            this.resetToState(document, DocumentState.IndexedReferences);
            last.push(document);
        }
        this.postponed.clear();
        await this.trees.keepWhile(last, () => super.buildDocuments(last, options, token));
    }

    private async asPart(part: Part, build: () => Promise<void>): Promise<void> {
        this.part = part;
        try {
            await build();
        } finally {
            this.part = undefined;
        }
    }

    /**
     * In the place of Langium's, which waits for the next time that documents reach this state: a part of them may, and
     * where work was cut short all of them may have reached it before.
     */
    protected override awaitBuilderState(state: DocumentState, token: CancellationToken): Promise<void> {
        return this.currentState >= state ? Promise.resolve() : this.waiting.wait(state, token);
    }

    /** Whoever waits for all documents does not wait for a part of them. */
    protected override async runCancelable(
        documents: LangiumDocument[],
        state: DocumentState,
        token: CancellationToken,
        step: (document: LangiumDocument) => unknown,
    ): Promise<void> {
        await super.runCancelable(documents, state, token, step);
        if (this.part) {
            this.currentState = DocumentState.Changed;
        } else {
            this.waiting.tell(this.currentState);
        }
    }

    /** A document that counts as linked or checked is not done again: whoever waits for it is told, also when cancelled. */
    protected override notifyDocumentPhase(document: LangiumDocument, state: DocumentState): Promise<void> {
        if (state === DocumentState.Validated) {
            this.unfinished.delete(document);
        }
        return super.notifyDocumentPhase(document, state, Cancellation.CancellationToken.None);
    }

    /** Also where nothing is left to be done: whoever waits for all documents waits for the end of this. */
    private async finish(token: CancellationToken): Promise<void> {
        this.currentState = DocumentState.Changed;
        const documents = this.sortDocuments(this.unfinished.all());
        await this.buildDocuments(documents, this.updateBuildOptions, token);
    }

    /** What is said of these before the names of others are known is said anew when they are. */
    private async buildFirst(
        documents: LangiumDocument[],
        options: BuildOptions,
        token: CancellationToken,
    ): Promise<void> {
        for (const document of documents) {
            this.provisional.add(document);
        }
        await this.asPart({ isAhead: true }, () => super.buildDocuments(documents, options, token));
    }

    /** Takes in what documents declare, and lets go of their trees; they are built once all of them have been read. */
    async readNames(
        documents: readonly LangiumDocument[],
        token: CancellationToken = Cancellation.CancellationToken.None,
    ): Promise<void> {
        for (const slice of slicesOf(documents, this.sliceSize)) {
            await this.runCancelable(slice, DocumentState.Parsed, token, (document) =>
                this.factory.update(document, token),
            );
            await this.runCancelable(slice, DocumentState.IndexedContent, token, (document) =>
                this.index.updateContent(document, token),
            );
            // There are no local symbols: with its names read, a document can be linked.
            await this.runCancelable(slice, DocumentState.ComputedScopes, token, () => {});
            this.trees.makeRoom(slice);
        }
    }

    private isFirst(document: LangiumDocument): boolean {
        return this.isOpen(document) || isBuiltin(document.uri);
    }

    private isOpen({ uri }: LangiumDocument): boolean {
        return this.textDocuments?.get(uri) !== undefined;
    }

    private documentOf(uri: URI): LangiumDocument {
        const known = this.langiumDocuments.getDocument(uri);
        if (known) {
            return known;
        }
        const document = this.factory.unread(uri);
        this.langiumDocuments.addDocument(document);
        return document;
    }

    private reset(uris: ReadonlySet<string>, state: DocumentState): void {
        for (const uri of uris) {
            const document = this.langiumDocuments.getDocument(URI.parse(uri));
            if (document) {
                this.resetToState(document, state);
            }
        }
    }
}

function isUnlinked({ state }: LangiumDocument): boolean {
    return state < DocumentState.Linked;
}
