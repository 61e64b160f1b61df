import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layerOf } from './layer.ts';

/** What V8 writes. */
interface CpuProfile {
    readonly nodes: readonly CpuProfileNode[];
    /** By node, at each moment that was looked at. */
    readonly samples: readonly number[];
    /** In microseconds, since the moment before. */
    readonly timeDeltas: readonly number[];
}

interface CpuProfileNode {
    readonly id: number;
    readonly callFrame: CallFrame;
}

interface CallFrame {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
    readonly columnNumber: number;
}

/** Where the time of a program goes: shares of the time in which it did something, from 0 to 1, the largest first. */
export interface Profile {
    readonly layers: readonly (readonly [layer: string, share: number])[];
    /** The most that one function takes by itself. */
    readonly heaviest: number;
}

/** Profiles a program of Node: `run` starts it with these flags, and waits until it has ended by itself. */
export async function profileOf(run: (flags: readonly string[]) => Promise<unknown>): Promise<Profile> {
    const folder = mkdtempSync(join(tmpdir(), 'samenwerking-profile-'));
    try {
        await run(['--cpu-prof', `--cpu-prof-dir=${folder}`]);
        const [file] = readdirSync(folder);
        if (file === undefined) {
            throw new Error('No profile was written.');
        }
        return summaryOf(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

function summaryOf({ nodes, samples, timeDeltas }: CpuProfile): Profile {
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
    const layers = new Map<string, number>();
    const functions = new Map<string, number>();
    let total = 0;
    for (const [index, sample] of samples.entries()) {
        const frame = frames.get(sample) as CallFrame;
        const taken = timeDeltas[index] ?? 0;
        const layer = layerOf(frame.functionName, sourceOf(frame));
        if (layer !== undefined) {
            total += taken;
            add(layers, layer, taken);
            add(functions, JSON.stringify(frame), frame.url === '' ? 0 : taken);
        }
    }
    const shares = [...layers].map(([layer, taken]) => [layer, taken / total] as const);
    return { layers: shares.toSorted((a, b) => b[1] - a[1]), heaviest: Math.max(...functions.values()) / total };
}

function add(sums: Map<string, number>, key: string, taken: number): void {
    sums.set(key, (sums.get(key) ?? 0) + taken);
}

const maps = new Map<string, SourceMap | undefined>();

/** The file that a function of a bundle was written in. */
function sourceOf({ url, lineNumber, columnNumber }: CallFrame): string {
    const bundle = url.startsWith('file:') ? fileURLToPath(url) : url;
    if (!maps.has(bundle)) {
        maps.set(bundle, mapOf(bundle));
    }
    const entry = maps.get(bundle)?.findEntry(lineNumber, columnNumber);
    return entry && 'originalSource' in entry ? join(dirname(bundle), entry.originalSource) : bundle;
}

function mapOf(bundle: string): SourceMap | undefined {
    const path = `${bundle}.map`;
    return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
