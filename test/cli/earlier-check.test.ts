import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { PEILDATUM, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER } from './support/folder.ts';

const DOCUMENT = 'convenant.pdf';

/** As many as are worth it to keep what was found, all of them about one partner. */
const FILES: Readonly<Record<string, string>> = {
    'partner.samenwerking': PARTNER,
    ...Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [
            `regio/nummer-${i}.samenwerking`,
            `samenwerking nummer-${i} "Nummer ${i}" {\n    partner: onbekende-partner\n` +
                `    organisatie { convenant { status: gereed  document: "${DOCUMENT}" } }\n}\n`,
        ]),
    ),
};

let cwd: string;
let cache: string;

beforeEach(() => {
    cwd = createFolder(FILES).path;
    cache = createFolder({}).path;
});

const kept = () => {
    const folder = join(cache, 'samenwerking');
    return readdirSync(folder).map((name) => join(folder, name));
};

const controleer = (...args: string[]) =>
    samenwerking(['controleer', ...(args.includes('--peildatum') ? [] : ['--peildatum', PEILDATUM]), ...args], {
        cwd,
        env: { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache },
    });

/** Makes what is kept tell something else, as if that had been found. */
function rewriteKept(change: (json: string) => string): void {
    for (const path of kept()) {
        const text = change(readFileSync(path, 'utf8').split('\n').slice(0, -1).join('\n'));
        writeFileSync(path, `${text}\n${createHash('sha256').update(text).digest('base64')}`);
    }
}

const asIfFoundEarlier = (json: string) => json.replaceAll('is niet bekend', 'is van de vorige keer');

describe('where nothing has changed', () => {
    test('a check tells what the one before it found', async () => {
        await controleer();
        rewriteKept(asIfFoundEarlier);
        expect((await controleer()).stdout).toContain('is van de vorige keer');
    });

    test.each(['tekst', 'json', 'sarif', 'junit', 'github'])('it tells the same, in %s', async (formaat) => {
        const anew = await controleer('--formaat', formaat, '--opnieuw');
        expect(await controleer('--formaat', formaat)).toEqual(anew);
        expect(await controleer('--formaat', formaat)).toEqual(anew);
        expect(anew.exitCode).toBe(1);
    });

    test('what is kept is for this user only', async () => {
        await controleer();
        expect(kept().map((path) => statSync(path).mode & 0o077)).toEqual([0]);
    });
});

describe('what has changed is seen:', () => {
    const write = (name: string, content: string | Uint8Array) => () => writeFileSync(join(cwd, name), content);
    test.each<readonly [string, (() => void) | string[]]>([
        ['a text', write('regio/nummer-7.samenwerking', 'samenwerking nummer-7 "Anders" { }\n')],
        ['a new file', write('onbekend.samenwerking', 'crisispartner onbekende-partner "Nu bekend"\n')],
        ['a file that is gone', () => rmSync(join(cwd, 'regio/nummer-8.samenwerking'))],
        ['a file that is ignored from now on', write('.gitignore', 'nummer-1*\n')],
        ['a document that was missing', write(`regio/${DOCUMENT}`, '')],
        ['a file that cannot be read any more', write('regio/nummer-9.samenwerking', new Uint8Array([0xff]))],
        ['the day', ['--peildatum', '01-01-2030']],
        ['a profile', ['--profiel', 'kern']],
        ['how hard a finding counts', ['--ernst', 'onbekend=hint']],
        ['the norm', ['--norm', 'eigen.samenwerking']],
        ['which files are named', ['regio/nummer-1.samenwerking']],
    ])('%s', async (_, change) => {
        write('eigen.samenwerking', 'norm eigen "Eigen" { profiel licht "Licht" { } }\n')();
        await controleer();
        rewriteKept(asIfFoundEarlier);
        const args = typeof change === 'function' ? [] : change;
        if (typeof change === 'function') {
            change();
        }
        const after = await controleer(...args);
        expect(after).toEqual(await controleer(...args, '--opnieuw'));
        expect(after.stdout).not.toContain('is van de vorige keer');
    });
});

test.each<readonly [string, (path: string) => void]>([
    ['cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, 3000))],
    ['changed', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('regio', 'oiger'))],
    ['foreign', (path) => writeFileSync(path, '{ "outcome": [] }')],
    ['empty', (path) => writeFileSync(path, '')],
])('what was kept and is %s counts for nothing', async (_, damage) => {
    const before = await controleer();
    for (const path of kept()) {
        damage(path);
    }
    expect(await controleer()).toEqual(before);
});

test('where nothing can be kept, a check is as it always is', async () => {
    const before = await controleer('--opnieuw');
    writeFileSync(join(cache, 'samenwerking'), 'a file where the folder should be');
    expect(await controleer()).toEqual(before);
    rmSync(join(cache, 'samenwerking'));
    mkdirSync(join(cache, 'samenwerking'));
    chmodSync(join(cache, 'samenwerking'), 0o500);
    expect(await controleer()).toEqual(before);
});

test.each([
    ['of a small folder', ['regio/nummer-1.samenwerking'], { 'regio/nummer-1.samenwerking': PARTNER }],
    ['by a check that is to look anew', ['--opnieuw'], FILES],
])('nothing is kept %s', async (_, args, files) => {
    cwd = createFolder(files).path;
    await controleer(...args);
    expect(readdirSync(cache)).toEqual([]);
});

test('no more is kept than the last few', async () => {
    for (let i = 0; i < 11; i++) {
        await controleer('--ernst', `onbekend=${['hint', 'fout'][i % 2]}`, `regio/nummer-${i}.samenwerking`);
    }
    expect(kept()).toHaveLength(8);
});
