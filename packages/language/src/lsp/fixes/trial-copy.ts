import { DocumentState, type LangiumDocument, TextDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Beoordeling } from '../../assessment/beoordeling.js';
import type { Melding } from '../../assessment/melding.js';
import type { SamenwerkingServices } from '../../services.js';
import { withoutFollowUps } from '../../validation/follow-ups.js';
import { textMeldingen } from '../../validation/text-meldingen.js';

/** What is wrong with the text of a document once these edits are made. */
export async function mistakesAfter(
    edits: readonly TextEdit[],
    document: LangiumDocument,
    services: SamenwerkingServices,
): Promise<readonly Melding[]> {
    return mistakesIn(await copyWith(edits, document, services), services);
}

/** A linked copy of a document in which these edits are made; the workspace does not know it. */
export async function copyWith(
    edits: readonly TextEdit[],
    { textDocument, uri }: LangiumDocument,
    services: SamenwerkingServices,
): Promise<LangiumDocument> {
    const text = TextDocument.applyEdits(textDocument, [...edits]);
    const copy = services.shared.workspace.LangiumDocumentFactory.fromString(text, uri);
    // Names are found in the index of the workspace: a document has no scopes of its own that it could wait for.
    copy.state = DocumentState.ComputedScopes;
    await services.references.Linker.link(copy);
    return copy;
}

/** What is wrong with the text of a linked document. */
export function mistakesIn(document: LangiumDocument, services: SamenwerkingServices): readonly Melding[] {
    return allIn(document, [], services);
}

/** What is wrong with the text of a document, and what was decided about it. */
export function allIn(
    document: LangiumDocument,
    beoordelingen: readonly Beoordeling[],
    services: SamenwerkingServices,
): readonly Melding[] {
    const { syntax, others } = textMeldingen(document, services);
    const judged = beoordelingen.flatMap(({ meldingen }) => meldingen);
    return [...syntax, ...withoutFollowUps([...others, ...judged], syntax, document)];
}
