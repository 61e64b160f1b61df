import type { LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { vingerafdrukVan, wijzigingSinds } from '../../assessment/vingerafdruk.js';
import type { AfspraakInhoud, Id } from '../../feiten/feiten.js';
import type { SamenwerkingServices } from '../../services.js';
import { isBuiltin } from '../../workspace/builtin.js';
import type { EditsPerFile } from '../edits.js';

/**
 * Edits that keep every akkoord which is still good when what its agreement names gets another id or name: a fingerprint
 * covers whom an agreement names and what its aspects are called. What lapsed before stays lapsed.
 */
export function keepFingerprints(
    renamed: (afspraak: AfspraakInhoud) => AfspraakInhoud,
    { shared, assessment }: SamenwerkingServices,
): EditsPerFile {
    const edits: EditsPerFile = {};
    const mayHaveOne = ({ uri, textDocument }: LangiumDocument): boolean =>
        !isBuiltin(uri) && textDocument.getText().includes('akkoord');
    for (const document of shared.workspace.LangiumDocuments.all.filter(mayHaveOne)) {
        const made = assessment.Beoordelingen.beoordelingenOf(document)
            .flatMap(({ feiten }) => [...feiten.afspraken, ...feiten.extraAfspraken])
            .flatMap((afspraak) => renewedIn(afspraak, renamed(afspraak)));
        if (made.length > 0) {
            edits[document.uri.toString()] = made;
        }
    }
    return edits;
}

function renewedIn(before: AfspraakInhoud, after: AfspraakInhoud): TextEdit[] {
    return before.akkoorden.flatMap(({ vingerafdruk, herkomst }) => {
        const lapses =
            vingerafdruk &&
            !herkomst &&
            !wijzigingSinds(vingerafdruk.waarde, before) &&
            wijzigingSinds(vingerafdruk.waarde, after);
        return lapses ? [{ range: vingerafdruk.bereik, newText: `"${vingerafdrukVan(after)}"` }] : [];
    });
}

/** The same agreement, in which contacts have another id. */
export function withContacts(afspraak: AfspraakInhoud, newId: (contact: Id) => Id): AfspraakInhoud {
    const aspecten = afspraak.aspecten.map((aspect) => ({
        ...aspect,
        contacten: aspect.contacten.map((contact) => ({ ...contact, id: contact.id && newId(contact.id) })),
    }));
    return { ...afspraak, aspecten };
}
