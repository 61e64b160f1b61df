import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { controleLines } from '../../../packages/extension/src/client/controle-lines.ts';
import { PEILDATUM, samenwerking } from '../../cli/support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from '../../cli/support/folder.ts';

const { problemPatterns } = JSON.parse(readFileSync('packages/extension/package.json', 'utf8')).contributes;
const [file, finding]: RegExp[] = problemPatterns[0].patterns.map(
    ({ regexp }: { regexp: string }) => new RegExp(regexp),
);

/** What VS Code reads in the lines: the names of files, and of each finding its place, severity and code. */
function read(lines: readonly string[]): string[] {
    return lines.flatMap((line) => {
        const [path] = file?.exec(line)?.slice(1) ?? [];
        const [regel, teken, ernst, , code] = finding?.exec(line)?.slice(1) ?? [];
        return path ?? (regel === undefined ? [] : `${regel}:${teken} ${ernst} ${code}`);
    });
}

test('the problem matcher reads what the task prints', () => {
    const melding = { regel: 1, teken: 13, bericht: 'Kies er een [met ‘x’].' } as const;
    const meldingen = (['fout', 'waarschuwing', 'informatie', 'hint'] as const).map((ernst) => {
        return { ...melding, ernst, code: `code-${ernst}` };
    });
    const lines = controleLines([{ uri: 'a b/c.samenwerking', meldingen }], (uri) => uri);
    expect(read(lines)).toEqual([
        'a b/c.samenwerking',
        // VS Code knows W, I and Hint; what it does not know is an error.
        '2:14 F code-fout',
        '2:14 W code-waarschuwing',
        '2:14 I code-informatie',
        '2:14 Hint code-hint',
    ]);
    expect(lines.at(-1)).toBe('1 bestand gecontroleerd: 4 meldingen, waarvan 1 fout.');
});

test('the problem matcher reads what the command line prints', async () => {
    const folder = createFolder({
        'partner.samenwerking': PARTNER,
        'rivier.samenwerking': SAMENWERKING.replace('waterschap', 'watrschap'),
    });
    const { stdout } = await samenwerking(['controleer', '--peildatum', PEILDATUM], { cwd: folder.path });
    expect(read(stdout.split('\n'))).toEqual([
        'rivier.samenwerking',
        '1:14 I kennismaking-onvolledig',
        '1:14 I profiel-ontbreekt',
        '1:14 I vraag-onbeantwoord',
        '2:14 F onbekend',
    ]);
});

test('what a file is called steers no terminal', () => {
    const melding = { regel: 0, teken: 0, ernst: 'fout', bericht: 'Zo.', code: 'leeg' } as const;
    const lines = controleLines([{ uri: '\u001b[31m\u009b\u202ea\r', meldingen: [melding] }], (uri) => uri);
    expect(lines[0]).toBe('%1B[31m%C2%9B%E2%80%AEa%0D');
});
