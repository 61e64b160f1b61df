import {
    type AstNode,
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
import type { NaamDescription } from '../references/descriptions.js';
import { topId } from '../references/ids.js';
import type { Instellingen } from './instellingen.js';

const NONE: ReadonlySet<string> = new Set();

/** Knows which documents depend on which, however many steps away. */
export class SamenwerkingIndexManager extends DefaultIndexManager {
    private readonly instellingen: Instellingen;
    /** For each document the other documents that its names lead to. */
    private readonly targets = new Map<string, ReadonlySet<string>>();
    /** The declarations at the top of each document; while it is read again, those of the last time. */
    private readonly declared = new Map<string, ReadonlySet<Id>>();
    private readonly dependents = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

    constructor(services: LangiumSharedCoreServices, instellingen: Instellingen) {
        super(services);
        this.instellingen = instellingen;
    }

    /** What a document declares at its top. */
    declaredIn(uri: string): ReadonlySet<Id> {
        return this.declared.get(uri) ?? NONE;
    }

    /** What the names in a document lead to. */
    referencesFrom(uri: string): readonly ReferenceDescription[] {
        return this.referenceIndex.get(uri) ?? [];
    }

    /**
     * The documents that depend on any of these: a samenwerking depends on what the samenwerking that it takes over
     * takes over itself, and on the default norm although it does not name it. The documents themselves are among them.
     */
    dependentsOf(uris: ReadonlySet<string>): ReadonlySet<string> {
        const users = Map.groupBy(
            [...this.targets].flatMap(([user, targets]) => [...targets].map((target) => ({ user, target }))),
            ({ target }) => target,
        );
        const found = new Set(uris);
        for (const uri of found) {
            for (const { user } of users.get(uri) ?? []) {
                found.add(user);
            }
            if (this.declaredIn(uri).has(this.standaardNorm)) {
                for (const user of this.samenwerkingen()) {
                    found.add(user);
                }
            }
        }
        return found;
    }

    /** The norm that is set as the default, under which every samenwerking may fall. */
    get standaardNorm(): Id {
        return topId('norm', this.instellingen.norm ?? '');
    }

    /** The documents that declare a samenwerking. */
    samenwerkingen(): string[] {
        return [...this.declared].flatMap(([uri, ids]) => (ids.values().some(isSamenwerking) ? [uri] : []));
    }

    override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
        // During an update one document after the other loses its references: what depends on what is worked out once,
        // when the first of them is asked for. That is a built-in one, which loses none.
        const dependents = this.dependents.get(changedUris) ?? this.dependentsOf(changedUris);
        this.dependents.set(changedUris, dependents);
        return dependents.has(document.uri.toString());
    }

    override findAllReferences(targetNode: AstNode, astNodePath: string): Stream<ReferenceDescription> {
        const target = AstUtils.getDocument(targetNode).uri.toString();
        const users = [target, ...this.targets.keys().filter((uri) => this.targets.get(uri)?.has(target))];
        return stream(users)
            .flatMap((uri) => this.referencesFrom(uri))
            .filter(({ targetUri, targetPath }) => targetPath === astNodePath && targetUri.toString() === target);
    }

    override async updateContent(document: LangiumDocument, token?: Cancellation.CancellationToken): Promise<void> {
        await super.updateContent(document, token);
        const uri = document.uri.toString();
        const descriptions = this.getFileDescriptions(uri) as NaamDescription[];
        this.declared.set(uri, new Set(descriptions.flatMap(({ id }) => (id && !id.includes('/') ? [id] : []))));
    }

    override async updateReferences(document: LangiumDocument, token?: Cancellation.CancellationToken): Promise<void> {
        await super.updateReferences(document, token);
        const uri = document.uri.toString();
        const others = this.referencesFrom(uri).filter(({ local }) => !local);
        this.targets.set(uri, new Set(others.map(({ targetUri }) => targetUri.toString())));
    }

    override remove(uri: URI): void {
        super.remove(uri);
        this.declared.delete(uri.toString());
    }

    override removeReferences(uri: URI): void {
        super.removeReferences(uri);
        this.targets.delete(uri.toString());
    }
}

function isSamenwerking(id: Id): boolean {
    return id.startsWith(topId('samenwerking', ''));
}
