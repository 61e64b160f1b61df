import { type CompletionItem, type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient, DocumentSelector, LanguageClientOptions } from 'vscode-languageclient';
import { ErrorCodes, ResponseError, RevealOutputChannelOn } from 'vscode-languageclient';
import { akkoordVastleggenCommand } from '../akkoord-request.js';
import { statusrapportCommand } from '../rapport-request.js';
import { invullenCommand } from './invullen-command.js';
import { messages } from './messages.js';
import { whenServerFalls } from './server-falls.js';
import { tell } from './tell.js';

/** Makes a client that starts the server as it is done where VS Code runs. */
export type ConstructClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Everything that this client tells a user is said here, in Dutch; what went wrong inside goes to its output only. */
export function createLanguageClient(construct: ConstructClient): BaseLanguageClient {
    const client = construct('samenwerking', 'Samenwerking', {
        documentSelector: selectorOf(schemes()),
        // What only this client can do: the server offers it to no other.
        initializationOptions: { opdrachten: [akkoordVastleggenCommand, statusrapportCommand, invullenCommand] },
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        middleware: {
            // Only an editor can open the next list by itself; which values wait for that, the server says.
            async provideCompletionItem(document, position, context, token, next) {
                const result = await next(document, position, context, token);
                for (const item of Array.isArray(result) ? result : (result?.items ?? [])) {
                    if (asksValue(item)) {
                        item.command = { command: 'editor.action.triggerSuggest', title: 'Waarden tonen' };
                    }
                }
                return result;
            },
        },
        errorHandler: whenServerFalls(() => client),
        initializationFailedHandler: (fault) => {
            // One that fell before it answered is started again.
            if (fault instanceof ResponseError && fault.code !== ErrorCodes.PendingResponseRejected) {
                tell.error(messages.server.notStarted);
            }
            return false;
        },
    });
    const { error } = client;
    client.error = (message, data) => error.call(client, message, data, false);
    return client;
}

/** Serves the documents of a folder that is added too: what is served of all that are there is fixed when it starts. */
export function serveAddedFolders(client: BaseLanguageClient): Disposable {
    let served = new Set(schemes());
    return workspace.onDidChangeWorkspaceFolders(async () => {
        const now = schemes();
        if (now.every((scheme) => served.has(scheme))) {
            return;
        }
        served = new Set(now);
        try {
            await client.stop();
            client.clientOptions.documentSelector = selectorOf(now);
            await client.start();
        } catch (error) {
            client.error('The server could not be started again for a folder that was added.', error);
        }
    });
}

/** Not every scheme: the other side of a comparison in git is a second document with the same names. */
function selectorOf(of: readonly string[]): DocumentSelector {
    return of.map((scheme) => ({ scheme, language: 'samenwerking' }));
}

/** Where documents are that the user works in: among the folders of the workspace may be some that are on no disk. */
function schemes(): readonly string[] {
    const ofFolders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
    return [...new Set(['file', 'untitled', 'builtin', 'vscode-remote', 'vscode-vfs', ...ofFolders])];
}

function asksValue(item: CompletionItem): boolean {
    const { data } = item as CompletionItem & { readonly data?: { readonly asksValue?: boolean } };
    return data?.asksValue ?? false;
}
