import { type URI, UriUtils } from 'langium';

/** `/x`, `\x`, `\\server\x`, `C:\x` and what has a scheme: `https://x`, `mailto:x`. */
const NOT_RELATIVE = /^([/\\]|[a-z][a-z0-9+.-]*:)/i;

/**
 * The file that a path means in the document that names it: relative to its folder, with `/` or `\`, and with every
 * other character standing for itself. Undefined for a path that is not followed, because it is absolute or leads out
 * of the folders of the workspace.
 */
export function resolvePad(pad: string, document: URI, folders: readonly URI[]): URI | undefined {
    if (NOT_RELATIVE.test(pad)) {
        return undefined;
    }
    const file = UriUtils.joinPath(UriUtils.dirname(document), pad.replaceAll('\\', '/'));
    return folders.some((folder) => isIn(folder, file)) ? file : undefined;
}

/**
 * The folders in which paths of a document are followed: those of the workspace; for a document outside of all of them
 * its own folder.
 */
export function foldersFor(document: URI, folders: readonly URI[]): readonly URI[] {
    return folders.some((folder) => isIn(folder, document)) ? folders : [UriUtils.dirname(document)];
}

function isIn(folder: URI, file: URI): boolean {
    return folder.authority === file.authority && UriUtils.contains(folder, file);
}
