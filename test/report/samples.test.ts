// The reports in examples/rapporten are what is made now. After a change: `npm run samples`, and look at what is new.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats, kindNames, kinds, type Subject } from '@samenwerking/report';
import { expect, test } from 'vitest';
import { examplesFolder } from '../../scripts/paths.ts';
import { createWorkspace } from '../language/support/workspace.js';
import { exampleFiles } from './support/reports.js';

const folder = join(examplesFolder, 'rapporten');
/** The example in which most is going on. */
const example = 'zilveren-linge.samenwerking';
const samples = await makeSamples();

if (process.env.MODE === 'samples') {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [name, content] of samples) {
        writeFileSync(join(folder, name), content);
    }
}

test('every kind is there in every format, and nothing else', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...samples.keys()].toSorted());
});

test.each([...samples])('%s is up to date', (name, content) => {
    const path = join(folder, name);
    expect(existsSync(path) && readFileSync(path).equals(content), 'run `npm run samples`, and look at it').toBe(true);
});

async function makeSamples(): Promise<Map<string, Uint8Array>> {
    const files = exampleFiles();
    const workspace = await createWorkspace(files);
    const { Beoordelingen: lookup } = workspace.services.assessment;
    const subjectOf = (file: string): Subject => ({ beoordeling: workspace.beoordeling(file), lookup, textErrors: 0 });
    const all = Object.keys(files).filter((path) => !path.includes('/'));
    const reports = kindNames.flatMap((kind) => {
        const [made] = kinds[kind].make((kinds[kind].isOverAll ? all : [example]).map(subjectOf));
        return made ? kinds[kind].formats.map((format) => ({ made, format })) : [];
    });
    return new Map(
        await Promise.all(
            reports.map(async ({ made, format }) => {
                const { encode, extensions } = formats[format];
                return [made.name + extensions[0], await encode(made)] as const;
            }),
        ),
    );
}
