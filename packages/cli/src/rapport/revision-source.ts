import { dirname } from 'node:path';
import type { Context } from '../commands/command.js';
import { disk, type TextSource } from '../controle/load-workspace.js';
import { isWithin, shownPath } from '../files/paths.js';
import { searchable } from '../files/search.js';
import { isKnownIn, type Revision } from '../git/revision.js';
import { type TextsAt, textsAt } from '../git/texts-at.js';
import { messages } from '../messages.js';

/** The texts of a workspace at a revision. A norm from elsewhere is as it was then, where the same history holds it. */
export async function revisionSource(
    revision: Revision,
    root: string,
    { cwd, norm, output }: Context,
): Promise<TextSource> {
    const own = await textsAt(revision, root, cwd);
    const beside = await textsOfNorm(revision, root, norm, cwd);
    for (const path of own.unreadable) {
        output.tell(messages.notUtf8Then(shownPath(path, cwd), revision.naam));
    }
    const texts = new Map([...(beside?.texts ?? []), ...own.texts]);
    return {
        async search(folder) {
            const isOfThen = folder === root || beside !== undefined;
            const within = [...texts.keys()].filter((path) => isWithin(path, folder));
            return isOfThen ? await searchable(within, folder) : await disk.search(folder);
        },
        async read(path, pad) {
            return texts.get(path) ?? (await disk.read(path, pad));
        },
        // Only texts are asked for as they were then.
        isMissing: disk.isMissing,
    };
}

/** What stood beside a norm from elsewhere; undefined where that has another history, or none. */
async function textsOfNorm(
    revision: Revision,
    root: string,
    norm: string | undefined,
    cwd: string,
): Promise<TextsAt | undefined> {
    const folder = norm === undefined || isWithin(norm, root) ? undefined : dirname(norm);
    return folder !== undefined && (await isKnownIn(folder, revision))
        ? await textsAt(revision, folder, cwd)
        : undefined;
}
