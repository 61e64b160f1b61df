import {
    type AstNodeDescription,
    type Cancellation,
    DocumentState,
    interruptAndCheck,
    type LangiumDocument,
    type LangiumDocuments,
} from 'langium';
import type { Id } from '../../feiten/basis.js';
import type { SamenwerkingSharedServices } from '../../services.js';
import type { Bestanden } from '../bestanden.js';
import { isBuiltin } from '../builtin.js';
import type { ContactUses } from '../contact-uses.js';
import type { SamenwerkingDocumentFactory } from '../document-factory.js';
import type { SamenwerkingIndexManager } from '../index-manager.js';
import type { MovedNames } from '../moved-names.js';
import { ReferenceTable } from '../reference-table.js';
import type { Trees } from '../trees.js';
import { type KeptDocument, topIdsOf } from './kept-document.js';
import type { Snapshot } from './snapshot.js';
import type { Snapshots } from './snapshots.js';

type CancellationToken = Cancellation.CancellationToken;

/** So many files are read at a time: the disk is asked for all of them at once. */
const AT_A_TIME = 32;

/** What the builder of documents knows and does beside its services. */
interface Builder {
    readonly movedNames: MovedNames;
    readonly contactUses: ContactUses;
    /** Tells whoever waits for it that a document has reached a state. */
    readonly tell: (document: LangiumDocument, state: DocumentState) => Promise<void>;
}

/**
 * Gives documents what an earlier start kept of them, as far as that is still so. What has changed since counts as a
 * change of which was told here: what it concerns is looked at anew. Work that is cut short can be taken up again.
 */
export class Restoring {
    private readonly snapshot: Snapshot;
    private readonly builder: Builder;
    private readonly snapshots: Snapshots;
    private readonly factory: SamenwerkingDocumentFactory;
    private readonly index: SamenwerkingIndexManager;
    private readonly bestanden: Bestanden;
    private readonly trees: Trees;
    private readonly langiumDocuments: LangiumDocuments;
    /** What was kept of the documents of which the names were restored, by uri. */
    private readonly restored = new Map<string, KeptDocument>();

    constructor(snapshot: Snapshot, { workspace }: SamenwerkingSharedServices, builder: Builder) {
        this.snapshot = snapshot;
        this.builder = builder;
        this.snapshots = workspace.Snapshots;
        this.factory = workspace.LangiumDocumentFactory;
        this.index = workspace.IndexManager;
        this.bestanden = workspace.Bestanden;
        this.trees = workspace.Trees;
        this.langiumDocuments = workspace.LangiumDocuments;
    }

    /** Restores the names in documents that were not read yet and still have the text of that time. */
    async restoreNames(documents: readonly LangiumDocument[], token: CancellationToken): Promise<void> {
        const known = documents.filter(
            ({ state, uri }) => state === DocumentState.Changed && this.snapshot.has(uri.toString()),
        );
        for (let start = 0; start < known.length; start += AT_A_TIME) {
            const slice = known.slice(start, start + AT_A_TIME);
            const texts = await Promise.all(slice.map((document) => this.factory.readText(document, token)));
            await interruptAndCheck(token);
            for (const [i, document] of slice.entries()) {
                await this.restoreNamesOf(document, texts[i] as string);
            }
        }
    }

    private async restoreNamesOf(document: LangiumDocument, text: string): Promise<void> {
        const kept = this.snapshot.get(document.uri.toString());
        if (!(kept && this.snapshots.isOf(kept, text))) {
            return;
        }
        this.factory.setText(document, text);
        const names = kept.declared.map((name) => ({ ...name, documentUri: document.uri }));
        this.index.restoreContent(document.uri, names, new Set(kept.mentioned));
        this.restored.set(kept.uri, kept);
        await this.reach(document, DocumentState.Parsed);
        await this.reach(document, DocumentState.IndexedContent);
        await this.reach(document, DocumentState.ComputedScopes);
        this.trees.release(document);
    }

    /** Restores what was found in these documents, once the names of all documents are known. */
    async restoreFindings(token: CancellationToken): Promise<void> {
        const { movedNames, contactUses } = this.builder;
        // Also of what is gone by now.
        for (const uri of this.snapshot.uris) {
            const kept = this.restored.get(uri) ?? (this.snapshot.get(uri) as KeptDocument);
            movedNames.restore(uri, topIdsOf(kept));
            contactUses.restore(uri, kept.references.targets);
        }
        const linked = this.restoreReferences();
        const concerned = this.index
            .documentsThatDependOn(this.changedIds())
            .union(this.index.documentsConcernedBy(movedNames.take()));
        const isOfNow = this.snapshot.circumstances === this.snapshots.circumstances;
        for (const [document, kept] of linked) {
            await interruptAndCheck(token);
            if (isOfNow && !concerned.has(kept.uri) && (await this.hasSameFiles(document, kept))) {
                await this.restoreFindingsOf(document, kept);
            }
        }
    }

    /** What the names in documents led to: all of them need it, to know which others concern them. */
    private restoreReferences(): (readonly [LangiumDocument, KeptDocument])[] {
        const declarations = new Map<string, AstNodeDescription>();
        for (const { uri } of this.langiumDocuments.all) {
            for (const description of this.index.namesIn(uri)) {
                declarations.set(`${uri}#${description.path}`, description);
            }
        }
        return this.langiumDocuments.all.toArray().flatMap((document): (readonly [LangiumDocument, KeptDocument])[] => {
            const kept = this.restored.get(document.uri.toString());
            const isWaiting = document.state === DocumentState.ComputedScopes && this.isAsKept(document);
            const table =
                kept && isWaiting
                    ? ReferenceTable.restore(document, kept.references, (uri, path) =>
                          declarations.get(`${uri}#${path}`),
                      )
                    : undefined;
            if (!(kept && table)) {
                return [];
            }
            this.index.setReferences(document.uri, table, kept.hasUnresolved);
            return [[document, kept]];
        });
    }

    /** What the documents that have changed declare at their top. */
    private changedIds(): Set<Id> {
        const changed = this.langiumDocuments.all.filter((one) => !(isBuiltin(one.uri) || this.isAsKept(one)));
        return new Set(changed.flatMap(({ uri }) => [...this.index.declaredIn(uri.toString())]));
    }

    /** True for a document with the text of that time. It may have changed since its names were restored. */
    private isAsKept({ uri, textDocument }: LangiumDocument): boolean {
        const kept = this.restored.get(uri.toString()) ?? this.snapshot.get(uri.toString());
        return kept !== undefined && this.snapshots.isOf(kept, textDocument.getText());
    }

    /** True where the files that a document refers to have neither come nor gone. */
    private async hasSameFiles({ uri }: LangiumDocument, { files }: KeptDocument): Promise<boolean> {
        if (files.length === 0) {
            return true;
        }
        const found = await this.bestanden.find(
            uri,
            files.map(([pad]) => pad),
        );
        return files.every(([pad, file]) => found.get(pad)?.toString() === (file ?? undefined));
    }

    private async restoreFindingsOf(document: LangiumDocument, kept: KeptDocument): Promise<void> {
        await this.reach(document, DocumentState.Linked);
        await this.reach(document, DocumentState.IndexedReferences);
        document.diagnostics = [...kept.diagnostics];
        for (const [name, keeper] of this.snapshots.keepers) {
            keeper.restore(document, kept.extras[name]);
        }
        await this.reach(document, DocumentState.Validated);
    }

    private async reach(document: LangiumDocument, state: DocumentState): Promise<void> {
        document.state = state;
        await this.builder.tell(document, state);
    }
}
