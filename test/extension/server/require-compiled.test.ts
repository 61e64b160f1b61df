import {
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    truncateSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { requireCompiled } from '../../../packages/extension/src/server/require-compiled.ts';

let folder: string;
let script: string;
let compiled: string;
const heard = vi.fn();

beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('hear', heard);
    folder = mkdtempSync(join(tmpdir(), 'compiled-'));
    script = join(folder, 'script.cjs');
    compiled = join(folder, 'kept/script.cjs.v8');
    write('een');
});

afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    heard.mockClear();
    rmSync(folder, { recursive: true });
});

/** A script that says a word, from a function that is compiled when it is called. */
function write(word: string): void {
    writeFileSync(
        script,
        `"use strict";\nconst { basename } = require('node:path');\n` +
            `function say(word) { hear(word, basename(__filename), typeof module.exports); }\nsay('${word}');\n// end`,
    );
}

/** Runs the script, and gives what it said. */
function run(into = join(folder, 'kept')): unknown {
    heard.mockClear();
    requireCompiled(script, into);
    vi.runAllTimers();
    return heard.mock.lastCall;
}

const said = (word: string) => [word, 'script.cjs', 'object'];

test('a script runs as it does by itself, and its compiled code is kept for the next time', () => {
    expect(run()).toEqual(said('een'));
    expect(existsSync(compiled)).toBe(true);
    const { mtimeMs, ino } = statSync(compiled);
    expect(run()).toEqual(said('een'));
    expect(statSync(compiled)).toMatchObject({ mtimeMs, ino });
});

test('a script that changed runs as it is now, also where it is as long as it was', () => {
    run();
    write('twe');
    expect(run()).toEqual(said('twe'));
    expect(run()).toEqual(said('twe'));
});

describe('what cannot be used is ignored, and kept anew', () => {
    test.each<[string, () => void]>([
        ['cut off', () => truncateSync(compiled, statSync(compiled).size - 100)],
        ['empty', () => truncateSync(compiled, 0)],
        ['not compiled code at all', () => writeFileSync(compiled, 'hallo')],
        [
            'damaged',
            () => {
                const content = readFileSync(compiled);
                content[content.length >> 1] = 255 - (content[content.length >> 1] ?? 0);
                writeFileSync(compiled, content);
            },
        ],
    ])('%s', (_, damage) => {
        run();
        const whole = statSync(compiled).size;
        damage();
        expect(run()).toEqual(said('een'));
        expect(statSync(compiled).size).toBeGreaterThan(whole / 2);
        expect(run()).toEqual(said('een'));
    });
});

test('where nothing can be kept the script runs all the same', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(run(file)).toEqual(said('een'));
});

test('where that fails half way nothing is left of it', () => {
    mkdirSync(join(compiled, 'folder'), { recursive: true });
    expect(run()).toEqual(said('een'));
    expect(readdirSync(join(folder, 'kept'))).toEqual(['script.cjs.v8']);
});
