import {
    type AstNode,
    type CstNode,
    CstUtils,
    type FileSystemNode,
    GrammarUtils,
    type LangiumDocument,
    type URI,
    UriUtils,
} from 'langium';
import { CompletionItemKind, type Position, type Range } from 'vscode-languageserver-types';
import { sleutelUitleg } from '../../messages/sleutels.js';
import { Token } from '../../parser/token-builder.js';
import type { SamenwerkingSharedServices } from '../../services.js';
import { foldersFor, isIn, resolvePad } from '../../workspace/paden.js';
import { isHiddenName } from '../../workspace/workspace-manager.js';
import { literal, paragraphs } from '../markdown.js';
import { pathKeyOf } from '../path-keys.js';
import { Rank, type Suggestion } from './suggestion.js';

/** A path that is being written: its folder, up to the last stroke, and the place of the name that comes next. */
export interface PathPlace {
    readonly map: string;
    readonly range: Range;
    readonly sleutel: string;
    readonly block: AstNode;
}

/** A path of which the quote is not closed yet: no parser knows what it belongs to. */
const UNCLOSED = /(?<![\p{L}\d_-])(bestand|verslag|document)\s*:(?:\s*"[^"]*"\s*,)*\s*"(?<written>[^"]*)$/u;

/** The path that the cursor stands in; undefined where it stands in none. */
export function pathPlaceAt(document: LangiumDocument, position: Position): PathPlace | undefined {
    const { textDocument, parseResult } = document;
    const root = parseResult.value.$cstNode;
    const offset = textDocument.offsetAt(position);
    const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset - 1);
    if (leaf?.tokenType.name === Token.string) {
        const sleutel = pathKeyOf(GrammarUtils.findAssignment(leaf)?.feature);
        const isInside = leaf.offset < offset && offset < leaf.end;
        const written = leaf.text.slice(1, offset - leaf.offset);
        return isInside && sleutel !== undefined ? placeOf(written, sleutel, leaf.astNode, position) : undefined;
    }
    const line = textDocument.getText({ start: { line: position.line, character: 0 }, end: position });
    const [, sleutel] = UNCLOSED.exec(line) ?? [];
    const written = UNCLOSED.exec(line)?.groups?.written;
    const before: CstNode | undefined =
        root && CstUtils.findLeafNodeBeforeOffset(root, offset - (written?.length ?? 0) - 1);
    return sleutel !== undefined && written !== undefined && before && !leaf?.hidden
        ? placeOf(written, sleutel, before.astNode, position)
        : undefined;
}

function placeOf(written: string, sleutel: string, block: AstNode, end: Position): PathPlace {
    const map = /^.*[/\\]/s.exec(written)?.[0] ?? '';
    const start = { line: end.line, character: end.character - (written.length - map.length) };
    return { map, range: { start, end }, sleutel, block };
}

/** What the folder of a path holds, as far as the workspace goes: folders first. */
export async function pathSuggestions(
    { map, sleutel, block }: PathPlace,
    { uri }: LangiumDocument,
    services: SamenwerkingSharedServices,
): Promise<Suggestion[]> {
    const entries = (await entriesOfFolder(map, uri, services))
        .filter((entry) => entry.uri.toString() !== uri.toString())
        .map((entry) => ({ naam: UriUtils.basename(entry.uri), isMap: entry.isDirectory }))
        .toSorted((a, b) => Number(b.isMap) - Number(a.isMap) || a.naam.localeCompare(b.naam, 'nl'));
    return entries.map(({ naam, isMap }) => {
        const label = isMap ? `${naam}/` : naam;
        return {
            label,
            kind: isMap ? CompletionItemKind.Folder : CompletionItemKind.File,
            documentation: paragraphs(
                `**${literal(map + label)}**${isMap ? ': een map.' : ''}`,
                sleutelUitleg(sleutel, block.$type),
            ),
            rank: Rank.asked,
            asksValue: isMap,
        };
    });
}

/**
 * The files and folders in a folder of the workspace. It goes step by step, so that a link, which may lead anywhere, is
 * seen and not followed.
 */
async function entriesOfFolder(
    map: string,
    document: URI,
    { workspace }: SamenwerkingSharedServices,
): Promise<FileSystemNode[]> {
    const folders = foldersFor(document, workspace.WorkspaceManager.folderUris);
    if (document.scheme === 'untitled' || resolvePad(`${map}x`, document, folders).length === 0) {
        return [];
    }
    let folder = UriUtils.dirname(document);
    for (const step of map.split(/[/\\]/).filter((part) => part !== '' && part !== '.')) {
        const next = UriUtils.joinPath(folder, step);
        const isOutside = !folders.some((held) => isIn(held, folder));
        // On its way to another folder of the workspace a path may pass what lies between.
        const isPassed = step === '..' || (isOutside && folders.some((held) => isIn(next, held)));
        if (!(isPassed || (!isOutside && (await holdsFolder(folder, next, workspace))))) {
            return [];
        }
        folder = next;
    }
    return visibleIn(folder, workspace);
}

type Workspace = SamenwerkingSharedServices['workspace'];

async function holdsFolder(folder: URI, next: URI, workspace: Workspace): Promise<boolean> {
    const entries = await visibleIn(folder, workspace);
    return entries.some(({ uri, isDirectory }) => isDirectory && UriUtils.equals(uri, next));
}

/** A quote or a backslash in a name means something else in a text. */
function isOrdinary(naam: string): boolean {
    return !(isHiddenName(naam) || /["\\]/.test(naam));
}

/** What stands in a folder, and is neither hidden nor a link; nothing where it cannot be read. */
async function visibleIn(folder: URI, { FileSystemProvider }: Workspace): Promise<FileSystemNode[]> {
    const entries = await FileSystemProvider.readDirectory(folder).catch(() => []);
    return entries.filter(
        ({ uri, isFile, isDirectory }) => (isFile || isDirectory) && isOrdinary(UriUtils.basename(uri)),
    );
}
