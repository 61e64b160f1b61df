import { AstUtils } from 'langium';
import { declarationOf } from './declaration.js';
import { keyEntry } from './entry.js';
import type { FixMaker } from './fix.js';
import { insertEntries } from './insert-entries.js';
import { EMPTY_TEXT } from './insert-key.js';
import { hasEntry } from './written-block.js';

/** Makes room for the phone number of a contact where it is declared, in whatever file that is. */
export const insertTelefoon: FixMaker<'contact-onbereikbaar'> = ({ document, gegevens, services }) => {
    const contact = declarationOf(gegevens.contact, services);
    // A phone that is there and says nothing is only to be written.
    if (!contact || hasEntry(contact, 'telefoon')) {
        return [];
    }
    const title = `Telefoon van ‘${gegevens.naam}’ invoegen`;
    const edits = insertEntries(contact, [keyEntry('telefoon', EMPTY_TEXT)]);
    const uri = AstUtils.getDocument(contact).uri.toString();
    return uri === document.uri.toString()
        ? [{ title, edits, isPreferred: true }]
        : [{ title, edits: [], elsewhere: { [uri]: edits }, isPreferred: true }];
};
