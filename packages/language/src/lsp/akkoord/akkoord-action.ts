import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Position } from 'vscode-languageserver-types';
import type { SamenwerkingServices } from '../../services.js';
import { AKKOORD_VASTLEGGEN } from '../client-commands.js';
import { afspraakOp, isIetsAfgesproken } from './vastgelegde-afspraak.js';

/** Offers to record an akkoord with the agreement at a place, where the client can ask whose it is. */
export function akkoordAction(
    document: LangiumDocument,
    place: Position,
    services: SamenwerkingServices,
): CodeAction[] {
    if (!services.ClientCommands.has(AKKOORD_VASTLEGGEN)) {
        return [];
    }
    const op = afspraakOp(services.assessment.Beoordelingen.beoordelingenOf(document), place);
    const title = 'Akkoord vastleggen…';
    const command = { title, command: AKKOORD_VASTLEGGEN, arguments: [document.uri.toString(), place] };
    return op && isIetsAfgesproken(op) ? [{ title, kind: CodeActionKind.Refactor, command }] : [];
}
