import { dirname } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import {
    createSamenwerkingServices,
    isBuiltin,
    type Keuzes,
    type NormNaam,
    normNamesIn,
    type SamenwerkingServices,
    slicesOf,
} from '@samenwerking/language';
import { isMissing } from '@samenwerking/language/node';
import { DocumentState, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { ExitCode } from '../exit-code.js';
import { compareText, isWithin, shownPath } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { searchFolder } from '../files/search.js';
import type { Workspace } from '../files/selection.js';
import { messages } from '../messages.js';
import type { ProgressBar } from '../output/progress-bar.js';
import { Problem } from '../problem.js';
import { basesOf, missingBase } from './norm-bases.js';
import { readTexts, samenwerkingenLast } from './read-texts.js';

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
    /** True for a file that a text refers to and that is not there; undefined for one where nobody looks. */
    isMissing(file: URI, folders: readonly URI[]): boolean | undefined;
}

/** The files as they now are. */
export const disk: TextSource = {
    search: async (folder) => (await searchFolder(folder)).files,
    read: readText,
    isMissing,
};

/**
 * So many characters of text have their tree in memory, which takes some ten times as many bytes: a quarter of what this
 * process may take. That is more than in an editor: whoever waits for a check rather has memory used than files read twice.
 */
const ROOM = getHeapStatistics().heap_size_limit / 40;

const VALIDATION = { validation: true };

/** So many files are taken in together. */
const AT_A_TIME = 16;

/** A workspace whose files have been read and linked; those that were named have been checked, where that was asked. */
export interface LoadedWorkspace {
    readonly services: SamenwerkingServices;
    /** By path. */
    readonly documents: ReadonlyMap<string, LangiumDocument>;
    /** What is the matter with the files that could not be read. */
    readonly problems: readonly Problem[];
}

export interface LoadOptions {
    /** A file that is about to be written, and need not be there. */
    readonly replaced?: string | undefined;
    readonly source?: TextSource;
    /** Where it is shown how far the reading is, and the check of the named files. */
    readonly progress?: ProgressBar | undefined;
    /**
     * Called for each named file when it has been checked: of many files nobody can hold all at a time. Once more where
     * what was read later says otherwise.
     */
    readonly onChecked?: (path: string, document: LangiumDocument, services: SamenwerkingServices) => void;
}

/**
 * Reads all files of a workspace, also those that are not reported: they declare names. Only a file that is about to be
 * replaced may be left out.
 */
export async function loadWorkspace(
    { root, named }: Workspace,
    { cwd, norm, peildatum, profiel, ernst = {} }: LoadContext,
    { replaced, source = disk, progress, onChecked }: LoadOptions = {},
): Promise<LoadedWorkspace> {
    const files = await source.search(root);
    const read = named.union(new Set(norm === undefined ? files : [...files, norm]));
    const paths = [...read].filter((path) => path !== replaced).toSorted(compareText);
    progress?.expect(paths.length * 2 + named.size);
    const { shared, samenwerking: services } = createSamenwerkingServices({
        ...EmptyFileSystem,
        isMissing: source.isMissing,
    });
    shared.workspace.Trees.room = ROOM;
    const keuzes: Keuzes = { peildatum, ernst, profiel };
    services.Instellingen.set(keuzes);
    await shared.workspace.WorkspaceManager.initializeWorkspace([{ uri: URI.file(root).toString(), name: root }]);
    const reading: Reading = { cwd, source, progress };
    const { DocumentBuilder } = shared.workspace;
    DocumentBuilder.onDocumentPhase(DocumentState.Linked, () => progress?.step());
    if (onChecked) {
        DocumentBuilder.onDocumentPhase(DocumentState.Validated, (document) => {
            progress?.step();
            if (!isBuiltin(document.uri)) {
                onChecked(document.uri.fsPath, document, services);
            }
        });
    }
    // Which norm holds is only known when all has been read.
    const isCheckedAhead = onChecked !== undefined && norm === undefined && paths.every((path) => named.has(path));
    const { documents, problems } = await readDocuments(paths, norm, reading, shared.workspace, isCheckedAhead);
    const bases: LangiumDocument[] = [];
    const normDocument = norm === undefined ? undefined : documents.get(norm);
    if (norm !== undefined && normDocument) {
        const naam = standaardNormIn(normDocument, cwd);
        services.Instellingen.set({ ...keuzes, norm: naam });
        if (!isWithin(norm, root)) {
            bases.push(...(await readBases(naam, norm, reading, services)));
        }
    }
    const isChecked = (path: string) => onChecked !== undefined && named.has(path);
    const checked = [...documents].filter(([path]) => isChecked(path)).map(([, document]) => document);
    const others = [...documents].filter(([path]) => !isChecked(path)).map(([, document]) => document);
    await DocumentBuilder.build([...others, ...bases], { validation: false });
    await DocumentBuilder.build(
        checked.filter(({ state }) => state < DocumentState.Validated),
        VALIDATION,
    );
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
    { references, shared: { workspace } }: SamenwerkingServices,
): Promise<LangiumDocument[]> {
    const known = references.Names.top('norm').map(({ name, links }) => ({ naam: name, breidtUit: links?.norm }));
    if (missingBase(naam, known) === undefined) {
        return [];
    }
    const { cwd, source } = reading;
    const files = await source.search(dirname(path));
    const others = files.filter((file) => !workspace.LangiumDocuments.hasDocument(URI.file(file)));
    const beside = new Map<LangiumDocument, readonly NormNaam[]>();
    const { texts } = await readTexts(others, source, cwd);
    for (const [file, text] of texts) {
        const document = workspace.LangiumDocumentFactory.fromString(text, URI.file(file));
        beside.set(document, normNamesIn(document));
    }
    const bases = basesOf(naam, known, beside);
    const missing = missingBase(naam, [...known, ...bases.flatMap((base) => beside.get(base) ?? [])]);
    if (missing !== undefined) {
        throw new Problem(messages.noBase(shownPath(path, cwd), missing), ExitCode.failure);
    }
    for (const base of bases) {
        workspace.LangiumDocuments.addDocument(base);
    }
    return bases;
}

interface Reading {
    readonly cwd: string;
    readonly source: TextSource;
    readonly progress?: ProgressBar | undefined;
}

type LangiumWorkspace = SamenwerkingServices['shared']['workspace'];

/**
 * Adds what can be read, with the names that it declares; checks at once what can be, where that is asked. Without the
 * norm that was asked for nothing can be judged: a problem with it is thrown.
 */
async function readDocuments(
    paths: readonly string[],
    norm: string | undefined,
    { cwd, source, progress }: Reading,
    { DocumentBuilder, LangiumDocuments, LangiumDocumentFactory }: LangiumWorkspace,
    isCheckedAhead: boolean,
) {
    const documents = new Map<string, LangiumDocument>();
    const { texts, problems } = await readTexts(paths, source, cwd, norm);
    for (const slice of slicesOf(samenwerkingenLast(texts), AT_A_TIME)) {
        const group: LangiumDocument[] = [];
        for (const [path, text] of slice) {
            const document = LangiumDocumentFactory.fromString(text, URI.file(path));
            documents.set(path, document);
            LangiumDocuments.addDocument(document);
            group.push(document);
            progress?.step();
        }
        await (isCheckedAhead ? DocumentBuilder.readAhead(group, VALIDATION) : DocumentBuilder.readNames(group));
    }
    return { documents, problems };
}
