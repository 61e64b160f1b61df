import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** By now all that a start needs has been compiled, and V8 has not let go of any of it yet. In milliseconds. */
const AFTER_START = 3000;

/** What Node puts around a script that is no ES module. */
type Wrapped = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

/**
 * Runs a script as `require` does, and keeps in a folder what V8 compiles of it: compiling takes more than a quarter of
 * the time in which the language server starts. Node's own `enableCompileCache` keeps only what V8 compiles before the
 * script runs, which is the least of it. What is kept and cannot be used, of another Node or broken, is ignored.
 */
export function requireCompiled(path: string, folder: string): void {
    const source = readFileSync(path);
    const file = join(folder, `${basename(path)}.v8`);
    const cachedData = kept(file, source);
    const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${source}\n})`, {
        filename: path,
        ...(cachedData && { cachedData }),
    });
    if (script.cachedDataRejected !== false) {
        setTimeout(() => keep(file, source, script.createCachedData()), AFTER_START).unref();
    }
    const module = { exports: {} };
    const run: Wrapped = script.runInThisContext();
    run(module.exports, createRequire(path), module, path, dirname(path));
}

/** V8 looks whether it made it itself, of a script as long; whether of this one, and whether it is whole, stands before it. */
function kept(file: string, source: Buffer): Buffer | undefined {
    try {
        const content = readFileSync(file);
        const compiled = content.subarray(HEADER);
        return content.subarray(0, HEADER).equals(headerOf(source, compiled)) ? compiled : undefined;
    } catch {
        return undefined;
    }
}

function keep(file: string, source: Buffer, compiled: Buffer): void {
    // Two windows may do so at once.
    const whole = `${file}.${process.pid}`;
    try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(whole, Buffer.concat([headerOf(source, compiled), compiled]));
        renameSync(whole, file);
    } catch {
        // The next start takes as long as this one; that is no reason to fail.
        letGo(whole);
    }
}

/** Of each start there would be another one on a disk that is full. */
function letGo(file: string): void {
    try {
        rmSync(file, { force: true });
    } catch {
        // Then it cannot be taken away, either.
    }
}

const HEADER = 8;

function headerOf(source: Buffer, compiled: Buffer): Buffer {
    const header = Buffer.alloc(HEADER);
    header.writeUInt32LE(crc32(source), 0);
    header.writeUInt32LE(crc32(compiled), 4);
    return header;
}
