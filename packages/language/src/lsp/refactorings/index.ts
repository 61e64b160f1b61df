import { AstUtils, type LangiumDocument } from 'langium';
import type { Position } from 'vscode-languageserver-types';
import { canFormat } from '../../formatting/format.js';
import { isAfspraak, isContact, isSamenwerking } from '../../generated/ast.js';
import type { SamenwerkingServices } from '../../services.js';
import { isOfHeader, leafAtCursor } from '../../validation/cst.js';
import { isBuiltin } from '../../workspace/builtin.js';
import { moveAfspraakHome } from './move-afspraak.js';
import { moveContactOut } from './move-contact.js';
import type { Refactoring } from './refactoring.js';
import { startOvername } from './start-overname.js';

/** What may be changed at a place. Nothing in a file that cannot be read in full: a block may not be what it seems. */
export function refactoringsAt(
    document: LangiumDocument,
    place: Position,
    services: SamenwerkingServices,
): Refactoring[] {
    const leaf = leafAtCursor(document, place);
    if (!leaf || isBuiltin(document.uri) || !canFormat(document)) {
        return [];
    }
    const node = leaf.astNode;
    const afspraak = AstUtils.getContainerOfType(node, isAfspraak);
    const contact = AstUtils.getContainerOfType(node, isContact);
    return [
        ...(afspraak ? moveAfspraakHome(afspraak, services) : []),
        ...(contact ? moveContactOut(contact, services) : []),
        ...(isSamenwerking(node) && isOfHeader(leaf) ? startOvername(node, services) : []),
    ];
}
