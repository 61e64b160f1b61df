/** Makes the VSIX, from a folder with exactly what goes into it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { buildExtension } from './build.ts';
import { extensionFolder, root, vsix } from './paths.ts';

/** In bytes. Every user downloads it, also who opens one file in a browser. */
const largest = 1_200_000;

export async function packageExtension(): Promise<void> {
    await buildExtension({ production: true });
    const folder = mkdtempSync(join(tmpdir(), 'vsix-'));
    try {
        assemble(folder);
        mkdirSync(dirname(vsix), { recursive: true });
        vsce(folder);
    } finally {
        rmSync(folder, { recursive: true });
    }
    refuseTooLarge(statSync(vsix).size);
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

function assemble(folder: string): void {
    const manifest = JSON.parse(readFileSync(join(extensionFolder, 'package.json'), 'utf8'));
    for (const path of manifest.files) {
        cpSync(join(extensionFolder, path), join(folder, path), { recursive: true });
    }
    for (const path of ['LICENSE', 'CHANGELOG.md']) {
        cpSync(join(root, path), join(folder, path));
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(publishedManifest(manifest), null, 2));
}

/** Two workspaces cannot share a name, and the command line has this one. What the bundles hold is no dependency. */
function publishedManifest({ private: _, dependencies, files, ...manifest }: Record<string, unknown>) {
    return { ...manifest, name: 'samenwerking' };
}

function vsce(folder: string): void {
    const args = [
        'package',
        '--no-dependencies',
        '--allow-missing-repository',
        '--no-rewrite-relative-links',
        '--out',
        vsix,
    ];
    const { status, stderr, stdout } = spawnSync(
        process.execPath,
        [join(root, 'node_modules/@vscode/vsce/vsce'), ...args],
        {
            cwd: folder,
            encoding: 'utf8',
        },
    );
    if (status !== 0) {
        throw new Error(`vsce ended with ${status}:\n${stdout}${stderr}`);
    }
}

if (import.meta.main) {
    await packageExtension();
    console.log(vsix);
}
