import type { LangiumDocument } from 'langium';
import type { SamenwerkingServices, SamenwerkingSharedServices } from '../../services.js';
import { isBuiltin } from '../builtin.js';
import type { Keeper, KeptDocument } from './kept-document.js';
import { Snapshot, writeSnapshot } from './snapshot.js';
import type { SnapshotStore } from './store.js';

/** Of fewer documents, what they come to is found again sooner than it is read. */
const FEWEST = 50;

/** So long nothing must have changed before it is worth keeping, in milliseconds. */
const REST = 5000;

/** So many documents are written down in a moment: whoever types need not wait for all of them. */
const AT_A_TIME = 50;

/** Keeps what the documents of a workspace came to, for the next start. */
export class Snapshots {
    /** What else is kept of each document, by its name. */
    readonly keepers = new Map<string, Keeper>();
    private readonly services: SamenwerkingSharedServices;
    private readonly store: SnapshotStore | undefined;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private isOpened = false;

    /** Without a store nothing is kept. */
    constructor(services: SamenwerkingSharedServices, store: SnapshotStore | undefined) {
        this.services = services;
        this.store = store;
    }

    /** What was kept by an earlier start; only once, for from then on more is known here. */
    async open(): Promise<Snapshot | undefined> {
        if (!this.store || this.isOpened) {
            return undefined;
        }
        this.isOpened = true;
        const lines = await this.store.read();
        return lines && Snapshot.read(lines, this.store.version);
    }

    /** True where a document with this text is what was kept. */
    isOf({ fingerprint }: KeptDocument, text: string): boolean {
        return fingerprint === this.store?.fingerprint(text);
    }

    /** What findings depend on besides the documents: the folders, the day, and all that is set. */
    get circumstances(): string {
        const { Instellingen, ServiceRegistry, workspace } = this.services;
        const hasLinks = (ServiceRegistry.all as readonly SamenwerkingServices[]).map(
            ({ UitlegLinks }) => UitlegLinks.to('leeg') !== undefined,
        );
        const folders = workspace.WorkspaceManager.folderUris.map(String);
        return JSON.stringify([Instellingen.fingerprint, folders, hasLinks]);
    }

    /** Keeps what there is, once nothing has changed for a while. */
    keepSoon(): void {
        this.keepNot();
        if (this.store && this.documents().length >= FEWEST) {
            this.timer = setTimeout(() => {
                this.keep().catch((fault) => this.services.lsp.Connection?.console.error(String(fault)));
            }, REST);
        }
    }

    /** Something changes: what there is now is not worth keeping. */
    keepNot(): void {
        clearTimeout(this.timer);
        this.timer = undefined;
    }

    private async keep(): Promise<void> {
        const { store, circumstances } = this;
        if (store) {
            const documents = this.documents();
            const head = { version: store.version, circumstances, uris: documents.map(({ uri }) => uri.toString()) };
            await store.write(writeSnapshot(head, this.keptOf(documents, store)));
        }
    }

    private async *keptOf(documents: readonly LangiumDocument[], store: SnapshotStore): AsyncIterable<KeptDocument> {
        const { timer } = this;
        for (const [index, document] of documents.entries()) {
            if (index % AT_A_TIME === 0) {
                await nextMoment();
            }
            if (this.timer !== timer) {
                throw new Error('Something changes: it is kept when that is finished.');
            }
            yield this.kept(document, store);
        }
    }

    private kept(document: LangiumDocument, store: SnapshotStore): KeptDocument {
        const { uri, textDocument, diagnostics = [] } = document;
        const { Bestanden, IndexManager } = this.services.workspace;
        const references = IndexManager.referencesOf(uri);
        return {
            uri: uri.toString(),
            fingerprint: store.fingerprint(textDocument.getText()),
            declared: IndexManager.namesIn(uri).map(({ documentUri: _, ...name }) => name),
            mentioned: [...IndexManager.mentionedBy(uri)],
            references: references?.table.kept ?? { targets: [], leadTo: [], places: [] },
            hasUnresolved: references?.hasUnresolved ?? false,
            diagnostics,
            files: [...Bestanden.foundFor(uri)].map(([pad, file]) => [pad, file?.toString()]),
            extras: Object.fromEntries([...this.keepers].map(([name, keeper]) => [name, keeper.keep(document)])),
        };
    }

    private documents(): LangiumDocument[] {
        return this.services.workspace.LangiumDocuments.all.filter(({ uri }) => !isBuiltin(uri)).toArray();
    }
}

function nextMoment(): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve);
    });
}
