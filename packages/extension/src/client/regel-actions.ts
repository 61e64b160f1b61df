import {
    type CodeAction,
    CodeActionKind,
    type CodeActionProvider,
    type Diagnostic,
    type Disposable,
    languages,
} from 'vscode';
import { codeOf } from './diagnostic-code.js';
import { messages } from './messages.js';
import { regelCommand } from './regel-command.js';

/** What cannot be read is not worth less than it was: it only has to be mended. The command can do it all the same. */
const UNREADABLE = 'syntaxis';

/** Offers beside the fixes of a finding to have it count less, or not at all. */
export function offerRegels(): Disposable {
    const provider: CodeActionProvider = {
        provideCodeActions: (_document, _range, { diagnostics }) =>
            [...Map.groupBy(diagnostics, codeOf)].flatMap(([code, found]) =>
                code === undefined || code === UNREADABLE ? [] : [action(code, found)],
            ),
    };
    return languages.registerCodeActionsProvider('samenwerking', provider, {
        providedCodeActionKinds: [CodeActionKind.QuickFix],
    });
}

function action(code: string, diagnostics: Diagnostic[]): CodeAction {
    const title = messages.regel.action(code);
    return {
        title,
        diagnostics,
        kind: CodeActionKind.QuickFix,
        command: { title, command: regelCommand, arguments: [code] },
    };
}
