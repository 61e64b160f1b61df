import type { LanguageHost } from '@samenwerking/language';
import { EmptyFileSystemProvider, type FileSystemNode, type FileSystemProvider, type URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import {
    type BestandOntbreektParams,
    type BestandParams,
    type BestandSoort,
    bestandOntbreektMethod,
    leesBestandMethod,
    leesMapMethod,
    type MapInhoud,
    soortBestandMethod,
} from '../bestanden-request.js';

/** The files as the client reaches them: also those on no disk, and for a server that has no disk. */
export function clientHost(connection: Connection): Required<Omit<LanguageHost, 'saveMemory' | 'snapshots'>> {
    return {
        fileSystemProvider: () => clientFiles(connection),
        async isMissing(file, folders) {
            const params: BestandOntbreektParams = { ...paramsOf(file), mappen: folders.map(String) };
            // Only what is certainly not there is missing.
            const answer = await connection
                .sendRequest<boolean | null>(bestandOntbreektMethod, params)
                .catch(() => false);
            return answer ?? undefined;
        },
    };
}

/** What Langium asks of the file system while it serves an editor. */
function clientFiles(connection: Connection): FileSystemProvider {
    return Object.assign(new EmptyFileSystemProvider(), {
        async stat(uri: URI): Promise<FileSystemNode> {
            const soort = await connection.sendRequest<BestandSoort>(soortBestandMethod, paramsOf(uri));
            return nodeOf(uri, soort);
        },
        async readDirectory(uri: URI): Promise<FileSystemNode[]> {
            const inhoud = await connection.sendRequest<MapInhoud[]>(leesMapMethod, paramsOf(uri));
            return inhoud.map(({ naam, soort }) => nodeOf(UriUtils.joinPath(uri, naam), soort));
        },
        readFile: (uri: URI): Promise<string> => connection.sendRequest(leesBestandMethod, paramsOf(uri)),
    });
}

function nodeOf(uri: URI, soort: BestandSoort): FileSystemNode {
    return { uri, isFile: soort === 'bestand', isDirectory: soort === 'map' };
}

function paramsOf(uri: URI): BestandParams {
    return { uri: uri.toString() };
}
