import {
    Disposable,
    EventEmitter,
    type FileChangeEvent,
    FileChangeType,
    type FileStat,
    FileSystemError,
    type FileSystemProvider,
    FileType,
    type Uri,
} from 'vscode';

/** Files in memory. A folder is there as long as something is in it. */
export class MemoryFiles implements FileSystemProvider {
    private readonly changed = new EventEmitter<FileChangeEvent[]>();
    readonly onDidChangeFile = this.changed.event;

    private readonly files: Map<string, Uint8Array>;

    constructor(files: readonly (readonly [path: string, content: Uint8Array])[]) {
        this.files = new Map(files);
    }

    watch(): Disposable {
        return new Disposable(() => {});
    }

    stat(uri: Uri): FileStat {
        const file = this.files.get(uri.path);
        if (!file && this.readDirectory(uri).length === 0) {
            throw FileSystemError.FileNotFound(uri);
        }
        return { type: file ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: file?.length ?? 0 };
    }

    readDirectory({ path }: Uri): [string, FileType][] {
        const folder = path.replace(/\/?$/, '/');
        const steps = [...this.files.keys()]
            .filter((file) => file.startsWith(folder))
            .map((file) => file.slice(folder.length).split('/'));
        return [
            ...new Map(
                steps.map(([name = '', ...rest]) => [name, rest.length > 0 ? FileType.Directory : FileType.File]),
            ),
        ];
    }

    createDirectory(): void {}

    readFile(uri: Uri): Uint8Array {
        const file = this.files.get(uri.path);
        if (!file) {
            throw FileSystemError.FileNotFound(uri);
        }
        return file;
    }

    writeFile(uri: Uri, content: Uint8Array): void {
        const type = this.files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
        this.files.set(uri.path, content);
        this.changed.fire([{ type, uri }]);
    }

    delete(uri: Uri): void {
        for (const path of [...this.files.keys()].filter(
            (path) => path === uri.path || path.startsWith(`${uri.path}/`),
        )) {
            this.files.delete(path);
        }
        this.changed.fire([{ type: FileChangeType.Deleted, uri }]);
    }

    rename(from: Uri, to: Uri): void {
        this.writeFile(to, this.readFile(from));
        this.delete(from);
    }
}
