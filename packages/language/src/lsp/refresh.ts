import { DocumentState } from 'langium';
import { CodeLensRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { SamenwerkingSharedServices } from '../services.js';

/**
 * Has the client ask anew for lenses and hints when documents were checked again that it did not change itself: it
 * asks by itself only for the one that someone types in.
 */
export function followFindings({ lsp, workspace }: SamenwerkingSharedServices): void {
    const { LanguageServer, Connection } = lsp;
    const { DocumentBuilder } = workspace;
    let methods: readonly string[] = [];
    let changed: ReadonlySet<string> = new Set();
    let others = 0;
    LanguageServer.onInitialize(({ capabilities }) => {
        const { codeLens, inlayHint } = capabilities.workspace ?? {};
        methods = [
            ...(codeLens?.refreshSupport ? [CodeLensRefreshRequest.method] : []),
            ...(inlayHint?.refreshSupport ? [InlayHintRefreshRequest.method] : []),
        ];
    });
    DocumentBuilder.onUpdate((uris) => {
        changed = new Set(uris.map((uri) => uri.toString()));
    });
    DocumentBuilder.onBuildPhase(DocumentState.Validated, (documents) => {
        others += documents.filter(({ uri }) => !changed.has(uri.toString())).length;
        // Of a part of many documents it is not told: each time the client would ask for all that it shows.
        if (others > 0 && DocumentBuilder.knowsAllUses) {
            others = 0;
            for (const method of methods) {
                Connection?.sendRequest(method).catch((fault) => Connection.console.error(String(fault)));
            }
        }
    });
}
