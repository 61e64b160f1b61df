/** Generates parser, AST and TextMate grammar elsewhere, and fails where the committed ones differ. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
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

const folder = mkdtempSync(join(tmpdir(), 'langium-'));
try {
    generateInto(folder);
    const stale = [
        ...differences(config.out, join(folder, 'generated')),
        ...differences(dirname(language.textMate.out), join(folder, 'syntaxes')),
    ];
    if (stale.length > 0) {
        console.error(
            `Not what ${language.grammar} generates: ${stale.join(', ')}. Run \`npm run generate\` and commit.`,
        );
        process.exitCode = 1;
    }
} finally {
    rmSync(folder, { recursive: true });
}
