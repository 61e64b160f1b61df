import type { AstNode, LangiumDocument } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import type { RenameParams, TextDocumentPositionParams } from 'vscode-languageserver';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { AfspraakInhoud, Id, Verwijzing } from '../../feiten/feiten.js';
import { isAspect, isContact, isOrganisatie } from '../../generated/ast.js';
import { idOf } from '../../references/ids.js';
import type { SamenwerkingServices } from '../../services.js';
import { keepFingerprints, withContacts } from '../akkoord/fingerprints.js';
import { type EditsPerFile, toWorkspaceEdit } from '../edits.js';
import { conflictWith } from './conflicts.js';
import { namesakesOf } from './namesakes.js';
import { placesOf } from './places.js';
import { type RenameTarget, refusal, targetAt } from './target.js';

/**
 * Gives a declaration another name wherever it is named. Not Langium's own: that one knows no name of two parts, asks
 * nobody whether the name is free, and would write into what is built in.
 */
export class SamenwerkingRename implements RenameProvider {
    private readonly services: SamenwerkingServices;

    constructor(services: SamenwerkingServices) {
        this.services = services;
    }

    prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range {
        return targetAt(document, position, this.services).leaf.range;
    }

    async rename(document: LangiumDocument, { position, newName }: RenameParams): Promise<WorkspaceEdit> {
        const target = targetAt(document, position, this.services);
        const wanted = newName.trim().normalize('NFC');
        const conflict = conflictWith(wanted, target, this.services);
        if (conflict !== undefined) {
            throw refusal(conflict);
        }
        const declarations = [target.node, ...namesakesOf(target.node, this.services)];
        const edits = this.edits(wanted, declarations, target);
        const ids = new Set(declarations.map(idOf));
        const fingerprints = keepFingerprints((afspraak) => renamedIn(afspraak, wanted, target, ids), this.services);
        return toWorkspaceEdit(edits, fingerprints);
    }

    private edits(newName: string, declarations: readonly AstNode[], { name }: RenameTarget): EditsPerFile {
        const edits: Record<string, TextEdit[]> = {};
        for (const declaration of declarations) {
            for (const { uri, range } of placesOf(declaration, name, this.services)) {
                edits[uri] = [...(edits[uri] ?? []), { range, newText: newName }];
            }
        }
        return edits;
    }
}

/** An agreement as it is once these declarations have their new name. */
function renamedIn(
    afspraak: AfspraakInhoud,
    newName: string,
    { node, id }: RenameTarget,
    ids: ReadonlySet<Id | undefined>,
): AfspraakInhoud {
    if (isAspect(node)) {
        const rename = (aspect: Verwijzing) => (aspect.id === id ? { ...aspect, naam: newName } : aspect);
        return { ...afspraak, aspecten: afspraak.aspecten.map((one) => ({ ...one, aspect: rename(one.aspect) })) };
    }
    const renamed = (declared: Id) => declared.slice(0, declared.lastIndexOf(':') + 1) + newName;
    if (isContact(node)) {
        return withContacts(afspraak, (contact) => (ids.has(contact) ? renamed(contact) : contact));
    }
    const isHeld = (contact: Id) => isOrganisatie(node) && contact.startsWith(`${id}/`);
    return withContacts(afspraak, (contact) => (isHeld(contact) ? renamed(id) + contact.slice(id.length) : contact));
}
