import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelFile } from './entry.ts';
import { modelFolder } from './model.ts';
import type { Notation } from './notation.ts';
import { schema } from './schema.ts';

/** A file of a folder, as a side has it. */
export interface WrittenFile {
    readonly path: string;
    readonly text: string;
}

/** The content of a run on disk; it goes when the run ends. */
export class Content {
    readonly root = mkdtempSync(join(tmpdir(), 'samenwerking-bench-'));
    readonly schemaPath = join(this.root, 'schema.json');
    private readonly folders = new Map<string, readonly WrittenFile[]>();

    constructor() {
        writeFileSync(this.schemaPath, JSON.stringify(schema));
    }

    /** A folder of so many files in a notation; written once. */
    folder(files: number, notation: Notation): { readonly path: string; readonly files: readonly WrittenFile[] } {
        const path = join(this.root, `${notation.languageId}-${files}`);
        const written = this.folders.get(path) ?? writeAll(path, modelFolder(files), notation);
        this.folders.set(path, written);
        return { path, files: written };
    }

    /** A folder with one file in it. */
    single(file: ModelFile, notation: Notation): { readonly path: string; readonly file: WrittenFile } {
        const path = join(this.root, `${notation.languageId}-${file.naam}`);
        const [written] = writeAll(path, [file], notation);
        return { path, file: written as WrittenFile };
    }

    /** A folder without any file. */
    empty(): string {
        const path = join(this.root, 'leeg');
        mkdirSync(path, { recursive: true });
        return path;
    }
}

function writeAll(folder: string, files: readonly ModelFile[], { extension, write }: Notation): WrittenFile[] {
    mkdirSync(folder, { recursive: true });
    return files.map((file) => {
        const written = { path: join(folder, file.naam + extension), text: write(file) };
        writeFileSync(written.path, written.text);
        return written;
    });
}
