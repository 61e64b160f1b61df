import type { SamenwerkingServices } from '@samenwerking/language';
import { type LangiumDocument, URI, UriUtils } from 'langium';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import {
    type ControleAnswer,
    type ControleParams,
    controleMethod,
    type GecontroleerdBestand,
    type GevondenMelding,
} from '../controle-request.js';

/** By the number that the protocol gives it. */
const ERNST: readonly GevondenMelding['ernst'][] = ['fout', 'waarschuwing', 'informatie', 'hint'];

/** Answers the client's request to check all files of a folder, whichever findings it shows. */
export function serveControle(connection: Connection, services: SamenwerkingServices): void {
    const { DocumentValidator } = services.validation;
    const { LangiumDocuments, WorkspaceLock, WorkspaceManager } = services.shared.workspace;
    const check = async (document: LangiumDocument): Promise<GecontroleerdBestand> => ({
        uri: document.uri.toString(),
        meldingen: (await DocumentValidator.validateDocument(document)).map(meldingVan),
    });
    connection.onRequest(controleMethod, async ({ map }: ControleParams): Promise<ControleAnswer> => {
        await WorkspaceManager.ready;
        return await WorkspaceLock.read(() =>
            Promise.all(
                LangiumDocuments.all
                    .filter(({ uri }) => UriUtils.contains(URI.parse(map), uri))
                    .toArray()
                    .toSorted((a, b) => a.uri.path.localeCompare(b.uri.path, 'nl'))
                    .map(check),
            ),
        );
    });
}

function meldingVan({ range: { start }, severity = 1, message, code }: Diagnostic): GevondenMelding {
    const ernst = ERNST[severity - 1] ?? 'fout';
    return {
        regel: start.line,
        teken: start.character,
        ernst,
        bericht: typeof message === 'string' ? message : message.value,
        code: String(code),
    };
}
