import { AstUtils } from 'langium';
import { type Afspraak, isSamenwerking } from '../../generated/ast.js';
import type { SamenwerkingServices } from '../../services.js';
import { toWorkspaceEdit } from '../edits.js';
import { moveToThema } from '../fixes/move-afspraak.js';
import { MOVE, type Refactoring } from './refactoring.js';

/** Moves an agreement to the theme where its requirement belongs, from wherever in it one is. */
export function moveAfspraakHome(afspraak: Afspraak, { assessment }: SamenwerkingServices): Refactoring[] {
    const document = AstUtils.getDocument(afspraak);
    const samenwerking = AstUtils.getContainerOfType(afspraak, isSamenwerking);
    const norm = assessment.Beoordelingen.beoordelingOf(afspraak, document)?.norm;
    const thema = norm?.eisen.get(afspraak.eis.$refText)?.thema;
    if (!(samenwerking && thema) || thema === afspraak.$container.thema) {
        return [];
    }
    const edits = moveToThema(afspraak, thema, samenwerking);
    const edit = toWorkspaceEdit({ [document.uri.toString()]: edits });
    return edits.length > 0 ? [{ title: `Afspraak verplaatsen naar ${thema}`, kind: MOVE, edit }] : [];
}
