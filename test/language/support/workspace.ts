import {
    type Beoordeling,
    createSamenwerkingServices,
    type LanguageHost,
    type SamenwerkingServices,
} from '@samenwerking/language';
import {
    type Cancellation,
    EmptyFileSystemProvider,
    type FileSystemProvider,
    type LangiumDocument,
    TextDocument,
    URI,
} from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { deflating } from '../../../packages/language/src/node/deflating.ts';
import { packClosedDocuments } from '../../../packages/language/src/workspace/packed-documents.ts';

type CancellationToken = Cancellation.CancellationToken;

/** A workspace in memory: files go in, diagnostics and Beoordelingen come out. */
export interface TestWorkspace {
    readonly services: SamenwerkingServices;
    /** Writes or replaces a file and brings the workspace up to date. */
    write(name: string, text: string, token?: CancellationToken): Promise<LangiumDocument>;
    /** Finds files, one of which may be open, as when a folder is opened; nothing of them is known yet. */
    load(files: Readonly<Record<string, string>>, open?: string, token?: CancellationToken): Promise<void>;
    remove(name: string, token?: CancellationToken): Promise<void>;
    document(name: string): LangiumDocument;
    diagnostics(name: string): readonly Diagnostic[];
    /** `code @ text` for every diagnostic of a file, in the order of the file. */
    findings(name: string): string[];
    beoordeling(name: string): Beoordeling;
}

interface WorkspaceOptions extends Pick<LanguageHost, 'isMissing' | 'snapshots'> {
    readonly peildatum?: string;
    /** The norm of whoever names none. */
    readonly norm?: string;
    /** Files are checked two at a time; after that no tree stays in memory, and of all else what is closed is packed. */
    readonly isTight?: boolean;
}

/** The day on which tests judge, unless they say otherwise. */
export const PEILDATUM = '2026-11-23';

/** Where the language reads a file again that has changed. */
function filesInMemory(texts: ReadonlyMap<string, string>): FileSystemProvider {
    return Object.assign(new EmptyFileSystemProvider(), {
        stat: (uri: URI) => Promise.resolve({ uri, isFile: true, isDirectory: false }),
        readFile(uri: URI) {
            const text = texts.get(uri.toString());
            return text === undefined ? Promise.reject(new Error(`No file ${uri}`)) : Promise.resolve(text);
        },
    });
}

export async function createWorkspace(
    files: Record<string, string> = {},
    { peildatum = PEILDATUM, norm, isTight = false, ...host }: WorkspaceOptions = {},
): Promise<TestWorkspace> {
    const texts = new Map<string, string>();
    const fileSystemProvider = () => filesInMemory(texts);
    const { shared, samenwerking } = createSamenwerkingServices({ fileSystemProvider, ...host });
    samenwerking.Instellingen.set({ peildatum, ...(norm !== undefined && { norm }) });
    await shared.workspace.WorkspaceManager.initializeWorkspace([]);
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder, Trees } = shared.workspace;
    if (isTight) {
        Trees.room = 0;
        DocumentBuilder.sliceSize = 2;
        packClosedDocuments(Trees, deflating);
    }
    const uriOf = (name: string) => URI.parse(`file:///werkmap/${name}`);

    const document = (name: string): LangiumDocument => {
        const found = LangiumDocuments.getDocument(uriOf(name));
        if (!found) {
            throw new Error(`No file ${name}`);
        }
        return found;
    };

    const workspace: TestWorkspace = {
        services: samenwerking,
        async write(name, text, token) {
            const uri = uriOf(name);
            texts.set(uri.toString(), text);
            await DocumentBuilder.update([uri], [], token);
            return document(name);
        },
        async load(found, open, token) {
            for (const [name, text] of Object.entries(found)) {
                texts.set(uriOf(name).toString(), text);
            }
            if (open !== undefined) {
                const [uri, text] = [uriOf(open).toString(), found[open] ?? ''];
                shared.workspace.TextDocuments.set(TextDocument.create(uri, 'samenwerking', 1, text));
            }
            const documents = Object.keys(found).map((name) => LangiumDocumentFactory.unread(uriOf(name)));
            for (const one of documents) {
                LangiumDocuments.addDocument(one);
            }
            await DocumentBuilder.build(documents, { validation: true }, token);
        },
        async remove(name, token) {
            texts.delete(uriOf(name).toString());
            await DocumentBuilder.update([], [uriOf(name)], token);
        },
        document,
        diagnostics: (name) => document(name).diagnostics ?? [],
        findings: (name) =>
            workspace
                .diagnostics(name)
                .map(({ code, range }) => `${code} @ ${document(name).textDocument.getText(range)}`),
        beoordeling(name) {
            const [first] = samenwerking.assessment.Beoordelingen.beoordelingenOf(document(name));
            if (!first) {
                throw new Error(`No samenwerking in ${name}`);
            }
            return first;
        },
    };
    for (const [name, text] of Object.entries(files)) {
        texts.set(uriOf(name).toString(), text);
        LangiumDocuments.addDocument(LangiumDocumentFactory.fromString(text, uriOf(name)));
    }
    await DocumentBuilder.build(LangiumDocuments.all.toArray(), { validation: true });
    return workspace;
}
