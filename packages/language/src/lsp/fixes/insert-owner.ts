import { owners } from './choices.js';
import { keyEntry } from './entry.js';
import { type Fix, type FixMaker, inTurn, together } from './fix.js';
import { insertEntries } from './insert-entries.js';
import { insertKey } from './insert-key.js';
import { bijWie, contactPlekken, nameForContact, recordContact } from './new-contact.js';

type OwnerMaker = FixMaker<'afspraak-zonder-eigenaar'>;

/** Where there is nobody to choose from: someone new, with each party. */
const newOwner: OwnerMaker = (finding) => {
    const { node, gegevens } = finding;
    if (!node || gegevens.overgenomenUit !== undefined || owners(finding).length > 0) {
        return [];
    }
    return contactPlekken(undefined, finding).map((plek): Fix => {
        const naam = nameForContact(plek, finding);
        const owner = {
            title: `Contact toevoegen${bijWie([plek])}, en als eigenaar invoegen`,
            edits: insertEntries(node, [keyEntry('eigenaar', naam)]),
        };
        return together(owner, recordContact({ naam }, plek, finding));
    });
};

/** Names who answers for an agreement. */
export const insertOwner: OwnerMaker = inTurn(insertKey('eigenaar', owners), newOwner);
