import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { controleerJson, outline, samenwerking } from './support/command-line.ts';
import { createFolder, PARTNER, SAMENWERKING } from './support/folder.ts';

const bytes = (...parts: (string | number)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

describe('what cannot be read is a sentence with a place and a way out', () => {
    test('a path that does not exist; the others are checked all the same, and 3 outranks 1', async () => {
        const { path: cwd } = createFolder({ 'rivier.samenwerking': SAMENWERKING });
        const { exitCode, stderr, result } = await controleerJson(
            ['rivier.samenwerking', 'rivir.samenwerking', 'rivier'],
            {
                cwd,
            },
        );
        expect(exitCode).toBe(3);
        expect(result.samenvatting.fouten).toBe(1);
        expect(stderr).toBe(
            '‘rivir.samenwerking’ bestaat niet. Bedoelde u ‘rivier.samenwerking’?\n' +
                '‘rivier’ bestaat niet. Bedoelde u ‘rivier.samenwerking’?\n',
        );
    });

    test('bytes that are not UTF-8', async () => {
        const { path: cwd } = createFolder({
            'oud.samenwerking': bytes('// eerste regel\n', 'crisispartner x "Caf', 0xe9, '" {}\n'),
            'goed.samenwerking': PARTNER,
        });
        const { exitCode, stderr, result } = await controleerJson([], { cwd });
        expect(exitCode).toBe(3);
        expect(stderr).toContain('‘oud.samenwerking’, regel 2:');
        expect(stderr).toContain('UTF-8');
        expect(outline(result).bestanden).toEqual(['goed.samenwerking']);
    });

    test.each([
        ['UTF-16LE', false, ''],
        ['UTF-16BE', true, ''],
        ['UTF-16LE with a byte order mark', false, '\ufeff'],
        ['UTF-16BE with a byte order mark', true, '\ufeff'],
    ])('a text in %s, in one sentence', async (_, isBigEndian, mark) => {
        const content = Buffer.from(mark + SAMENWERKING, 'utf16le');
        const { path: cwd } = createFolder({ 'a.samenwerking': isBigEndian ? content.swap16() : content });
        const { exitCode, stderr } = await samenwerking(['controleer'], { cwd });
        expect(exitCode).toBe(3);
        expect(stderr).toBe(
            '‘a.samenwerking’ is opgeslagen als UTF-16 (in Windows ook ‘Unicode’), en is niet gelezen. ' +
                'Sla het op met de tekencodering UTF-8.\n',
        );
    });

    test('a byte order mark does not move columns', async () => {
        const { path: cwd } = createFolder({
            'a.samenwerking': `\ufeff${SAMENWERKING.replaceAll('\n', '\r\n')}${PARTNER}`,
        });
        const { result } = await controleerJson([], { cwd });
        expect(result.bestanden[0].meldingen[0].bereik).toEqual({
            begin: { regel: 1, kolom: 14 },
            eind: { regel: 1, kolom: 20 },
        });
    });

    test('a link to nothing', async () => {
        const { path: cwd } = createFolder({ 'a.samenwerking': PARTNER });
        symlinkSync('weg.samenwerking', `${cwd}/b.samenwerking`);
        const { exitCode, stderr } = await controleerJson([], { cwd });
        expect(exitCode).toBe(3);
        expect(stderr).toBe('‘b.samenwerking’ kan niet worden gelezen: het bestaat niet (meer).\n');
    });

    test.each([
        ['blocks in blocks', `samenwerking x ${'{ proces '.repeat(50_000)}`, 'Dit blok is niet afgesloten.'],
        [
            'as deep, and closed',
            `${'foo { '.repeat(10_000)}${'}'.repeat(10_000)}`,
            'Dit blok staat in meer dan 100 andere',
        ],
        ['10 MB', '// tien tekens\n'.repeat(700_000), 'Dit bestand is niet gelezen, want het heeft meer dan 2 miljoen'],
        ['a text that is not closed', `x """${'bla\n'.repeat(250_000)}`, 'Dit tekstblok is niet afgesloten.'],
        ['zeros', '\0'.repeat(10_000), 'Hier staat een onzichtbaar teken.'],
    ])('too much of one thing is a finding with a place: %s', async (_, text, sentence) => {
        const { path: cwd } = createFolder({ 'veel.samenwerking': text });
        const { exitCode, stderr, result } = await controleerJson([], { cwd });
        expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
        const [{ meldingen }] = result.bestanden;
        const found = meldingen.find(({ code }: { code: string }) => code === 'syntaxis');
        expect(found.bericht).toContain(sentence);
        expect(found.bericht.length).toBeLessThan(300);
    });

    test.each([
        ['nothing to check', ['.'], 'In de huidige map staan geen .samenwerking-bestanden'],
        ['nothing in a named folder', ['map'], 'In ‘map’ staan geen .samenwerking-bestanden'],
        ['a glob that matches nothing', ['*/x.samenwerking'], 'past bij het patroon ‘*/x.samenwerking’'],
        ['another kind of file', ['map/lees.md'], '‘map/lees.md’ is geen .samenwerking-bestand'],
    ])('%s is a wrong call', async (_, paths, sentence) => {
        const { path: cwd } = createFolder({ 'map/lees.md': '' });
        const { exitCode, stdout, stderr } = await samenwerking(['controleer', ...paths], { cwd });
        expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
        expect(stderr).toContain(sentence);
    });

    test('an empty file has a finding, and names that run in a ring are no fault', async () => {
        const { path: cwd } = createFolder({
            'leeg.samenwerking': '',
            'ring.samenwerking':
                'samenwerking a { neemt-over: b }\nsamenwerking b { neemt-over: a }\nnorm n { breidt-uit: n }\n',
        });
        const { exitCode, stderr, result } = await controleerJson([], { cwd });
        expect(stderr).toBe('');
        expect(exitCode).toBeLessThanOrEqual(1);
        expect(outline(result).meldingen).toContain('leeg.samenwerking: leeg');
    });
});
