import { setImmediate as turn } from 'node:timers/promises';
import type { LanguageHost } from '@samenwerking/language';
import { EmptyFileSystemProvider, type FileSystemNode, URI } from 'langium';

const ROOT = 'file:///schijf/';

/** A disk in memory, on which a folder is there as long as something is in it. */
export class Disk {
    private readonly texts: Map<string, string>;

    constructor(texts: Iterable<readonly [path: string, text: string]> = []) {
        this.texts = new Map(texts);
    }

    copy(): Disk {
        return new Disk(this.texts);
    }

    read(path: string): string | undefined {
        return this.texts.get(path);
    }

    has(path: string): boolean {
        return this.texts.has(path) || this.below(path).length > 0;
    }

    write(path: string, text: string): void {
        this.texts.set(path, text);
    }

    /** Removes a file, or a folder with all that is in it. */
    remove(path: string): void {
        for (const file of [path, ...this.below(path)]) {
            this.texts.delete(file);
        }
    }

    /** Moves a file, or a folder with all that is in it. */
    rename(from: string, to: string): void {
        for (const file of [from, ...this.below(from)]) {
            const text = this.texts.get(file);
            if (text !== undefined) {
                this.texts.delete(file);
                this.texts.set(to + file.slice(from.length), text);
            }
        }
    }

    /** What a server knows of where it runs: it waits for whatever it reads. */
    get host(): LanguageHost {
        const read = async (uri: URI) => {
            await turn();
            const text = this.read(pathOf(uri));
            if (text === undefined) {
                throw new Error(`There is no ${uri}`);
            }
            return text;
        };
        const provider = Object.assign(new EmptyFileSystemProvider(), {
            readFile: read,
            stat: async (uri: URI) => {
                await turn();
                if (!this.has(pathOf(uri))) {
                    throw new Error(`There is no ${uri}`);
                }
                return this.nodeOf(pathOf(uri));
            },
            readDirectory: async (uri: URI) => {
                await turn();
                const folder = `${pathOf(uri)}/`;
                const names = this.below(pathOf(uri)).map((path) => path.slice(folder.length).split('/')[0]);
                return [...new Set(names)].map((name) => this.nodeOf(folder + name));
            },
        });
        return {
            fileSystemProvider: () => provider,
            isMissing: (file) => !this.has(pathOf(file)),
        };
    }

    private nodeOf(path: string): FileSystemNode {
        const isFile = this.texts.has(path);
        return { uri: URI.parse(uriOf(path)), isFile, isDirectory: !isFile };
    }

    private below(folder: string): string[] {
        return [...this.texts.keys()].filter((path) => path.startsWith(`${folder}/`));
    }
}

/** The uri of a file or folder; that of a text without a file is its name. */
export function uriOf(path: string): string {
    return path.startsWith('untitled:') ? path : ROOT + path;
}

function pathOf(uri: URI): string {
    return uri.toString().slice(ROOT.length);
}
