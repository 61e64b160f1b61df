import { format } from 'node:util';
import { serveLanguage } from '@samenwerking/language/language-server';
import { nodeHost } from '@samenwerking/language/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ExitCode } from '../exit-code.js';

/**
 * Serves the editor that started this process, over standard input and output. Does not return: the connection ends the
 * process, with 0 where the editor said goodbye, as the protocol asks.
 */
export function serveEditor(): Promise<never> {
    const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
    // What goes wrong inside goes where the editor keeps its log.
    console.error = (...args) => connection.console.error(format(...args));
    // An editor that fell cannot be written to.
    process.stdout.on('error', () => process.exit(ExitCode.findings));
    serveLanguage(connection, nodeHost);
    return new Promise(() => {});
}
