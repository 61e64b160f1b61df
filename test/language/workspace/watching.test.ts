import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type EditorOnDisk, openFolder } from '../support/editor-on-disk.js';

const SAMENWERKING = `samenwerking proef "Proef" {
    partner: linge
    regio: utrecht
    verkenning {
        gesprek 01-02-2026 { aanwezig: devries  verslag: "stukken/verslag.md" }
    }
}
`;
const PARTNER = 'crisispartner linge "Waterschap Linge" { contact devries "J. de Vries" }\n';
const FILES = {
    'a.samenwerking': SAMENWERKING,
    'partijen/linge.samenwerking': PARTNER,
    'stukken/verslag.md': '# Verslag',
};

/** The findings about names and files in the file that never changes itself; it is never opened either. */
const inA = (editor: EditorOnDisk) =>
    expect.poll(() =>
        editor.findings('a.samenwerking')?.filter((finding) => /^(onbekend|bestand-ontbreekt) /.test(finding)),
    );

/** Removes a file without telling anyone. */
const rmFrom = ({ folder }: EditorOnDisk, name: string) => rmSync(join(folder.path, name));

const UNKNOWN = ['onbekend @ linge'];
const MISSING = ['bestand-ontbreekt @ "stukken/verslag.md"'];

describe('a finding in a closed file, when another closed file', () => {
    test('is created, changes and is deleted', async () => {
        const editor = await openFolder({ 'a.samenwerking': SAMENWERKING, 'stukken/verslag.md': '' });
        await inA(editor).toEqual(UNKNOWN);
        await editor.write('partij.samenwerking', PARTNER);
        await inA(editor).toEqual([]);
        await editor.write('partij.samenwerking', PARTNER.replace('devries', 'jansen'));
        await inA(editor).toEqual(['onbekend @ devries']);
        await editor.write('partij.samenwerking', PARTNER);
        await inA(editor).toEqual([]);
        await editor.remove('partij.samenwerking');
        await inA(editor).toEqual(UNKNOWN);
    });

    test('is renamed: it says the same by another name, and nothing as a file of another kind', async () => {
        const editor = await openFolder(FILES);
        await inA(editor).toEqual([]);
        await editor.rename('partijen/linge.samenwerking', 'partijen/linge.txt');
        await inA(editor).toEqual(UNKNOWN);
        await editor.rename('partijen/linge.txt', 'partijen/waterschap.samenwerking');
        await inA(editor).toEqual([]);
    });

    test('comes and goes with its folder', async () => {
        const editor = await openFolder(FILES);
        await inA(editor).toEqual([]);
        await editor.rename('partijen', '.weg');
        await inA(editor).toEqual(UNKNOWN);
        await editor.rename('.weg', 'organisaties');
        await inA(editor).toEqual([]);
        await editor.remove('organisaties');
        await inA(editor).toEqual(UNKNOWN);
    });

    test('is typed in, and closed without being saved', async () => {
        const editor = await openFolder(FILES);
        await inA(editor).toEqual([]);
        await editor.open('partijen/linge.samenwerking');
        await editor.type('partijen/linge.samenwerking', PARTNER.replace('linge', 'lek'));
        await inA(editor).toEqual(UNKNOWN);
        await editor.close('partijen/linge.samenwerking');
        await inA(editor).toEqual([]);
    });

    test('is deleted while it is open, and closed', async () => {
        const editor = await openFolder(FILES);
        await editor.open('partijen/linge.samenwerking');
        await inA(editor).toEqual([]);
        await editor.remove('partijen/linge.samenwerking');
        await editor.close('partijen/linge.samenwerking');
        await inA(editor).toEqual(UNKNOWN);
    });

    test('lies outside of the workspace: it counts as long as it is open', async () => {
        const files = { ...FILES, 'elders/lek.samenwerking': PARTNER.replace('linge', 'lek') };
        const { 'a.samenwerking': _, ...others } = files;
        const editor = await openFolder(
            { ...others, 'werk/a.samenwerking': 'samenwerking proef { partner: lek }' },
            { folders: ['werk'] },
        );
        const findings = () => expect.poll(() => editor.findings('werk/a.samenwerking'));
        await findings().toContain('onbekend @ lek');
        await editor.open('elders/lek.samenwerking');
        await findings().not.toContain('onbekend @ lek');
        await editor.close('elders/lek.samenwerking');
        await findings().toContain('onbekend @ lek');
    });

    test('is in no file yet: it counts until it is closed, however soon after it was emptied', async () => {
        const editor = await openFolder({ ...FILES, 'partijen/linge.samenwerking': '' });
        await inA(editor).toEqual(UNKNOWN);
        for (const name of ['untitled:Untitled-1', 'untitled:/elders/nieuw.samenwerking']) {
            await editor.openUntitled(name, `${PARTNER}samenwerking nieuw { partner: linge }`);
            await inA(editor).toEqual([]);
            await expect.poll(() => editor.findings(name)?.length).toBeGreaterThan(0);
            await editor.type(name, `${PARTNER}\n`);
            await editor.close(name);
            await inA(editor).toEqual(UNKNOWN);
            await expect.poll(() => editor.findings(name)).toEqual([]);
        }
    });

    test('lies in a folder that is hidden: it never counts', async () => {
        const editor = await openFolder({ 'a.samenwerking': SAMENWERKING, 'stukken/verslag.md': '' });
        await inA(editor).toEqual(UNKNOWN);
        await editor.write('.history/partij.samenwerking', PARTNER);
        await editor.write('node_modules/x/partij.samenwerking', PARTNER);
        // What is told after it has been read when this is there.
        await editor.write('b.samenwerking', 'samenwerking b { partner: linge }');
        await expect.poll(() => editor.findings('b.samenwerking')).toContain('onbekend @ linge');
        await inA(editor).toEqual(UNKNOWN);
    });
});

describe('a file that is no text of the language', () => {
    test('is missed from when it is deleted until it is there again', async () => {
        const editor = await openFolder(FILES);
        await inA(editor).toEqual([]);
        await editor.remove('stukken/verslag.md');
        await inA(editor).toEqual(MISSING);
        await editor.write('stukken/verslag.md', 'Verslag');
        await inA(editor).toEqual([]);
        await editor.rename('stukken/verslag.md', 'stukken/ander.md');
        await inA(editor).toEqual(MISSING);
        await editor.rename('stukken/ander.md', 'stukken/verslag.md');
        await inA(editor).toEqual([]);
    });

    test('is missed when its folder goes, and not when that is back', async () => {
        const editor = await openFolder(FILES);
        await inA(editor).toEqual([]);
        await editor.rename('stukken', 'archief');
        await inA(editor).toEqual(MISSING);
        await editor.rename('archief', 'stukken');
        await inA(editor).toEqual([]);
    });

    test('is looked for again at every check, and at every opening, where nobody tells of files', async () => {
        const editor = await openFolder(FILES, { watches: false });
        await inA(editor).toEqual([]);
        rmFrom(editor, 'stukken/verslag.md');
        await editor.open('a.samenwerking');
        await inA(editor).toEqual(MISSING);
        editor.folder.write('stukken/verslag.md', '');
        await editor.type('a.samenwerking', `${SAMENWERKING}\n`);
        await inA(editor).toEqual([]);
    });

    test('is looked for anew by who opens the file that refers to it, also where somebody tells of files', async () => {
        const editor = await openFolder(FILES);
        await inA(editor).toEqual([]);
        rmFrom(editor, 'stukken/verslag.md');
        await editor.open('a.samenwerking');
        await inA(editor).toEqual(MISSING);
    });
});

describe('a folder of the workspace', () => {
    const TWO = {
        'werk/a.samenwerking': 'samenwerking a { partner: linge }',
        'werk/b.samenwerking': 'samenwerking b { verkenning { document "D" { bestand: "../extra/stuk.md" } } }',
        'extra/linge.samenwerking': PARTNER,
    };
    const MISSED = 'bestand-ontbreekt @ "../extra/stuk.md"';
    const findings = (editor: EditorOnDisk, name: string) =>
        expect.poll(() => editor.findings(`werk/${name}.samenwerking`));

    test('is added and removed: its names come and go, and paths into it are followed or not', async () => {
        const editor = await openFolder(TWO, { folders: ['werk'] });
        await findings(editor, 'a').toContain('onbekend @ linge');
        await findings(editor, 'b').not.toContain(MISSED);
        await editor.changeFolders(['extra'], []);
        await findings(editor, 'a').not.toContain('onbekend @ linge');
        await findings(editor, 'b').toContain(MISSED);
        await editor.changeFolders([], ['extra']);
        await findings(editor, 'a').toContain('onbekend @ linge');
        await findings(editor, 'b').not.toContain(MISSED);
    });

    test('is removed around one that stays: what is in that stays, and what is open', async () => {
        const editor = await openFolder(TWO, { folders: ['', 'extra'] });
        await findings(editor, 'b').toContain('profiel-ontbreekt @ b');
        await editor.open('werk/a.samenwerking');
        await editor.changeFolders([], ['']);
        await findings(editor, 'b').toEqual([]);
        await findings(editor, 'a').toContain('profiel-ontbreekt @ a');
        expect(editor.findings('werk/a.samenwerking')).not.toContain('onbekend @ linge');
    });
});

test('a file outside of the workspace may refer to what is in its own folder', async () => {
    const editor = await openFolder(
        { 'werk/a.samenwerking': '', 'elders/a.samenwerking': SAMENWERKING, 'elders/stukken/verslag.md': '' },
        { folders: ['werk'] },
    );
    const missing = () =>
        expect.poll(() => editor.findings('elders/a.samenwerking')?.filter((one) => one.startsWith('bestand')));
    await editor.open('elders/a.samenwerking');
    await missing().toEqual([]);
    await editor.type('elders/a.samenwerking', SAMENWERKING.replace('verslag.md', 'niet.md'));
    await missing().toEqual(['bestand-ontbreekt @ "stukken/niet.md"']);
    await editor.type('elders/a.samenwerking', SAMENWERKING.replace('stukken', '../stukken'));
    await missing().toEqual(['bestand-buiten-werkmap @ "../stukken/verslag.md"']);
});
