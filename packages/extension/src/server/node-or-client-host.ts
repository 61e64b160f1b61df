import type { LanguageHost } from '@samenwerking/language';
import { isMissing, nodeHost } from '@samenwerking/language/node';
import type { FileSystemNode, FileSystemProvider, URI } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import type { Connection } from 'vscode-languageserver';
import { clientHost } from './client-host.js';

/** The files of this machine; and of a workspace that is not on its disk what the client reaches. */
export function nodeOrClientHost(connection: Connection): LanguageHost {
    const client = clientHost(connection);
    return {
        ...nodeHost,
        fileSystemProvider: (services) => new NodeOrClientFiles(client.fileSystemProvider(services)),
        isMissing: (file, folders) => (isOnDisk(file) ? isMissing : client.isMissing)(file, folders),
    };
}

class NodeOrClientFiles extends NodeFileSystemProvider {
    private readonly client: FileSystemProvider;

    constructor(client: FileSystemProvider) {
        super();
        this.client = client;
    }

    override stat(uri: URI): Promise<FileSystemNode> {
        return isOnDisk(uri) ? super.stat(uri) : this.client.stat(uri);
    }

    override readDirectory(uri: URI): Promise<FileSystemNode[]> {
        return isOnDisk(uri) ? super.readDirectory(uri) : this.client.readDirectory(uri);
    }

    override readFile(uri: URI): Promise<string> {
        return isOnDisk(uri) ? super.readFile(uri) : this.client.readFile(uri);
    }
}

function isOnDisk({ scheme }: URI): boolean {
    return scheme === 'file';
}
