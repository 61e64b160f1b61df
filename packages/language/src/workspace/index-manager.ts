import {
    type AstNode,
    type AstNodeDescription,
    type AstNodeLocator,
    AstUtils,
    type Cancellation,
    DefaultIndexManager,
    type LangiumDocument,
    type LangiumSharedCoreServices,
    type ReferenceDescription,
    type Stream,
    stream,
    type URI,
} from 'langium';
import type { Id } from '../feiten/basis.js';
import type { Bestand } from '../generated/ast.js';
import { Declarations } from '../references/declarations.js';
import type { NaamDescription } from '../references/descriptions.js';
import { topId } from '../references/ids.js';
import { MAY_HOLD, mentionedIn } from '../references/mentions.js';
import { isBuiltin } from './builtin.js';
import type { Instellingen } from './instellingen.js';
import { ReferenceTable } from './reference-table.js';
import { Relation } from './relation.js';

/**
 * Knows which documents depend on which, however many steps away, without a look at all of them: Langium's own looks
 * through every document at every edit, and does not know that a name which means something else now may have been
 * written anywhere. `edits.test.ts` compares its answers with a fresh start.
 */
export class SamenwerkingIndexManager extends DefaultIndexManager {
    readonly declarations = new Declarations();
    private readonly instellingen: Instellingen;
    private readonly references = new Map<string, ReferenceTable>();
    /** From each document to the others that its names lead to. */
    private readonly targets = new Relation<string, string>();
    /** From each document to what it declares at its top; while it is read again, what it did the last time. */
    private readonly declared = new Relation<string, Id>();
    /** From each document to what its names lead to, or would if it existed. */
    private readonly mentioned = new Relation<string, Id>();
    /** The documents with a name that leads nowhere. */
    private readonly unresolved = new Set<string>();
    private readonly concernedBy = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

    constructor(services: LangiumSharedCoreServices, instellingen: Instellingen) {
        super(services);
        this.instellingen = instellingen;
    }

    /** What a document declares at its top. Of a built-in one nothing: it does not change. */
    declaredIn(uri: string): ReadonlySet<Id> {
        return this.declared.from(uri);
    }

    /** The declarations that the names in a document lead to. */
    targetsOf(uri: string): readonly AstNodeDescription[] {
        return [...(this.references.get(uri)?.declarations ?? [])];
    }

    /** True where a name, in whatever document, leads to a node. */
    isReferredTo(node: AstNode): boolean {
        const { uri } = AstUtils.getDocument(node);
        const path = this.locatorOf(uri).getAstNodePath(node);
        return this.tablesThatMayLeadTo(uri).some((table) => table.leadsTo(uri, path));
    }

    /**
     * The documents to which it matters what these ids stand for: those that mention or declare one of them, and in
     * the same way those to which it matters what such a document declares.
     */
    documentsThatDependOn(ids: Iterable<Id>): Set<string> {
        const found = new Set<string>();
        const affected = new Set(ids);
        for (const id of affected) {
            for (const uri of this.documentsThatName(id)) {
                if (!found.has(uri)) {
                    found.add(uri);
                    for (const own of this.declaredIn(uri)) {
                        affected.add(own);
                    }
                }
            }
        }
        return found;
    }

    /** The documents that say more than that a name leads nowhere: they say which others there are. */
    private documentsThatListNames(ids: ReadonlySet<Id>): Iterable<string> {
        const isNorm = (id: Id): boolean => id.startsWith(topId('norm', ''));
        return [...this.unresolved, ...(ids.values().some(isNorm) ? this.mentioned.to(MAY_HOLD) : [])];
    }

    /** The documents to which it matters that these ids at the top of a file came or went. */
    documentsConcernedBy(moved: ReadonlySet<Id>): Set<string> {
        return moved.size > 0
            ? new Set([...this.documentsThatDependOn(moved), ...this.documentsThatListNames(moved)])
            : new Set();
    }

    private documentsThatName(id: Id): Iterable<string> {
        const { norm } = this.instellingen;
        const isDefault = norm !== undefined && id === topId('norm', norm);
        return [...this.mentioned.to(id), ...this.declared.to(id), ...(isDefault ? this.mentioned.to(MAY_HOLD) : [])];
    }

    override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
        // Asked for one document after the other; worked out when the first of them is asked for.
        const concerned =
            this.concernedBy.get(changedUris) ??
            this.documentsThatDependOn([...changedUris].flatMap((uri) => [...this.declaredIn(uri)]));
        this.concernedBy.set(changedUris, concerned);
        return concerned.has(document.uri.toString());
    }

    override findAllReferences(targetNode: AstNode, astNodePath: string): Stream<ReferenceDescription> {
        const { uri } = AstUtils.getDocument(targetNode);
        const locator = this.locatorOf(uri);
        return stream(this.tablesThatMayLeadTo(uri)).flatMap((table) => table.allLeadingTo(uri, astNodePath, locator));
    }

    private tablesThatMayLeadTo(uri: URI): readonly ReferenceTable[] {
        const own = uri.toString();
        return [own, ...this.targets.to(own)].flatMap((source) => this.references.get(source) ?? []);
    }

    private locatorOf(uri: URI): AstNodeLocator {
        return this.serviceRegistry.getServices(uri).workspace.AstNodeLocator;
    }

    override async updateContent(document: LangiumDocument, token?: Cancellation.CancellationToken): Promise<void> {
        await super.updateContent(document, token);
        this.takeIn(document.uri, this.namesIn(document.uri), mentionedIn(document.parseResult.value as Bestand));
    }

    /** Takes in what was kept of a document with the same text, of which no tree is made. */
    restoreContent(uri: URI, names: NaamDescription[], mentioned: ReadonlySet<Id>): void {
        this.symbolIndex.set(uri.toString(), names);
        this.symbolByTypeIndex.clear(uri.toString());
        this.takeIn(uri, names, mentioned);
    }

    private takeIn(uri: URI, names: readonly NaamDescription[], mentioned: ReadonlySet<Id>): void {
        const key = uri.toString();
        this.declarations.set(key, names);
        if (!isBuiltin(uri)) {
            this.declared.set(key, new Set(names.flatMap(({ id }) => (id && !id.includes('/') ? [id] : []))));
            this.mentioned.set(key, mentioned);
        }
    }

    /** Everything that a document declares. */
    namesIn(uri: URI): NaamDescription[] {
        return this.getFileDescriptions(uri.toString()) as NaamDescription[];
    }

    /** The ids at the top of a file that the names of a document lead to, or would if they existed. */
    mentionedBy(uri: URI): ReadonlySet<Id> {
        return this.mentioned.from(uri.toString());
    }

    override removeContent(uri: URI): void {
        super.removeContent(uri);
        this.declarations.delete(uri.toString());
    }

    override async updateReferences(document: LangiumDocument): Promise<void> {
        const hasUnresolved = document.references.some(({ error }) => error !== undefined);
        this.setReferences(document.uri, ReferenceTable.of(document), hasUnresolved);
    }

    /** Takes in what the names in a document lead to, and whether one of them leads nowhere. */
    setReferences(documentUri: URI, table: ReferenceTable, hasUnresolved: boolean): void {
        const uri = documentUri.toString();
        this.references.set(uri, table);
        const uris = new Set([...table.declarations].map((target) => target.documentUri.toString()));
        this.targets.set(uri, uris.difference(new Set([uri])));
        if (hasUnresolved) {
            this.unresolved.add(uri);
        } else {
            this.unresolved.delete(uri);
        }
    }

    /** What the names in a document lead to, and whether one of them leads nowhere; undefined as long as it is not linked. */
    referencesOf(uri: URI): { readonly table: ReferenceTable; readonly hasUnresolved: boolean } | undefined {
        const table = this.references.get(uri.toString());
        return table && { table, hasUnresolved: this.unresolved.has(uri.toString()) };
    }

    override removeReferences(uri: URI): void {
        this.references.delete(uri.toString());
        this.targets.delete(uri.toString());
        this.unresolved.delete(uri.toString());
    }

    override remove(uri: URI): void {
        super.remove(uri);
        this.removeContent(uri);
        this.removeReferences(uri);
        this.declared.delete(uri.toString());
        this.mentioned.delete(uri.toString());
    }
}
