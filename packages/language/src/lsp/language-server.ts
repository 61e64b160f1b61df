import { DefaultLanguageServer } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from './code-actions.js';

/** Langium's server, which also says what kinds of code actions there are: an editor offers them on saving by name. */
export class SamenwerkingLanguageServer extends DefaultLanguageServer {
    protected override buildInitializeResult(params: InitializeParams): InitializeResult {
        const result = super.buildInitializeResult(params);
        if (!params.capabilities.textDocument?.codeAction?.codeActionLiteralSupport) {
            return result;
        }
        return {
            ...result,
            capabilities: { ...result.capabilities, codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] } },
        };
    }
}
