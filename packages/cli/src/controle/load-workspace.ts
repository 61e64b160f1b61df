import { dirname } from 'node:path';
import {
    createSamenwerkingServices,
    type Keuzes,
    normNamesIn,
    type SamenwerkingServices,
} from '@samenwerking/language';
import { isMissing } from '@samenwerking/language/node';
import { DocumentState, EmptyFileSystem, type LangiumDocument, type LangiumSharedCoreServices, URI } from 'langium';
import { ExitCode } from '../exit-code.js';
import { parseDocument } from '../files/parse-document.js';
import { compareText, isWithin, shownPath } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { searchFolder } from '../files/search.js';
import type { Workspace } from '../files/selection.js';
import { messages } from '../messages.js';
import type { ProgressBar } from '../output/progress-bar.js';
import { collectProblem, Problem } from '../problem.js';
import { basesOf, missingBase } from './norm-bases.js';

export interface LoadContext {
    /** The current folder. */
    readonly cwd: string;
    readonly peildatum: string;
    /** Absolute path of the file whose norm holds for every samenwerking that names none; it is read too. */
    readonly norm?: string | undefined;
    readonly ernst?: Keuzes['ernst'];
    /** Name of the profile that every samenwerking is judged by, as if it were chosen. */
    readonly profiel?: string | undefined;
}

/** Where the texts of a workspace come from. */
export interface TextSource {
    /** The files below a folder. */
    search(folder: string): Promise<readonly string[]>;
    /** The text of a file; `pad` is how it is called in a problem. */
    read(path: string, pad: string): Promise<string>;
}

/** The files as they now are. */
export const disk: TextSource = {
    search: async (folder) => (await searchFolder(folder)).files,
    read: readText,
};

/** A workspace whose files have been read and linked. */
export interface LoadedWorkspace {
    readonly services: SamenwerkingServices;
    /** By path. */
    readonly documents: ReadonlyMap<string, LangiumDocument>;
    /** What is the matter with the files that could not be read. */
    readonly problems: readonly Problem[];
}

interface LoadOptions {
    /** A file that is about to be written, and need not be there. */
    readonly replaced?: string | undefined;
    readonly source?: TextSource;
    /** Where it is shown how far the reading is, and the check of the named files that comes after it. */
    readonly progress?: ProgressBar | undefined;
}

/**
 * Reads all files of a workspace, also those that are not reported: they declare names. Only a file that is about to be
 * replaced may be left out.
 */
export async function loadWorkspace(
    { root, named }: Workspace,
    { cwd, norm, peildatum, profiel, ernst = {} }: LoadContext,
    { replaced, source = disk, progress }: LoadOptions = {},
): Promise<LoadedWorkspace> {
    const files = await source.search(root);
    const read = named.union(new Set(norm === undefined ? files : [...files, norm]));
    const paths = [...read].filter((path) => path !== replaced).toSorted(compareText);
    progress?.expect(paths.length * 2 + named.size);
    const { shared, samenwerking: services } = createSamenwerkingServices({ ...EmptyFileSystem, isMissing });
    const keuzes: Keuzes = { peildatum, ernst, profiel };
    services.Instellingen.set(keuzes);
    await shared.workspace.WorkspaceManager.initializeWorkspace([{ uri: URI.file(root).toString(), name: root }]);
    const reading: Reading = { cwd, source, progress };
    const { documents, problems } = await readDocuments(paths, norm, reading, shared.workspace);
    shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Linked, () => progress?.step());
    const bases: LangiumDocument[] = [];
    const normDocument = norm === undefined ? undefined : documents.get(norm);
    if (norm !== undefined && normDocument) {
        const naam = standaardNormIn(normDocument, cwd);
        services.Instellingen.set({ ...keuzes, norm: naam });
        if (!isWithin(norm, root)) {
            bases.push(...(await readBases(naam, norm, reading, shared.workspace)));
        }
    }
    await shared.workspace.DocumentBuilder.build([...documents.values(), ...bases], { validation: false });
    return { services, documents, problems };
}

/** The norm of a file that no other in it extends; the first where there are more. */
function standaardNormIn(document: LangiumDocument, cwd: string): string {
    const [first] = normNamesIn(document);
    if (!first) {
        throw new Problem(messages.noNorm(shownPath(document.uri.fsPath, cwd)), ExitCode.wrongCall);
    }
    return first.naam;
}

/** Reads and adds what a norm from elsewhere builds on and the workspace does not have: it stands beside the norm. */
async function readBases(
    naam: string,
    path: string,
    reading: Reading,
    langium: LangiumWorkspace,
): Promise<LangiumDocument[]> {
    const known = langium.LangiumDocuments.all.toArray();
    if (missingBase(naam, known) === undefined) {
        return [];
    }
    const { cwd, source } = reading;
    const files = await source.search(dirname(path));
    const others = files.filter((file) => !langium.LangiumDocuments.hasDocument(URI.file(file)));
    const beside = await parseAll(others, undefined, reading, langium);
    const bases = basesOf(naam, known, [...beside.documents.values()]);
    const missing = missingBase(naam, [...known, ...bases]);
    if (missing !== undefined) {
        throw new Problem(messages.noBase(shownPath(path, cwd), missing), ExitCode.failure);
    }
    for (const base of bases) {
        langium.LangiumDocuments.addDocument(base);
    }
    return bases;
}

interface Reading {
    readonly cwd: string;
    readonly source: TextSource;
    readonly progress?: ProgressBar | undefined;
}

type LangiumWorkspace = LangiumSharedCoreServices['workspace'];

/** Reads and adds what can be read. Without the norm that was asked for nothing can be judged: a problem with it is thrown. */
async function readDocuments(
    paths: readonly string[],
    norm: string | undefined,
    reading: Reading,
    langium: LangiumWorkspace,
) {
    const read = await parseAll(paths, norm, reading, langium);
    for (const document of read.documents.values()) {
        langium.LangiumDocuments.addDocument(document);
    }
    return read;
}

async function parseAll(
    paths: readonly string[],
    norm: string | undefined,
    { cwd, source, progress }: Reading,
    langium: LangiumWorkspace,
) {
    const documents = new Map<string, LangiumDocument>();
    const problems: Problem[] = [];
    for (const path of paths) {
        const read = async () => {
            const pad = shownPath(path, cwd);
            documents.set(path, parseDocument(await source.read(path, pad), path, pad, langium));
        };
        await (path === norm ? read() : collectProblem(problems, read));
        progress?.step();
    }
    return { documents, problems };
}
