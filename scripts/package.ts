/** Makes the VSIX, from a folder with exactly what goes into it. The same sources make the same bytes. */
import { spawnSync } from 'node:child_process';
import {
    chmodSync,
    cpSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { buildExtension } from './build.ts';
import { extensionFolder, root, vsix } from './paths.ts';

/** In bytes. Every user downloads it, also who opens one file in a browser. */
const largest = 1_200_000;

/** Holds what is built afresh for a package: what stands in the working folder may be of another day. */
const builtFolder = 'dist';

/** In seconds since 1970: the first moment that a zip can tell, here that of every file in it. */
const momentOfFiles = Date.UTC(1980, 0) / 1000;

export async function packageExtension(outfile = vsix): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'vsix-'));
    try {
        await assemble(folder);
        mkdirSync(dirname(outfile), { recursive: true });
        vsce(folder, outfile);
    } finally {
        rmSync(folder, { recursive: true });
    }
    refuseTooLarge(statSync(outfile).size);
}

/** Throws where a package of this many bytes is larger than it may become. */
export function refuseTooLarge(size: number): void {
    if (size > largest) {
        const inWords = (bytes: number) => bytes.toLocaleString('en');
        throw new Error(
            `The package is ${inWords(size)} bytes, and at most ${inWords(largest)} is wanted. ` +
                `See with ‘unzip -lv ${relative(root, vsix)}’ what takes the room.`,
        );
    }
}

async function assemble(folder: string): Promise<void> {
    const manifest = JSON.parse(readFileSync(join(extensionFolder, 'package.json'), 'utf8'));
    await buildExtension({ production: true }, join(folder, builtFolder));
    for (const path of manifest.files.filter((entry: string) => entry !== builtFolder)) {
        cpSync(join(extensionFolder, path), join(folder, path), { recursive: true });
    }
    for (const path of ['LICENSE', 'CHANGELOG.md']) {
        cpSync(join(root, path), join(folder, path));
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(publishedManifest(manifest), null, 2));
    forgetPermissions(folder);
}

/** Who may read and write a file differs from one checkout to another, and a zip tells it. */
function forgetPermissions(folder: string): void {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
    }
}

/** Two workspaces cannot share a name, and the command line has this one. What the bundles hold is no dependency. */
function publishedManifest({ private: _, dependencies, files, ...manifest }: Record<string, unknown>) {
    return { ...manifest, name: 'samenwerking' };
}

function vsce(folder: string, outfile: string): void {
    const args = [
        'package',
        '--no-dependencies',
        '--allow-missing-repository',
        '--no-rewrite-relative-links',
        '--out',
        outfile,
    ];
    const { status, stderr, stdout } = spawnSync(
        process.execPath,
        [join(root, 'node_modules/@vscode/vsce/vsce'), ...args],
        {
            cwd: folder,
            // With a moment to give to every file, vsce also puts them in order. A zip tells local time.
            env: { ...process.env, SOURCE_DATE_EPOCH: String(momentOfFiles), TZ: 'UTC' },
            encoding: 'utf8',
        },
    );
    if (status !== 0) {
        throw new Error(`vsce ended with ${status}:\n${stdout}${stderr}`);
    }
}

if (import.meta.main) {
    const [outfile = vsix] = process.argv.slice(2);
    await packageExtension(resolve(outfile));
    console.log(outfile);
}
