import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { messages } from './messages.js';
import { tell } from './tell.js';

const restarts = 4;

/**
 * Starts a server that fell again, without a word: what was open is told to it anew. One that keeps falling stays down,
 * which is said once, with the way to its log; when that is, the handler decides that comes with the client.
 */
export function whenServerFalls(client: () => BaseLanguageClient): ErrorHandler {
    let handler: ErrorHandler | undefined;
    return {
        // What is typed while it falls cannot be sent: that is no reason to stop, for soon it will be known that it fell.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        async closed() {
            handler ??= client().createDefaultErrorHandler(restarts);
            const result = await handler.closed();
            if (result.action === CloseAction.DoNotRestart) {
                tell.error(messages.server.staysDown, {
                    title: messages.server.showLog,
                    run: () => client().outputChannel.show(),
                });
            }
            return { ...result, handled: true };
        },
    };
}
