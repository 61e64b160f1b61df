import type { URI } from 'langium';
import type { Id } from '../feiten/basis.js';
import type { NormFeiten } from '../feiten/feiten.js';
import type { SamenwerkingServices } from '../services.js';

/** The norm with an id in a document, also where that of another document counts. */
export function normIn(uri: URI, id: Id, { assessment, shared }: SamenwerkingServices): NormFeiten | undefined {
    const document = shared.workspace.LangiumDocuments.getDocument(uri);
    return document && assessment.Beoordelingen.feitenOf(document).normen.find((norm) => norm.id === id);
}
