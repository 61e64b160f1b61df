import { type DocumentBuilder, DocumentState } from 'langium';
import type { SamenwerkingIndexManager } from './index-manager.js';

/** Where a node that is a contact of a samenwerking stands in its file. */
const OWN_CONTACT = /^\/samenwerkingen@\d+\/contacten@/;

/**
 * Notices which contacts of a samenwerking other files begin or cease to use. The names lead the other way: a file
 * does not depend on those that use its contacts, but whether a contact is of any use does.
 */
export class ContactUses {
    private readonly index: SamenwerkingIndexManager;
    /** The contacts that each document uses from other files, as of the last time that everything was up to date. */
    private readonly known = new Map<string, ReadonlySet<string>>();
    private readonly pending = new Set<string>();

    constructor(builder: DocumentBuilder, index: SamenwerkingIndexManager) {
        this.index = index;
        builder.onDocumentPhase(DocumentState.IndexedReferences, ({ uri }) => {
            this.pending.add(uri.toString());
        });
        builder.onUpdate((_, deleted) => {
            for (const uri of deleted) {
                this.pending.add(uri.toString());
            }
        });
    }

    /** What the names in a document led to at an earlier time, when everything was up to date. */
    restore(uri: string, targets: readonly Target[]): void {
        this.known.set(uri, usesAmong(targets, uri));
        this.pending.add(uri);
    }

    /** The documents of which a contact is used for the first time, or no longer; remembers the new state. */
    take(): Set<string> {
        const owners = new Set<string>();
        for (const uri of this.pending) {
            const now = this.usesIn(uri);
            for (const contact of now.symmetricDifference(this.known.get(uri) ?? new Set<string>())) {
                owners.add(contact.slice(0, contact.indexOf('#')));
            }
            if (now.size > 0) {
                this.known.set(uri, now);
            } else {
                this.known.delete(uri);
            }
        }
        this.pending.clear();
        return owners;
    }

    private usesIn(uri: string): Set<string> {
        const targets = this.index.targetsOf(uri);
        return usesAmong(
            targets.map(({ documentUri, path }) => [documentUri.toString(), path]),
            uri,
        );
    }
}

/** The node at a path of a document. */
type Target = readonly [uri: string, path: string];

function usesAmong(targets: readonly Target[], own: string): Set<string> {
    const contacts = targets.filter(([uri, path]) => OWN_CONTACT.test(path) && uri !== own);
    return new Set(contacts.map((contact) => contact.join('#')));
}
