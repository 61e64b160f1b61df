import { type URI, UriUtils } from 'langium';

/** `/x`, `\x`, `\\server\x`, `C:\x` and what has a scheme: `https://x`, `mailto:x`. */
const NOT_RELATIVE = /^([/\\]|[a-z][a-z0-9+.-]*:)/i;

/** What stands in the place of a path and is none: anyone may have it, and it leads to nothing on this machine. */
const WEB_ADDRESS = /^(https?:\/\/|mailto:)/i;

/** True for the address of a page or a mailbox, where the path of a file is asked. */
export function isWebAddress(pad: string): boolean {
    return WEB_ADDRESS.test(pad);
}

/**
 * The files that a path may mean in the document that names it, relative to its folder and with `/` or `\`: the one of
 * which this is the name to the letter, and the one that it means as the address of a link (`plan%20van%20aanpak.pdf#page=2`).
 * None for a path that is not followed, because it is absolute or leads out of the folders of the workspace.
 */
export function resolvePad(pad: string, document: URI, folders: readonly URI[]): URI[] {
    if (NOT_RELATIVE.test(pad)) {
        return [];
    }
    const folder = UriUtils.dirname(document);
    const address = asAddress(pad);
    const files = [
        UriUtils.joinPath(folder, pad.replaceAll('\\', '/')),
        ...(address ? [UriUtils.joinPath(folder, address.path).with({ fragment: address.fragment })] : []),
    ];
    return files.filter((file) => folders.some((inside) => isIn(inside, file)));
}

/** A path as the address of a link; undefined where it is none, or means the same. */
function asAddress(pad: string): { readonly path: string; readonly fragment: string } | undefined {
    const [, written = '', fragment = ''] = /^([^#]*)(?:#(.*))?$/s.exec(pad) ?? [];
    const path = decoded(written);
    return path && path !== pad && !NOT_RELATIVE.test(path) ? { path, fragment } : undefined;
}

function decoded(text: string): string | undefined {
    try {
        return decodeURIComponent(text).replaceAll('\\', '/');
    } catch {
        return undefined;
    }
}

/**
 * The folders in which paths of a document are followed: those of the workspace; for a document outside of all of them
 * its own folder.
 */
export function foldersFor(document: URI, folders: readonly URI[]): readonly URI[] {
    return folders.some((folder) => isIn(folder, document)) ? folders : [UriUtils.dirname(document)];
}

/** True for a folder itself, and for all that is in it. */
export function isIn(folder: URI, file: URI): boolean {
    return folder.authority === file.authority && UriUtils.contains(folder, file);
}

/** True for one of these files and folders, and for all that is in them; each of them as a text of the same form. */
export function isAtOrIn(file: string, others: ReadonlySet<string>): boolean {
    for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1)) {
        if (others.has(file.slice(0, end))) {
            return true;
        }
    }
    return false;
}
