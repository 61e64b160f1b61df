import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { explainMissingOffice, findOffice } from './find-office.ts';

const run = promisify(execFile);
/** As long as an example of each kind takes on a slow machine, several times over. */
const timeout = 300_000;

export interface OfficeFile {
    /** Without an ending. */
    readonly name: string;
    readonly content: Uint8Array;
}

/**
 * What LibreOffice makes of documents, by name; undefined for one that it could not open. It is started once, since
 * that takes longer than most documents.
 */
export async function convert(
    files: readonly OfficeFile[],
    from: string,
    to: string,
    ...options: readonly string[]
): Promise<ReadonlyMap<string, Uint8Array | undefined>> {
    const folder = await mkdtemp(join(tmpdir(), 'samenwerking-office-'));
    try {
        const out = join(folder, 'out');
        await mkdir(out);
        const paths = files.map(({ name }) => join(folder, `${name}.${from}`));
        await Promise.all(files.map(({ content }, index) => writeFile(paths[index] as string, content)));
        // A profile of its own: a LibreOffice that is open would take the work over and not wait for it.
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
        const { soffice } = programs();
        const args = [profile, '--headless', ...options, '--convert-to', to, '--outdir', out, ...paths];
        await run(soffice, args, { timeout });
        const read = async (name: string) => {
            const content = await readFile(join(out, `${name}.${to.split(':')[0]}`)).catch(() => undefined);
            return [name, content] as const;
        };
        return new Map(await Promise.all(files.map(({ name }) => read(name))));
    } finally {
        await rm(folder, { recursive: true, force: true });
    }
}

/** What each page of a PDF says, in the order in which it was written. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'samenwerking-pdf-'));
    try {
        const path = join(folder, 'a.pdf');
        await writeFile(path, pdf);
        const { stdout } = await run(programs().pdftotext, ['-raw', path, '-'], { maxBuffer: 64 * 1024 * 1024 });
        // Behind every page stands a form feed.
        return stdout.split('\f').slice(0, -1);
    } finally {
        await rm(folder, { recursive: true, force: true });
    }
}

function programs() {
    const found = findOffice();
    if (!found) {
        throw new Error(explainMissingOffice);
    }
    return found;
}
