import type { Beoordeling, Lookup } from '@samenwerking/language';
import { DocumentState } from 'langium';
import { compareText, shownPath } from '../files/paths.js';
import type { Selection, Workspace } from '../files/selection.js';
import { messages } from '../messages.js';
import type { Output } from '../output/output.js';
import type { ProgressBar } from '../output/progress-bar.js';
import type { Problem } from '../problem.js';
import { compareFindings, type Finding, toFinding } from './finding.js';
import { type LoadContext, loadWorkspace } from './load-workspace.js';

/** What there is to say about one file. */
export interface CheckedFile {
    /** Relative to the current folder, with `/`. */
    readonly pad: string;
    readonly findings: readonly Finding[];
    /** Of its samenwerkingen, in the order of the file. */
    readonly beoordelingen: readonly Beoordeling[];
    /** Gives what the other files of its workspace say. */
    readonly lookup: Lookup;
    readonly workspace: Workspace;
}

export interface CheckResult {
    /** By path. */
    readonly files: readonly CheckedFile[];
    readonly problems: readonly Problem[];
}

interface CheckContext extends LoadContext {
    readonly output: Output;
}

/** Checks the selected files, each in its own workspace. */
export async function checkSelection(selection: Selection, context: CheckContext): Promise<CheckResult> {
    const files: CheckedFile[] = [];
    const problems = [...selection.problems];
    const progress = context.output.progressBar(messages.checking());
    try {
        for (const workspace of selection.workspaces) {
            const result = await checkWorkspace(workspace, context, progress);
            files.push(...result.files);
            problems.push(...result.problems);
        }
    } finally {
        progress.end();
    }
    return { files: files.toSorted((a, b) => compareText(a.pad, b.pad)), problems };
}

async function checkWorkspace(workspace: Workspace, context: LoadContext, progress: ProgressBar): Promise<CheckResult> {
    const { services, documents, problems } = await loadWorkspace(workspace, context, { progress });
    const { shared, assessment } = services;
    shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, () => progress.step());
    const named = [...documents].filter(([path]) => workspace.named.has(path));
    await shared.workspace.DocumentBuilder.build(
        named.map(([, document]) => document),
        { validation: true },
    );
    const files = named.map(([path, document]) => ({
        pad: shownPath(path, context.cwd),
        findings: (document.diagnostics ?? [])
            .map((diagnostic) => toFinding(diagnostic, document, context.cwd))
            .toSorted(compareFindings),
        beoordelingen: assessment.Beoordelingen.beoordelingenOf(document),
        lookup: assessment.Beoordelingen,
        workspace,
    }));
    return { files, problems };
}
