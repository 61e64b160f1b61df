import { AstUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import type { PartijGemis } from '../../assessment/melding.js';
import { appendDeclaration, hasFreeEnd } from './append-declaration.js';
import { declarationOf } from './declaration.js';
import { keyEntry } from './entry.js';
import type { Finding, FixMaker } from './fix.js';
import { insertEntries } from './insert-entries.js';
import { EMPTY_TEXT } from './insert-key.js';
import { block } from './text-style.js';

type KennismakingFinding = Finding<'kennismaking-onvolledig'>;

/** Makes room for what the parties should know of each other, with each party where it is declared. */
export const insertKennismaking: FixMaker<'kennismaking-onvolledig'> = (finding) => {
    const { document, gegevens } = finding;
    const perFile = Map.groupBy(
        gegevens.partijen.flatMap((partij) => editsFor(partij, finding)),
        ({ uri }) => uri,
    );
    const editsIn = (uri: string) => (perFile.get(uri) ?? []).map(({ edit }) => edit);
    const uri = document.uri.toString();
    const others = [...perFile.keys()].filter((other) => other !== uri);
    return [
        {
            title: `Ontbrekende velden invoegen bij ${gegevens.partijen.map(({ partij }) => `‘${partij}’`).join(' en ')}`,
            edits: editsIn(uri),
            elsewhere: Object.fromEntries(others.map((other) => [other, editsIn(other)])),
            isPreferred: true,
        },
    ];
};

/** A built-in region gets a block of its own in the file, which takes the place of the built-in one. */
function editsFor(
    { partij, id, ontbreekt }: PartijGemis,
    finding: KennismakingFinding,
): { uri: string; edit: TextEdit }[] {
    const { document, services } = finding;
    const entries = ontbreekt.map((sleutel) => keyEntry(sleutel, EMPTY_TEXT));
    const declaration = declarationOf(id, services);
    if (!declaration) {
        const lines = block(
            `veiligheidsregio ${partij}`,
            entries.flatMap((entry) => entry.lines),
        );
        return hasFreeEnd(document)
            ? [{ uri: document.uri.toString(), edit: appendDeclaration(document.textDocument, lines) }]
            : [];
    }
    const uri = AstUtils.getDocument(declaration).uri.toString();
    return insertEntries(declaration, entries).map((edit) => ({ uri, edit }));
}
