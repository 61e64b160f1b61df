import type { Beoordeling, Lookup } from '@samenwerking/language';
import type { LangiumDocument } from 'langium';
import { compareText, shownPath } from '../files/paths.js';
import type { Selection, Workspace } from '../files/selection.js';
import { messages } from '../messages.js';
import type { Output } from '../output/output.js';
import type { Problem } from '../problem.js';
import { compareFindings, type Finding, toFinding } from './finding.js';
import { type LoadContext, type LoadOptions, loadWorkspace } from './load-workspace.js';

/** What there is to say about one file. */
export interface CheckedFile<Samenwerking = unknown> {
    /** Relative to the current folder, with `/`. */
    readonly pad: string;
    readonly findings: readonly Finding[];
    /** What is told of its samenwerkingen, in the order of the file. */
    readonly samenwerkingen: readonly Samenwerking[];
    readonly workspace: Workspace;
}

export interface CheckResult<Samenwerking> {
    /** By path. */
    readonly files: readonly CheckedFile<Samenwerking>[];
    readonly problems: readonly Problem[];
}

interface CheckContext extends LoadContext {
    readonly output: Output;
}

/**
 * Checks the selected files, each in its own workspace. `tell` takes from what was decided about a samenwerking what is
 * told of it: all that is behind it goes when its file has been checked. It can look up what other files say.
 */
export async function checkSelection<Samenwerking>(
    selection: Selection,
    context: CheckContext,
    tell: (beoordeling: Beoordeling, lookup: Lookup) => Samenwerking,
    check: typeof checkWorkspace = checkWorkspace,
): Promise<CheckResult<Samenwerking>> {
    const files: CheckedFile<Samenwerking>[] = [];
    const problems = [...selection.problems];
    const progress = context.output.progressBar(messages.checking());
    try {
        for (const workspace of selection.workspaces) {
            const checked = await check(workspace, context, tell, { progress });
            files.push(...checked.files.map((file) => ({ ...file, workspace })));
            problems.push(...checked.problems);
        }
    } finally {
        progress.end();
    }
    return { files: files.toSorted((a, b) => compareText(a.pad, b.pad)), problems };
}

/** What there is to say about the files of one workspace. */
export interface CheckedWorkspace<Samenwerking> {
    readonly files: readonly Omit<CheckedFile<Samenwerking>, 'workspace'>[];
    readonly problems: readonly Problem[];
}

/** Checks the files that were named of a workspace. */
export async function checkWorkspace<Samenwerking>(
    workspace: Workspace,
    context: LoadContext,
    tell: (beoordeling: Beoordeling, lookup: Lookup) => Samenwerking,
    options: Pick<LoadOptions, 'progress' | 'source'>,
): Promise<CheckedWorkspace<Samenwerking>> {
    const files = new Map<string, CheckedWorkspace<Samenwerking>['files'][number]>();
    const { problems } = await loadWorkspace(workspace, context, {
        ...options,
        onChecked(path, document, { assessment: { Beoordelingen } }) {
            files.set(path, {
                pad: shownPath(path, context.cwd),
                findings: findingsIn(document, context.cwd),
                samenwerkingen: Beoordelingen.beoordelingenOf(document).map((beoordeling) =>
                    tell(beoordeling, Beoordelingen),
                ),
            });
        },
    });
    return { files: [...files.values()], problems };
}

function findingsIn(document: LangiumDocument, cwd: string): readonly Finding[] {
    const diagnostics = document.diagnostics ?? [];
    return diagnostics.map((diagnostic) => toFinding(diagnostic, document, cwd)).toSorted(compareFindings);
}
