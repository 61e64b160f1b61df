import { createSamenwerkingServices } from '@samenwerking/language';
import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

const connection = createConnection(ProposedFeatures.all);
const { shared } = createSamenwerkingServices({ connection, ...NodeFileSystem });
startLanguageServer(shared);
