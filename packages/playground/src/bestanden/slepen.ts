import { make } from '../page/dom.js';
import { type Gebracht, isDocument } from './inname.js';
import { messages } from './messages.js';

/** Opens the files and folders that are dropped anywhere on the page, also above the text. */
export function acceptDrops(onBrought: (brought: Promise<readonly Gebracht[]>) => void): void {
    const sign = make('div', { className: 'drop', ariaHidden: 'true', hidden: true }, messages.loslaten);
    document.body.append(sign);
    // Before the editor gets to know of them, which would write what is in a file into the text.
    addEventListener(
        'dragover',
        (event) => {
            if (holdsFiles(event)) {
                event.preventDefault();
                sign.hidden = false;
            }
        },
        true,
    );
    addEventListener(
        'dragleave',
        ({ relatedTarget }) => {
            // Nothing, where it leaves the page.
            sign.hidden ||= relatedTarget === null;
        },
        true,
    );
    addEventListener(
        'drop',
        (event) => {
            sign.hidden = true;
            if (holdsFiles(event)) {
                event.preventDefault();
                // What is dropped can be asked for now, and no more once this event is over.
                const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry());
                onBrought(filesIn(entries.filter((entry) => entry !== null)));
            }
        },
        true,
    );
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
    return dataTransfer?.types.includes('Files') ?? false;
}

async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly Gebracht[]> {
    const all = await Promise.all(entries.map((entry) => filesOf(entry, '', !entry.isFile)));
    return all.flat();
}

async function filesOf(entry: FileSystemEntry, folder: string, isMeegekomen: boolean): Promise<readonly Gebracht[]> {
    if (entry.isFile) {
        const bestand = await new Promise<File>((resolve, reject) =>
            (entry as FileSystemFileEntry).file(resolve, reject),
        );
        return [{ pad: folder + entry.name, bestand, isMeegekomen, isDocument: isDocument(entry.name) }];
    }
    const children = await childrenOf(entry as FileSystemDirectoryEntry);
    // The folder that was dropped is none of the names.
    const all = await Promise.all(children.map((child) => filesOf(child, folderOf(entry), true)));
    return all.flat();
}

function folderOf({ fullPath }: FileSystemEntry): string {
    const [, , ...below] = fullPath.split('/');
    return below.map((name) => `${name}/`).join('');
}

/** A browser tells of some at a time, until there are no more. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
    const reader = folder.createReader();
    const children: FileSystemEntry[] = [];
    for (;;) {
        const more = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
        if (more.length === 0) {
            return children;
        }
        children.push(...more);
    }
}
