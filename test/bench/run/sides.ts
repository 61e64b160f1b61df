import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cliBundle, extensionFolder } from '../../../scripts/paths.ts';
import { type Notation, SAMENWERKING, YAML } from '../content/notation.ts';

/** A language server as an editor starts it. */
export interface LanguageSide {
    readonly notation: Notation;
    readonly command: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    /** By section, what the editor says when it is asked for settings. */
    readonly settings: Readonly<Record<string, unknown>>;
}

const peers = join(import.meta.dirname, '../peers');

/** The server of the extension. */
export const ours: LanguageSide = {
    notation: SAMENWERKING,
    command: [process.execPath, join(extensionFolder, 'dist/server.js'), '--stdio'],
    settings: {},
};

/** The same as the extension starts it: in this folder it keeps its compiled code, and what a workspace comes to. */
export function oursKeeping(folder: string): LanguageSide {
    const script = join(extensionFolder, 'dist/start-server.cjs');
    return {
        ...ours,
        command: [process.execPath, script, `--compiled-code=${folder}`, `--snapshots=${folder}`, '--stdio'],
    };
}

/** The same with flags for Node. */
export function withFlags<Side extends { readonly command: readonly string[] }>(
    side: Side,
    flags: readonly string[],
): Side {
    return { ...side, command: flagged(side.command, flags) };
}

/** A command of Node with flags for it. */
export function flagged([node = '', ...args]: readonly string[], flags: readonly string[]): string[] {
    return [node, ...flags, ...args];
}

/** The files in that folder: of compiled code, and of what a workspace comes to. */
export const KEPT = { compiledCode: 'server.js.v8', snapshot: 'werkmap' };

/** The YAML server, as shipped or with the 200 ms taken away that it waits before it checks what was typed. */
export function yamlServer(schemaPath: string, { waits }: { readonly waits: boolean }): LanguageSide {
    const noWait = ['--import', pathToFileURL(join(peers, 'no-wait.mjs')).href];
    const server = join(peers, 'node_modules/yaml-language-server/bin/yaml-language-server');
    return {
        notation: YAML,
        command: [process.execPath, ...(waits ? [] : noWait), server, '--stdio'],
        settings: {
            yaml: {
                schemas: { [pathToFileURL(schemaPath).href]: '**/*.yaml' },
                schemaStore: { enable: false },
                format: { enable: true },
                validate: true,
                hover: true,
                completion: true,
            },
        },
    };
}

/** The command line of this project. */
export const samenwerking: readonly string[] = [process.execPath, cliBundle];

/** The command line of ajv. */
export const ajvCli: readonly string[] = [process.execPath, join(peers, 'node_modules/ajv-cli/dist/index.js')];

/** The least that reads YAML and checks it against a schema: what a careful user would write for speed. */
export const ajvScript: readonly string[] = [process.execPath, join(peers, 'check.mjs')];
