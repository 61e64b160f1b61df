/** A file as it is kept in the storage of the browser. */
export interface KeptFile {
    readonly naam: string;
    readonly tekst: string;
    /** When it was last in the editor, in milliseconds: the last one is shown first the next time. */
    readonly getoond: number;
}

const DATABASE = 'samenwerking';
const FILES = 'bestanden';

/** The files in the storage of this browser. */
export class KeptFiles {
    private readonly database: IDBDatabase;

    private constructor(database: IDBDatabase) {
        this.database = database;
    }

    /** Fails where the browser keeps nothing for this page. */
    static async open(): Promise<KeptFiles> {
        const request = indexedDB.open(DATABASE, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(FILES, { keyPath: 'naam' });
        return new KeptFiles(await result(request));
    }

    /** All files that are kept. */
    async all(): Promise<readonly KeptFile[]> {
        return await result(this.database.transaction(FILES).objectStore(FILES).getAll());
    }

    /** Keeps some files and forgets others, all or nothing. Fails where the storage is full. */
    async change(kept: readonly KeptFile[], forgotten: readonly string[]): Promise<void> {
        await this.write((files) => {
            for (const file of kept) {
                files.put(file);
            }
            for (const naam of forgotten) {
                files.delete(naam);
            }
        });
    }

    async forgetAll(): Promise<void> {
        await this.write((files) => files.clear());
    }

    private write(change: (files: IDBObjectStore) => void): Promise<void> {
        const transaction = this.database.transaction(FILES, 'readwrite');
        return new Promise((resolve, reject) => {
            transaction.oncomplete = () => resolve();
            transaction.onabort = () => reject(transaction.error);
            change(transaction.objectStore(FILES));
        });
    }
}

function result<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}
