import type { AstNode, LangiumDocument } from 'langium';
import type { Location, Position, Range } from 'vscode-languageserver-types';
import { isOrganisatie } from '../../generated/ast.js';
import type { NaamDescription } from '../../references/descriptions.js';
import { idOf } from '../../references/ids.js';
import type { SamenwerkingServices } from '../../services.js';

/** Every place where the name of a declaration stands, its own among them. */
export function placesOf(declaration: AstNode, name: string, services: SamenwerkingServices): Location[] {
    const { LangiumDocuments } = services.shared.workspace;
    const references = services.references.References.findReferences(declaration, { includeDeclaration: true });
    const places = references.toArray().map(({ sourceUri, segment }) => {
        const document = LangiumDocuments.getDocument(sourceUri);
        // Of `gelderland-zuid.jansen` only the last part.
        const range = document ? lastPart(segment.range, name, document) : segment.range;
        return { uri: sourceUri.toString(), range };
    });
    return isOrganisatie(declaration) ? [...places, ...qualifiers(declaration, name, services)] : places;
}

/** Where the organisation stands before the name of a contact. */
function qualifiers(organisatie: AstNode, name: string, services: SamenwerkingServices): Location[] {
    const { Beoordelingen } = services.assessment;
    const id = idOf(organisatie);
    // What does not hold these words need not be read for them.
    const documents = services.shared.workspace.LangiumDocuments.all.filter(({ textDocument }) =>
        textDocument.getText().includes(`${name}.`),
    );
    return documents.toArray().flatMap(({ uri, references }) =>
        references.flatMap((reference) => {
            const start = reference.$refText.startsWith(`${name}.`) ? reference.$refNode?.range.start : undefined;
            const contact =
                '$nodeDescription' in reference ? (reference.$nodeDescription as NaamDescription) : undefined;
            return start && contact && Beoordelingen.contact(contact.id ?? '')?.organisatie === id
                ? [{ uri: uri.toString(), range: rangeFrom(start, name.length) }]
                : [];
        }),
    );
}

function lastPart({ start, end }: Range, name: string, { textDocument }: LangiumDocument): Range {
    const isWhole = textDocument.offsetAt(end) - textDocument.offsetAt(start) === name.length;
    return isWhole ? { start, end } : { start: { ...end, character: end.character - name.length }, end };
}

function rangeFrom(start: Position, length: number): Range {
    return { start, end: { ...start, character: start.character + length } };
}
