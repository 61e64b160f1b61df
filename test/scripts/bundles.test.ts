import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { buildExtension } from '../../scripts/build.js';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
let bundles: ReadonlyMap<string, Metafile>;

beforeAll(async () => {
    const metafiles = await buildExtension({ production: true }, folder);
    bundles = new Map(metafiles.map((metafile) => [basename(Object.keys(metafile.outputs)[0] ?? ''), metafile]));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a bundle still asks of the host that it runs in. */
function imported(bundle: string): Set<string> {
    const outputs = Object.values(bundles.get(bundle)?.outputs ?? {});
    return new Set(outputs.flatMap(({ imports }) => imports.map(({ path }) => path)));
}

function packagesIn(bundle: string): Set<string> {
    const paths = Object.keys(bundles.get(bundle)?.inputs ?? {});
    return new Set(paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
}

describe('the bundles of the extension', () => {
    test('are there for a desktop and for a browser', () => {
        expect([...bundles.keys()].toSorted()).toEqual([
            ...['client-web.js', 'client.cjs', 'docx.cjs', 'server-web.js', 'server.cjs', 'start-server.cjs'],
        ]);
    });

    test('ask nothing of a browser but VS Code itself', () => {
        expect([...imported('client-web.js')]).toEqual(['vscode']);
        expect([...imported('server-web.js')]).toEqual([]);
    });

    test('load the library for Word documents only where one is made', () => {
        expect(packagesIn('docx.cjs')).toContain('docx');
        expect(packagesIn('server.cjs')).not.toContain('docx');
    });

    test('ask of Node what Node has, and of each other', () => {
        const known = new Set([
            'vscode',
            './docx.cjs',
            ...builtinModules,
            ...builtinModules.map((name) => `node:${name}`),
        ]);
        expect(
            ['client.cjs', 'server.cjs', 'start-server.cjs']
                .flatMap((bundle) => [...imported(bundle)])
                .filter((path) => !known.has(path)),
        ).toEqual([]);
        expect(imported('server.cjs').size).toBeGreaterThan(0);
    });

    test.each(['client.cjs', 'client-web.js'])('hold no Langium in the client: %s', (client) => {
        const ofLanguage = ['langium', 'chevrotain', 'vscode-languageserver'];
        expect(packagesIn(client)).toContain('vscode-languageclient');
        expect(ofLanguage.filter((name) => packagesIn(client).has(name))).toEqual([]);
    });
});

test('the server starts as the extension starts it', async () => {
    const flags = [`--compiled-code=${join(folder, 'compiled-code')}`, '--stdio'];
    const server = spawn(process.execPath, [join(folder, 'start-server.cjs'), ...flags]);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const connection = createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', {
        processId: null,
        rootUri: null,
        capabilities: {},
    });
    expect(capabilities).toMatchObject({ hoverProvider: true });
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
});
