import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../scripts/build.js';
import { examplesFolder } from '../../scripts/paths.js';
import { type ExtensionServer, startInNode, startInWorker } from './support/extension-server.js';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
let bundles: ReadonlyMap<string, Metafile>;

beforeAll(async () => {
    const metafiles = await buildExtension({ production: true }, folder);
    bundles = new Map(metafiles.map((metafile) => [basename(Object.keys(metafile.outputs)[0] ?? ''), metafile]));
});

afterAll(() => rmSync(folder, { recursive: true }));

function inputs(bundle: string): [path: string, asked: readonly string[]][] {
    return Object.entries(bundles.get(bundle)?.inputs ?? {}).map(([path, { imports }]) => [
        path,
        imports.filter(({ external }) => external).map((imported) => imported.path),
    ]);
}

/** What a bundle still asks of the host that it runs in. */
function imported(bundle: string): string[] {
    const outputs = Object.values(bundles.get(bundle)?.outputs ?? {});
    return [...new Set(outputs.flatMap(({ imports }) => imports.map(({ path }) => path)))];
}

function packagesIn(bundle: string): Set<string> {
    const paths = inputs(bundle).map(([path]) => path);
    return new Set(paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
}

const ofNode = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);

/** Modules that are loaded in Node only. */
const forNode =
    /\/node\/|^packages\/extension\/src\/.*-in-node\.ts$|^packages\/extension\/src\/client\/compiled-code\.ts$/;

describe('the bundles of the extension', () => {
    test('are there once, for a desktop and for a browser', () => {
        expect([...bundles.keys()].toSorted()).toEqual(['client.js', 'server.js', 'start-server.cjs']);
    });

    test('ask nothing but what Node has, and VS Code of the client', () => {
        expect(imported('client.js').filter((path) => !ofNode.has(path))).toEqual(['vscode']);
        expect(imported('server.js').filter((path) => !ofNode.has(path))).toEqual([]);
        expect(imported('start-server.cjs').filter((path) => !ofNode.has(path))).toEqual([]);
    });

    test.each(['client.js', 'server.js'])('ask something of Node only in modules that are for Node: %s', (bundle) => {
        const asking = inputs(bundle).filter(([, asked]) => asked.some((path) => ofNode.has(path)));
        expect(asking.length).toBeGreaterThan(3);
        expect(asking.filter(([path]) => !forNode.test(path))).toEqual([]);
    });

    test('hold no Langium in the client', () => {
        const ofLanguage = ['langium', 'chevrotain', 'vscode-languageserver'];
        expect(packagesIn('client.js')).toContain('vscode-languageclient');
        expect(ofLanguage.filter((name) => packagesIn('client.js').has(name))).toEqual([]);
    });
});

describe('the server, as the extension starts it', () => {
    const uri = 'untitled:voorbeeld.samenwerking';
    let inNode: ExtensionServer;
    let inWorker: ExtensionServer;

    beforeAll(async () => {
        [inNode, inWorker] = await Promise.all([startInNode(folder), startInWorker(folder)]);
        const text = readFileSync(join(folder, 'voorbeeld.samenwerking'), 'utf8');
        const textDocument = { uri, languageId: 'samenwerking', version: 1, text };
        for (const { connection } of [inNode, inWorker]) {
            await connection.sendNotification('textDocument/didOpen', { textDocument });
        }
    });

    afterAll(() => inWorker.stop());

    const ask = <T>(method: string, params?: object): Promise<T[]> =>
        Promise.all([inNode, inWorker].map(({ connection }) => connection.sendRequest<T>(method, params)));

    /** The bytes that both made of a report. */
    async function written(params: object): Promise<Buffer> {
        const [ofNode, ofWorker] = await ask<{ base64: string }>('samenwerking/rapportBestand', params);
        expect(ofNode?.base64).toEqual(expect.any(String));
        expect(ofWorker).toEqual(ofNode);
        return Buffer.from(ofNode?.base64 ?? '', 'base64');
    }

    const over = (soort: string) => ({ soort, samenwerking: { uri, naam: 'zilveren-linge-rivierengebied' } });

    test('starts in Node and in a web worker', () => {
        expect(inNode.capabilities).toMatchObject({ hoverProvider: true });
        expect(inWorker.capabilities).toEqual(inNode.capabilities);
    });

    test('writes every report in every format the same in both', async () => {
        interface Keuze {
            readonly soort: string;
            readonly formaten: readonly { readonly formaat: string }[];
        }
        const [keuzes = []] = await ask<readonly Keuze[]>('samenwerking/rapportKeuzes');
        const wishes = keuzes.flatMap(({ soort, formaten }) => formaten.map(({ formaat }) => ({ soort, formaat })));
        expect(wishes.map(({ formaat }) => formaat)).toEqual(expect.arrayContaining(['docx', 'xlsx', 'ics']));
        for (const { soort, formaat } of wishes) {
            expect((await written({ onderwerp: over(soort), formaat })).length, `${soort} ${formaat}`).toBeGreaterThan(
                99,
            );
        }
    });

    test('uses a document of an organisation in both, and refuses in both what is none', async () => {
        const params = { onderwerp: over('status'), formaat: 'docx' };
        const sjabloon = readFileSync(join(examplesFolder, 'huisstijl/sjabloon.docx'), 'base64');
        const plain = await written(params);
        expect((await written({ ...params, huisstijlBase64: sjabloon })).equals(plain)).toBe(false);

        const refused = await ask('samenwerking/rapportBestand', { ...params, huisstijlBase64: btoa('geen document') });
        expect(refused[0]).toEqual({ reden: expect.any(String) });
        expect(refused[1]).toEqual(refused[0]);
    });

    test('reads a document in both', async () => {
        const checklist = await written({ onderwerp: over('checklist'), formaat: 'docx' });
        const params = { bestand: 'checklist.docx', base64: checklist.toString('base64') };
        const read = await ask('samenwerking/importeer', params);
        expect(read[0]).toMatchObject({ kind: 'gemaakt' });
        expect(read[1]).toEqual(read[0]);
    });

    test('ends when it is told to, and has written nothing beside what it was asked', async () => {
        expect(await inNode.stop()).toBe(0);
        expect(inNode.errors()).toBe('');
    });
});
