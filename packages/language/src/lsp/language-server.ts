import { DefaultLanguageServer } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from './code-actions.js';

/**
 * Langium's server, which also says what kinds of code actions there are, as an editor offers them on saving by name, and
 * that selections can grow, of which Langium knows nothing.
 */
export class SamenwerkingLanguageServer extends DefaultLanguageServer {
    protected override buildInitializeResult(params: InitializeParams): InitializeResult {
        const result = super.buildInitializeResult(params);
        // The protocol allows it only where the client knows kinds.
        const knowsKinds = params.capabilities.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
        const codeActionProvider = knowsKinds ? { codeActionKinds: [...CODE_ACTION_KINDS] } : true;
        const capabilities = { ...result.capabilities, codeActionProvider, selectionRangeProvider: true };
        return { ...result, capabilities };
    }
}
