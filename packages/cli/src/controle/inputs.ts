import { fingerprint } from '@samenwerking/language/node';
import { URI } from 'langium';
import { disk, type TextSource } from './load-workspace.js';

/** What a check was told about the disk. */
export interface TakenIn {
    /** The files that a search of a folder found. */
    readonly searched: readonly (readonly [folder: string, files: readonly string[]])[];
    /** A fingerprint of the text of each file. */
    readonly texts: readonly (readonly [path: string, fingerprint: string])[];
    /** Whether a file that somebody refers to is missing, as seen from some folders; null where nobody looks. */
    readonly missing: readonly Missing[];
}

type Missing = readonly [file: string, folders: readonly string[], isMissing: boolean | null];

/** So many files are read at a time. */
const AT_A_TIME = 64;

/** The disk, of which is kept what it was asked and what it answered. */
export class RecordedDisk implements TextSource {
    private readonly searched = new Map<string, readonly string[]>();
    private readonly texts = new Map<string, string>();
    private readonly missing = new Map<string, Missing>();

    async search(folder: string): Promise<readonly string[]> {
        const files = await disk.search(folder);
        this.searched.set(folder, files);
        return files;
    }

    async read(path: string, pad: string): Promise<string> {
        const text = await disk.read(path, pad);
        this.texts.set(path, fingerprint(text));
        return text;
    }

    isMissing = (file: URI, folders: readonly URI[]): boolean | undefined => {
        const isMissing = disk.isMissing(file, folders);
        const seen = [file.toString(), folders.map(String), isMissing ?? null] as const;
        this.missing.set(JSON.stringify(seen), seen);
        return isMissing;
    };

    get takenIn(): TakenIn {
        return { searched: [...this.searched], texts: [...this.texts], missing: [...this.missing.values()] };
    }
}

/** True where the disk would answer the same again: then a check of it would find the same. */
export async function isUnchanged({ searched, texts, missing }: TakenIn): Promise<boolean> {
    for (const [folder, files] of searched) {
        const now = await disk.search(folder);
        if (now.length !== files.length || now.some((path, i) => path !== files[i])) {
            return false;
        }
    }
    for (let start = 0; start < texts.length; start += AT_A_TIME) {
        const compared = texts
            .slice(start, start + AT_A_TIME)
            .map(async ([path, before]) => fingerprint(await disk.read(path, path)) === before);
        if (!(await Promise.all(compared)).every(Boolean)) {
            return false;
        }
    }
    return missing.every(
        ([file, folders, before]) =>
            (disk.isMissing(
                URI.parse(file),
                folders.map((uri) => URI.parse(uri)),
            ) ?? null) === before,
    );
}
