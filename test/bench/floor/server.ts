/**
 * A language server that does only what none can leave out that is built on Langium: it makes the tree of what is opened
 * or typed, and of every file of its folder; with `--unchanged` it only looks whether these are what they were. It finds
 * nothing, and to every question its answer is empty.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createSamenwerkingServices } from '@samenwerking/language';
import { EmptyFileSystem, TextDocument } from 'langium';
import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { fingerprint, readEach } from './read-each.ts';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
const { LangiumParser } = createSamenwerkingServices(EmptyFileSystem).samenwerking.parser;
const take = process.argv.includes('--unchanged') ? fingerprint : (text: string) => LangiumParser.parse(text);
let folder: string | undefined;

connection.onInitialize(({ workspaceFolders }) => {
    const [first] = workspaceFolders ?? [];
    folder = first && fileURLToPath(first.uri);
    return { capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } };
});
connection.onInitialized(() => {
    if (folder !== undefined) {
        readEach(folder, (text, path) => {
            take(text);
            return findNothing(pathToFileURL(path).href);
        });
    }
});
documents.onDidChangeContent(({ document }) => {
    take(document.getText());
    return findNothing(document.uri);
});
connection.onRequest(() => null);
documents.listen(connection);
connection.listen();

function findNothing(uri: string): Promise<void> {
    return connection.sendDiagnostics({ uri, diagnostics: [] });
}
