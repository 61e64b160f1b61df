import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runCommandLine } from '../../../packages/cli/src/command-line.ts';
import { Output } from '../../../packages/cli/src/output/output.ts';
import { Problem } from '../../../packages/cli/src/problem.ts';
import { writtenIn } from '../../language/support/formatting.ts';
import type { Input } from '../inputs/input.ts';
import { type Check, expectSentence } from './check.ts';

const FILE = 'a.samenwerking';

const READING: readonly (readonly string[])[] = [
    ...['tekst', 'json', 'sarif', 'junit', 'github'].map((format) => ['controleer', '--formaat', format]),
    ['opmaak', '--controleer'],
    ['rapport', '--formaat', 'md', '--uit', 'rapporten/'],
    ['importeer', 'a.docx', '--uit', '-'],
];

/** What is the matter is said in sentences with an exit code; a file is written whole, and never when it was not read. */
export const commandLine: Check = {
    name: 'command line',
    about: 'files',
    async run(input) {
        await inFolder(async (folder) => {
            const file = join(folder, FILE);
            writeFileSync(file, input.bytes);
            writeFileSync(join(folder, 'a.docx'), input.bytes);
            for (const args of READING) {
                const { stdout } = await expectEnd([...args, '--peildatum', '2026-11-23'], input);
                if (args.includes('json') || args.includes('sarif')) {
                    assert.doesNotThrow(() => stdout === '' || JSON.parse(stdout));
                }
            }
            assert.ok(readFileSync(file).equals(input.bytes), 'a file was changed by what only reads it');
            const { exitCode } = await expectEnd(['opmaak'], input);
            const after = readFileSync(file);
            assert.ok(exitCode === 0 || after.equals(input.bytes), 'a file was changed that could not be read');
            assert.deepEqual(writtenIn(after.toString()), writtenIn(Buffer.from(input.bytes).toString()));
            assert.deepEqual(
                readdirSync(folder).filter((name) => name.endsWith('.tmp')),
                [],
            );
        });
    },
};

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
    const [folder, before] = [mkdtempSync(join(tmpdir(), 'samenwerking-fuzz-')), process.cwd()];
    process.chdir(folder);
    try {
        await work(folder);
    } finally {
        process.chdir(before);
        rmSync(folder, { recursive: true, force: true });
    }
}

/** Runs a call as the program does, and expects that it ends as it promises to. */
async function expectEnd(args: readonly string[], input: Input) {
    const [stdout, stderr] = [new Kept(), new Kept()];
    const output = new Output({ stdout, stderr, env: {} } as unknown as NodeJS.Process);
    const exitCode = await runCommandLine(args, output).catch((error: unknown) => {
        if (!(error instanceof Problem)) {
            throw error;
        }
        output.complain(error.message);
        return error.exitCode;
    });
    assert.ok([0, 1, 2, 3].includes(exitCode), `${args[0]} ends with ${exitCode}`);
    if (stderr.text !== '') {
        expectSentence(stderr.text, input);
    }
    return { exitCode, stdout: stdout.text };
}

/** Keeps what is written. */
class Kept extends Writable {
    private readonly chunks: Buffer[] = [];

    override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
        this.chunks.push(Buffer.from(chunk));
        done();
    }

    get text(): string {
        return Buffer.concat(this.chunks).toString();
    }
}
