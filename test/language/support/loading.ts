import { DocumentState } from 'langium';
import { losingPatience, perhapsCutShort } from './patience.js';
import { createWorkspace, type TestWorkspace } from './workspace.js';

/** The file that is open while its folder loads. */
export const OPEN = 'open.samenwerking';

export interface Loaded {
    readonly workspace: TestWorkspace;
    /** What was said of the open file before all others were read and linked, each time that it was checked. */
    readonly ahead: readonly string[][];
}

/** A folder with so many files that an open one does not wait for all of them. */
export async function load(
    files: Record<string, string>,
    text: string,
    { patience, ...options }: { readonly norm?: string; readonly isTight?: boolean; readonly patience?: number } = {},
): Promise<Loaded> {
    const workspace = await createWorkspace({}, options);
    const ahead: string[][] = [];
    const { DocumentBuilder } = workspace.services.shared.workspace;
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
        if (uri.path.endsWith(OPEN) && !DocumentBuilder.knowsAllUses) {
            ahead.push(findings(workspace));
        }
    });
    const others = Array.from({ length: 25 }, (_, index) => [`x${index}.samenwerking`, '// Niets.'] as const);
    const all = { ...files, ...Object.fromEntries(others), [OPEN]: text };
    await perhapsCutShort(workspace.load(all, OPEN, patience === undefined ? undefined : losingPatience(patience)));
    await DocumentBuilder.update([], []);
    return { workspace, ahead };
}

export function findings(workspace: TestWorkspace): string[] {
    return workspace.diagnostics(OPEN).map(({ code, message, range: { start } }) => `${start.line} ${code} ${message}`);
}
