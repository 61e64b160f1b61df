import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Beoordeling, dagVan, formatDatum, type Id, type Toen, vroegereStand } from '@samenwerking/language';
import type { Context } from '../commands/command.js';
import type { CheckedFile } from '../controle/check.js';
import { disk, loadWorkspace } from '../controle/load-workspace.js';
import { ExitCode } from '../exit-code.js';
import { foldersBetween, shownPath } from '../files/paths.js';
import type { Workspace } from '../files/selection.js';
import { findRevision } from '../git/revision.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import { revisionSource } from './revision-source.js';

/** What is known of a samenwerking as it is now. */
interface Told {
    readonly beoordeling: Beoordeling;
}

/** How the samenwerkingen stood at a revision, by the workspace that the files belong to. */
export async function toenOf(
    files: readonly CheckedFile<Told>[],
    naam: string,
    context: Context,
): Promise<ReadonlyMap<Workspace, Toen>> {
    const found = new Map<Workspace, Toen>();
    for (const [workspace, ofWorkspace] of Map.groupBy(files, (file) => file.workspace)) {
        found.set(workspace, await toenIn(workspace, await samenwerkingenNu(workspace, ofWorkspace), naam, context));
    }
    return found;
}

async function toenIn(
    { root, named }: Workspace,
    nu: ReadonlySet<Id> | undefined,
    naam: string,
    context: Context,
): Promise<Toen> {
    const { cwd, peildatum, output } = context;
    const revision = await findRevision(naam, root, context);
    checkOneHistory(root, named, cwd);
    const source = await revisionSource(revision, root, context);
    const paths = new Set(await source.search(root));
    if (paths.size === 0) {
        output.tell(messages.nothingThen(shownPath(root, cwd), naam));
    }
    if (revision.datum > peildatum) {
        output.tell(messages.laterRevision(naam, formatDatum(revision.datum), formatDatum(peildatum)));
    }
    const { services, documents, problems } = await loadWorkspace(
        { root, named: paths },
        { ...context, peildatum: dagVan(revision.datum, peildatum) },
        { source },
    );
    for (const { message } of problems) {
        output.tell(message);
    }
    const own = [...documents].flatMap(([path, document]) => (paths.has(path) ? [document] : []));
    const { commit, datum, gemaaktOp } = revision;
    return await vroegereStand(services, own, { revisie: { naam: revision.naam, commit, gemaaktOp }, datum }, nu);
}

/** What stands in a repository inside the folder, such as a submodule, is not in the history of the folder itself. */
function checkOneHistory(root: string, named: Iterable<string>, cwd: string): void {
    for (const file of named) {
        const inner = foldersBetween(file, root).find((folder) => existsSync(join(folder, '.git')));
        if (inner !== undefined) {
            throw new Problem(
                messages.innerRepository(shownPath(file, cwd), shownPath(inner, cwd)),
                ExitCode.wrongCall,
            );
        }
    }
}

/** Those that are there; undefined where not all of the workspace was read, so that nobody can tell which are gone. */
async function samenwerkingenNu(
    { root }: Workspace,
    files: readonly CheckedFile<Told>[],
): Promise<ReadonlySet<Id> | undefined> {
    const all = await disk.search(root);
    return files.length < all.length
        ? undefined
        : new Set(files.flatMap(({ samenwerkingen }) => samenwerkingen.map(({ beoordeling }) => beoordeling.id)));
}
