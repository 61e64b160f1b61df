import { describe, expect, test } from 'vitest';
import { fixed } from '../support/fixes.js';
import { format } from '../support/formatting.js';

/** `inhoud` in a samenwerking, as it stands in the file. */
const bestand = (inhoud: string) => `samenwerking proef {\n${inhoud}\n}\n`;

const DATUM = '‘vastgesteld-op: 23-11-2026’ invoegen';

describe('a key goes in', () => {
    test.each([
        [
            'on a line of its own, as far in as the others, where the grammar lists it',
            `    mens {
      geheimhouding {
          status: gereed   // sinds mei
          tekst: "Getekend." /* zie archief */
          // Tot het nieuwe convenant.
          geldig-tot: onbepaald
      }
    }`,
            `    mens {
      geheimhouding {
          status: gereed   // sinds mei
          tekst: "Getekend." /* zie archief */
          vastgesteld-op: 23-11-2026
          // Tot het nieuwe convenant.
          geldig-tot: onbepaald
      }
    }`,
        ],
        [
            'within the line of a block on one line',
            '    mens { geheimhouding { status: gereed  tekst: "Getekend."  geldig-tot: onbepaald } }',
            '    mens { geheimhouding { status: gereed  tekst: "Getekend."  vastgesteld-op: 23-11-2026  geldig-tot: onbepaald } }',
        ],
        [
            'before a comment that runs on to the next line',
            '    mens { geheimhouding { status: gereed  tekst: "Getekend." /* zie\n archief */ } }',
            '    mens { geheimhouding { status: gereed  tekst: "Getekend."  vastgesteld-op: 23-11-2026 /* zie\n archief */ } }',
        ],
        [
            'before a brace that stands behind the last key',
            '    mens {\n        geheimhouding {\n            status: gereed\n            tekst: "Getekend." }\n    }',
            '    mens {\n        geheimhouding {\n            status: gereed\n            tekst: "Getekend."  vastgesteld-op: 23-11-2026 }\n    }',
        ],
        [
            'behind a text block',
            '    mens {\n        geheimhouding {\n            status: gereed\n            tekst: """\n  Getekend.\n"""\n        }\n    }',
            '    mens {\n        geheimhouding {\n            status: gereed\n            tekst: """\n  Getekend.\n"""\n            vastgesteld-op: 23-11-2026\n        }\n    }',
        ],
    ])('%s', async (_, voor, na) => {
        expect(await fixed('afspraak-zonder-datum', bestand(voor), DATUM)).toBe(bestand(na));
    });

    test('with the tabs and line breaks of the file', async () => {
        const voor = bestand(
            '\tmens {\n\t\tgeheimhouding {\n\t\t\tstatus: gereed\n\t\t\ttekst: "Getekend."\n\t\t}\n\t}',
        );
        const na = voor.replace('"Getekend."\n', '"Getekend."\n\t\t\tvastgesteld-op: 23-11-2026\n');
        expect(await fixed('afspraak-zonder-datum', voor.replaceAll('\n', '\r\n'), DATUM)).toBe(
            na.replaceAll('\n', '\r\n'),
        );
    });
});

describe('a block goes in', () => {
    const TITEL = 'Afspraak ‘Geheimhoudingsverklaring’ invoegen';
    const afspraak = (indent: string) =>
        `${indent}geheimhouding {\n${indent}    status: open\n${indent}    tekst: ""\n${indent}}`;
    const inhoud = (mens: string) => `    profiel: stand-by\n${mens}`;

    test.each([
        ['an empty block', '    mens {\n    }', `    mens {\n${afspraak('        ')}\n    }`],
        ['an empty block on one line', '    mens { }', `    mens {\n${afspraak('        ')}\n    }`],
        ['a block without a space', '    mens {}', `    mens {\n${afspraak('        ')}\n    }`],
        [
            'a block with only a comment',
            '    mens {\n        // Later.\n    }',
            `    mens {\n        // Later.\n${afspraak('        ')}\n    }`,
        ],
        ['no theme block', '    plan { }', `    mens {\n${afspraak('        ')}\n    }\n    plan { }`],
        [
            'a theme block on one line with another agreement',
            '    mens { afspraak "Kleding" { status: open } }',
            `    mens {\n        afspraak "Kleding" { status: open }\n${afspraak('        ')}\n    }`,
        ],
    ])('into %s', async (_, voor, na) => {
        expect(await fixed('afspraak-ontbreekt', bestand(inhoud(voor)), TITEL)).toBe(bestand(inhoud(na)));
    });

    test('at several places of a block on one line, which is broken once', async () => {
        const voor = 'samenwerking proef { profiel: stand-by  organisatie { } plan { } }\n';
        const na = await fixed('afspraak-ontbreekt', voor, 'Alle ontbrekende afspraken invoegen');
        const laidOut = await format(na ?? '');
        expect(laidOut.match(/^ {4}[a-z]+(?=:| \{)/gm)?.map((key) => key.trim())).toEqual(
            'profiel proces organisatie mens techniek plan'.split(' '),
        );
    });

    test('a blank line apart, where the file is written so', async () => {
        const voor = inhoud(
            '    mens {\n        afspraak "Kleding" {\n        }\n\n        afspraak "Eten" {\n        }\n    }',
        );
        const na = voor.replace(/\n {4}\}$/, `\n\n${afspraak('        ')}\n    }`);
        expect(await fixed('afspraak-ontbreekt', bestand(voor), TITEL)).toBe(bestand(na));
    });

    test('with the tabs and line breaks of the file', async () => {
        const voor = bestand('\tprofiel: stand-by\n\tmens {\n\t}').replaceAll('\n', '\r\n');
        const na = voor.replace(
            '\tmens {',
            '\tmens {\r\n\t\tgeheimhouding {\r\n\t\t\tstatus: open\r\n\t\t\ttekst: ""\r\n\t\t}',
        );
        expect(await fixed('afspraak-ontbreekt', voor, TITEL)).toBe(na);
    });

    test('into a block of which the closing brace was forgotten', async () => {
        const voor =
            'samenwerking proef {\n    profiel: stand-by\n    mens {\n        afspraak "Kleding" {\n        }\n}\n';
        const na = voor.replace(/\n\}\n$/, `\n${afspraak('        ')}\n}\n`);
        expect(await fixed('afspraak-ontbreekt', voor, TITEL)).toBe(na);
    });
});
