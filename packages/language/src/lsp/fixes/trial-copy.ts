import { DocumentState, type LangiumDocument, TextDocument, URI } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Beoordeling } from '../../assessment/beoordeling.js';
import type { Melding } from '../../assessment/melding.js';
import type { NaamDescription } from '../../references/descriptions.js';
import type { SamenwerkingServices } from '../../services.js';
import { withoutFollowUps } from '../../validation/follow-ups.js';
import { textMeldingen } from '../../validation/text-meldingen.js';
import type { Fix } from './fix.js';

/** What is wrong with the text of a document once these edits are made. */
export function mistakesAfter(
    edits: readonly TextEdit[],
    document: LangiumDocument,
    services: SamenwerkingServices,
): Promise<readonly Melding[]> {
    return tryOut({ edits }, document, services, (copy) => mistakesIn(copy, services));
}

/**
 * What is seen of a linked copy of a document in which these changes are made, and of the other files that they change.
 * It is looked at while names lead to what these copies declare, which the workspace itself does not get to know: the
 * look may wait for nothing.
 */
export async function tryOut<Seen>(
    { edits, elsewhere = {} }: Pick<Fix, 'edits' | 'elsewhere'>,
    document: LangiumDocument,
    services: SamenwerkingServices,
    look: (copy: LangiumDocument, others: readonly LangiumDocument[]) => Seen,
): Promise<Seen> {
    const { LangiumDocuments, IndexManager } = services.shared.workspace;
    const others = Object.entries(elsewhere).flatMap(([uri, changes]) => {
        const other = LangiumDocuments.getDocument(URI.parse(uri));
        return other ? [changed(other, changes, services)] : [];
    });
    const copy = changed(document, edits, services);
    const supposed = await Promise.all(
        [copy, ...others].map(async (file) => [file.uri.toString(), await declaredBy(file, services)] as const),
    );
    return IndexManager.declarations.suppose(new Map(supposed), () => {
        for (const file of [copy, ...others]) {
            file.state = DocumentState.ComputedScopes;
            services.references.Linker.linkNow(file);
        }
        return look(copy, others);
    });
}

function changed({ textDocument, uri }: LangiumDocument, edits: readonly TextEdit[], services: SamenwerkingServices) {
    const text = TextDocument.applyEdits(textDocument, [...edits]);
    return services.shared.workspace.LangiumDocumentFactory.fromString(text, uri);
}

function declaredBy(file: LangiumDocument, services: SamenwerkingServices): Promise<NaamDescription[]> {
    return services.references.ScopeComputation.collectExportedSymbols(file);
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
