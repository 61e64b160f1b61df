import { type Beoordeling, createSamenwerkingServices, type Lookup } from '@samenwerking/language';
import { EmptyFileSystem, type LangiumDocument, type LangiumSharedCoreServices, URI } from 'langium';
import { ExitCode } from '../exit-code.js';
import { compareText, shownPath } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { searchFolder } from '../files/search.js';
import type { Selection, Workspace } from '../files/selection.js';
import { messages } from '../messages.js';
import { collectProblem, Problem } from '../problem.js';
import { compareFindings, type Finding, toFinding } from './finding.js';

/** What there is to say about one file. */
export interface CheckedFile {
    /** Relative to the current folder, with `/`. */
    readonly pad: string;
    readonly findings: readonly Finding[];
    /** Of its samenwerkingen, in the order of the file. */
    readonly beoordelingen: readonly Beoordeling[];
    /** Gives what the other files of its workspace say. */
    readonly lookup: Lookup;
}

export interface CheckResult {
    /** By path. */
    readonly files: readonly CheckedFile[];
    readonly problems: readonly Problem[];
}

interface CheckContext {
    readonly cwd: string;
    readonly peildatum: string;
}

/** Checks the selected files, each in its own workspace. */
export async function checkSelection(selection: Selection, context: CheckContext): Promise<CheckResult> {
    const files: CheckedFile[] = [];
    const problems = [...selection.problems];
    for (const workspace of selection.workspaces) {
        const result = await checkWorkspace(workspace, context);
        files.push(...result.files);
        problems.push(...result.problems);
    }
    return { files: files.toSorted((a, b) => compareText(a.pad, b.pad)), problems };
}

async function checkWorkspace(workspace: Workspace, { cwd, peildatum }: CheckContext): Promise<CheckResult> {
    const { shared, samenwerking } = createSamenwerkingServices(EmptyFileSystem);
    const { Instellingen, assessment } = samenwerking;
    Instellingen.set({ peildatum });
    await shared.workspace.WorkspaceManager.initializeWorkspace([]);
    const { documents, problems } = await load(workspace, cwd, shared);
    await shared.workspace.DocumentBuilder.build([...documents.values()], { validation: false });
    const named = [...documents].filter(([path]) => workspace.named.has(path));
    await shared.workspace.DocumentBuilder.build(
        named.map(([, document]) => document),
        { validation: true },
    );
    const files = named.map(([path, document]) => ({
        pad: shownPath(path, cwd),
        findings: (document.diagnostics ?? [])
            .map((diagnostic) => toFinding(diagnostic, cwd))
            .toSorted(compareFindings),
        beoordelingen: assessment.Beoordelingen.beoordelingenOf(document),
        lookup: assessment.Beoordelingen,
    }));
    return { files, problems };
}

/** Reads all files of a workspace, also those that are not reported: they declare names. */
async function load(workspace: Workspace, cwd: string, { workspace: langium }: LangiumSharedCoreServices) {
    const { files } = await searchFolder(workspace.root);
    const documents = new Map<string, LangiumDocument>();
    const problems: Problem[] = [];
    for (const path of [...workspace.named.union(new Set(files))].toSorted(compareText)) {
        const pad = shownPath(path, cwd);
        await collectProblem(problems, async () => {
            const document = parse(await readText(path, pad), path, langium);
            if (!document) {
                throw new Problem(messages.unparsable(pad), ExitCode.failure);
            }
            langium.LangiumDocuments.addDocument(document);
            documents.set(path, document);
        });
    }
    return { documents, problems };
}

/** Undefined where the text is too much for the parser. */
function parse(
    text: string,
    path: string,
    langium: LangiumSharedCoreServices['workspace'],
): LangiumDocument | undefined {
    try {
        return langium.LangiumDocumentFactory.fromString(text, URI.file(path));
    } catch (error) {
        // The parser calls itself for every block in a block; only a text of many thousands exhausts the stack.
        if (error instanceof RangeError) {
            return undefined;
        }
        throw error;
    }
}
