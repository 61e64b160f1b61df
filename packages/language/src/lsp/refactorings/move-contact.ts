import { AstUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Id } from '../../feiten/feiten.js';
import { canFormat } from '../../formatting/format.js';
import { type Contact, isOrganisatie, isSamenwerking, type Organisatie } from '../../generated/ast.js';
import { childId, idOf } from '../../references/ids.js';
import type { Names } from '../../references/names.js';
import type { SamenwerkingServices } from '../../services.js';
import { isBuiltin } from '../../workspace/builtin.js';
import { keepFingerprints, withContacts } from '../akkoord/fingerprints.js';
import { toWorkspaceEdit } from '../edits.js';
import { appendDeclaration } from '../fixes/append-declaration.js';
import { declarationOf } from '../fixes/declaration.js';
import { insertEntries } from '../fixes/insert-entries.js';
import { passageOf, removal, stretchOf } from '../fixes/passage.js';
import { writtenBlock } from '../fixes/written-block.js';
import { MOVE, type Refactoring } from './refactoring.js';

/**
 * Takes a contact of a samenwerking out to the organisation that it names, so that other samenwerkingen know it too. A
 * region of which the workspace says nothing yet gets a block. Only where every name goes on meaning the same person.
 */
export function moveContactOut(contact: Contact, services: SamenwerkingServices): Refactoring[] {
    const organisatie = contact.organisatie?.ref;
    const [from, to] = [idOf(contact), organisatie && idOf(organisatie)];
    if (!(isSamenwerking(contact.$container) && organisatie && from && to && contact.name)) {
        return [];
    }
    const moved = childId(to, 'contact', contact.name);
    const inserted = isKeptByAll(contact, to, services) ? insertInto(organisatie, to, contact, services) : undefined;
    if (!inserted) {
        return [];
    }
    const { uri } = AstUtils.getDocument(contact);
    const titel = services.assessment.Beoordelingen.organisatie(to)?.titel ?? organisatie.name ?? '';
    const fingerprints = keepFingerprints(
        (afspraak) => withContacts(afspraak, (id) => (id === from ? moved : id)),
        services,
    );
    const edit = toWorkspaceEdit({ [uri.toString()]: [removal(passageOf(contact))] }, inserted, fingerprints);
    return [{ title: `Contact verplaatsen naar ‘${titel}’`, kind: MOVE, edit }];
}

/**
 * True where the contact is found in its new place by all who name it, and by nobody else for another: whoever knows the
 * organisation knows no other contact of that name.
 */
function isKeptByAll(contact: Contact, to: Id, services: SamenwerkingServices): boolean {
    const { References, Names } = services.references;
    const { AstNodeLocator } = services.workspace;
    const { LangiumDocuments } = services.shared.workspace;
    const users = References.findReferences(contact, {}).map(({ sourceUri, sourcePath }) => {
        const root = LangiumDocuments.getDocument(sourceUri)?.parseResult.value;
        const source = root && AstNodeLocator.getAstNode(root, sourcePath);
        return source && AstUtils.getContainerOfType(source, isSamenwerking)?.name;
    });
    const own = isSamenwerking(contact.$container) ? contact.$container.name : undefined;
    const knowing = Names.samenwerkingenThatKnow(to);
    return (
        [own, ...users].every((user) => user !== undefined && knowing.includes(user)) &&
        knowing.every((user) => !hasNamesake(contact, user, Names))
    );
}

function hasNamesake(contact: Contact, samenwerking: string, names: Names): boolean {
    return names
        .contactTiers(samenwerking)
        .flat()
        .map((holder) => childId(holder, 'contact', contact.name ?? ''))
        .some((id) => names.all(id).length > (id === idOf(contact) ? 1 : 0));
}

/** Edits that write the contact into its organisation; undefined where that is not possible. */
function insertInto(
    organisatie: Organisatie,
    id: Id,
    contact: Contact,
    services: SamenwerkingServices,
): Record<string, TextEdit[]> | undefined {
    const lines = linesOf(contact);
    const own = declarationOf(id, services);
    if (isOrganisatie(own)) {
        const target = AstUtils.getDocument(own);
        const edits = canFormat(target) ? insertEntries(own, [{ key: 'contact', lines, isVerbatim: true }]) : [];
        return edits.length > 0 ? { [target.uri.toString()]: edits } : undefined;
    }
    const { uri, textDocument } = AstUtils.getDocument(contact);
    const [first = '', ...others] = lines;
    const block = [`veiligheidsregio ${organisatie.name} {`, `\t${first}`, ...others, '}'];
    return isBuiltin(AstUtils.getDocument(organisatie).uri)
        ? { [uri.toString()]: [appendDeclaration(textDocument, block)] }
        : undefined;
}

/** The contact as it is written, but for its organisation, which follows from where it stands. */
function linesOf(contact: Contact): string[] {
    const { document, start, end } = passageOf(contact);
    const entry = writtenBlock(contact).entries.find(({ key }) => key === 'organisatie');
    const text = document.getText();
    if (!entry) {
        return text.slice(start, end).split(/\r?\n/);
    }
    const { range } = removal(stretchOf(document, entry.offset, entry.end));
    const written = text.slice(start, document.offsetAt(range.start)) + text.slice(document.offsetAt(range.end), end);
    return written.replace(/(?<!\s)\s*\{\s*\}$/, '').split(/\r?\n/);
}
