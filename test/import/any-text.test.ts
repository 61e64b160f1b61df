import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWorkspace } from '../language/support/workspace.js';
import { docxOf, paragraphXml, tableXml } from './support/documents.js';
import { checked, imported, statuses } from './support/import.js';

/** Texts that would be something else than text, could they get out of their quotation marks or their comment. */
const nasty = fc.oneof(
    fc.constantFrom(
        '"',
        '\\',
        '"""',
        '*/',
        '/*',
        '//',
        '}',
        '" }\nprofiel: kern {',
        'x\nalarmering { status: gereed }',
        'x\u2028y\u2029z',
        '\u202edrow',
        'https://example.org/?a="b"',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
);

const texts = fc.array(nasty, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

test('what users wrote stays text: it becomes no key, ends no comment, and changes no other line', async () => {
    const empty = await createWorkspace();
    await fc.assert(
        fc.asyncProperty(texts, texts, texts, texts, async (one, two, three, four) => {
            const file = await docxOf(
                [
                    paragraphXml(`Crisispartner: ${one}`),
                    paragraphXml('Profiel: stand-by'),
                    tableXml([
                        ['Afspraak', 'Gereed', 'Tekst', 'Motivering', 'Eigenaar', 'Document', two],
                        ['Geheimhoudingsverklaring', 'ja', three, four, one, `${two}.pdf`, three],
                        ['Convenant', two, three, four, one, two, three],
                        [four, 'ja', '', '', '', '', ''],
                    ]),
                    tableXml([
                        ['Naam', 'Functie', 'Organisatie', 'Telefoon', 'E-mail', 'Rol', four],
                        [one, two, three, four, one, two, three],
                    ]),
                ].join(''),
            );
            const made = await imported(file, {
                workspace: empty,
                bestand: `${one}\n${two}.docx`,
            });
            const workspace = await checked(made);
            const read = statuses(workspace);
            expect(read.geheimhouding).toBe('gereed');
            expect(Object.keys(read).length).toBeLessThanOrEqual(3);
            expect(workspace.beoordeling('bron.samenwerking').profiel?.naam).toBe('stand-by');
            expect(made.tekst).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
        }),
        { numRuns: Number(process.env.FUZZ_RUNS ?? 10) },
    );
});
