import type { LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { ProfielVergelijking } from '../assessment/profiel-vergelijking.js';
import type { Bestand } from '../generated/ast.js';
import type { SamenwerkingServices } from '../services.js';
import { insertAfspraken } from './fixes/insert-afspraak.js';

/** Edits that add agreements which another profile asks and that are not there yet, by the names of what asks them. */
export function insertForProfiel(
    { nu, straks }: ProfielVergelijking,
    eisen: readonly string[],
    document: LangiumDocument,
    { assessment }: SamenwerkingServices,
): TextEdit[] {
    const index = assessment.Beoordelingen.indexOf(nu, document);
    const samenwerking = (document.parseResult.value as Bestand).samenwerkingen[index];
    const missing = straks.eisen.filter(({ eis, status }) => status === 'ontbreekt' && eisen.includes(eis));
    return samenwerking ? insertAfspraken(samenwerking, straks, missing) : [];
}
