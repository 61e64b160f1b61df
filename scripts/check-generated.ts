/** Generates all that is generated elsewhere, and fails where what is committed differs. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { meldingenFiles } from './generate-meldingen.ts';
import { root } from './paths.ts';

const config = JSON.parse(readFileSync(join(root, 'langium-config.json'), 'utf8'));
const [language] = config.languages;

function generateInto(folder: string): void {
    const elsewhere = {
        ...config,
        languages: [
            {
                ...language,
                grammar: relative(folder, join(root, language.grammar)),
                textMate: { out: join('syntaxes', basename(language.textMate.out)) },
            },
        ],
        out: 'generated',
    };
    const file = join(folder, 'langium-config.json');
    writeFileSync(file, JSON.stringify(elsewhere));
    const langium = ['node_modules/langium-cli/bin/langium.js', 'generate', '--mode', 'production', '--file', file];
    const { status, stdout, stderr } = spawnSync(process.execPath, langium, { cwd: root, encoding: 'utf8' });
    if (status !== 0) {
        throw new Error(`langium generate ended with ${status}:\n${stdout}${stderr}`);
    }
}

function contents(folder: string): Map<string, string> {
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function differences(committed: string, fresh: string): string[] {
    const before = contents(join(root, committed));
    const after = contents(fresh);
    return [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => before.get(name) !== after.get(name))
        .map((name) => join(committed, name));
}

function staleParser(): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'langium-'));
    try {
        generateInto(folder);
        return [
            ...differences(config.out, join(folder, 'generated')),
            ...differences(dirname(language.textMate.out), join(folder, 'syntaxes')),
        ];
    } finally {
        rmSync(folder, { recursive: true });
    }
}

async function staleMeldingen(): Promise<string[]> {
    return [...(await meldingenFiles())]
        .filter(([path, fresh]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== fresh)
        .map(([path]) => path);
}

const stale = [...staleParser(), ...(await staleMeldingen())];
if (stale.length > 0) {
    console.error(`Not what is generated now: ${stale.join(', ')}. Run \`npm run generate\` and commit.`);
    process.exitCode = 1;
}
