import { Crisispartner } from '../../generated/ast.js';
import { tekstwaarde } from '../../skelet/regels.js';
import { appendDeclaration, hasFreeEnd } from './append-declaration.js';
import type { FixMaker } from './fix.js';
import { EMPTY_TEXT } from './insert-key.js';
import { block } from './text-style.js';

/** Describes a partner that is named but not known yet, below what is there. */
export const createPartner: FixMaker<'onbekend'> = ({ document, gegevens: { naam, type } }) => {
    if (type !== Crisispartner.$type || !hasFreeEnd(document)) {
        return [];
    }
    const titel = naam.charAt(0).toUpperCase() + naam.slice(1).replaceAll('-', ' ');
    const lines = block(`crisispartner ${naam} ${tekstwaarde(titel)}`, [`sector: ${EMPTY_TEXT}`]);
    const edits = [appendDeclaration(document.textDocument, lines)];
    return [{ title: `Crisispartner ‘${naam}’ toevoegen`, edits }];
};
