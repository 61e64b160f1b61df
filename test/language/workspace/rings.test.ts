import { describe, expect, test } from 'vitest';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

const sentences = (workspace: TestWorkspace, file: string) =>
    workspace
        .diagnostics(file)
        .filter(({ code }) => code === 'kring')
        .map(({ message }) => message);

const KINDS = [
    [
        'neemt-over',
        (naam: string, volgende?: string) => samenwerking(naam, volgende),
        'Deze samenwerkingen nemen elkaar over',
    ],
    ['breidt-uit', (naam: string, volgende?: string) => norm(naam, volgende), 'Deze normen breiden elkaar uit'],
] as const;

function samenwerking(naam: string, volgende?: string): string {
    return `samenwerking ${naam} { ${volgende ? `neemt-over: ${volgende}` : ''} }\n`;
}

function norm(naam: string, volgende?: string): string {
    return `norm ${naam} { ${volgende ? `breidt-uit: ${volgende}` : ''} }\n`;
}

describe.each(KINDS)('a ring of %s over files', (sleutel, declare, begin) => {
    const FILES = { 'a.samenwerking': declare('a', 'b'), 'b.samenwerking': declare('b', 'c') };

    test('is said in each file of it, at its own reference; and in no file that only leads into it', async () => {
        const workspace = await createWorkspace({
            ...FILES,
            'c.samenwerking': declare('c', 'a'),
            'd.samenwerking': declare('d', 'a'),
        });
        expect(sentences(workspace, 'a.samenwerking')).toEqual([
            `${begin}: ‘a’ → ‘b’ → ‘c’ → ‘a’. Haal een van deze verwijzingen weg.`,
        ]);
        expect(sentences(workspace, 'b.samenwerking')).toEqual([expect.stringContaining('‘b’ → ‘c’ → ‘a’ → ‘b’')]);
        expect(sentences(workspace, 'c.samenwerking')).toEqual([expect.stringContaining('‘c’ → ‘a’ → ‘b’ → ‘c’')]);
        expect(sentences(workspace, 'd.samenwerking')).toEqual([]);
        const own = (file: string) => workspace.findings(file).filter((finding) => finding.startsWith('kring'));
        expect(own('a.samenwerking')).toEqual(['kring @ b']);
        expect(workspace.diagnostics('a.samenwerking').find(({ code }) => code === 'kring')?.severity).toBe(1);
    });

    test('comes when another file closes it, and goes when that one changes or is removed', async () => {
        const workspace = await createWorkspace({ ...FILES, 'c.samenwerking': declare('c') });
        const isSaid = () => ['a', 'b'].map((naam) => sentences(workspace, `${naam}.samenwerking`).length);
        expect(isSaid()).toEqual([0, 0]);
        await workspace.write('c.samenwerking', declare('c', 'a'));
        expect(isSaid()).toEqual([1, 1]);
        await workspace.write('c.samenwerking', declare('c'));
        expect(isSaid()).toEqual([0, 0]);
        await workspace.write('c.samenwerking', declare('c', 'b'));
        expect(isSaid()).toEqual([0, 1]);
        await workspace.remove('c.samenwerking');
        expect(isSaid()).toEqual([0, 0]);
    });

    test('of one is said of that one', async () => {
        const workspace = await createWorkspace({ 'a.samenwerking': declare('a', 'a') });
        expect(sentences(workspace, 'a.samenwerking')).toEqual([
            `‘a’ verwijst met ‘${sleutel}’ naar zichzelf. Haal deze verwijzing weg.`,
        ]);
    });

    test('is no ring where the reference leads nowhere', async () => {
        const workspace = await createWorkspace({ 'a.samenwerking': declare('a', 'b') });
        expect(workspace.findings('a.samenwerking')).toContain('onbekend @ b');
        expect(sentences(workspace, 'a.samenwerking')).toEqual([]);
    });
});
