import { describe, expect, test } from 'vitest';
import { format } from '../support/formatting.js';

/** A file, written with the indentation of the test around it. */
function file(text: string): string {
    const lines = text.split('\n').slice(1, -1);
    const indent = Math.min(...lines.filter(Boolean).map((line) => line.search(/\S/)));
    return `${lines.map((line) => line.slice(indent)).join('\n')}\n`;
}

describe('entries', () => {
    test('each on a line of its own, four spaces further in for every block', async () => {
        const text =
            'crisispartner   x    "X"{sector:"a"  contact y "Y"\n{\n rol :bestuurder telefoon: "1"\n\t} }plan{\n}';
        expect(await format(text)).toBe(
            file(`
                crisispartner x "X" {
                    sector: "a"
                    contact y "Y" {
                        rol: bestuurder
                        telefoon: "1"
                    }
                }
                plan {
                }
            `),
        );
    });

    test('a value, title or date comes on the line of its key', async () => {
        const text = file(`
            crisispartner
            "X" {
                kerntaken
                    :
                    "K"
                contact x

                "Y"
                {
                    rol
                        : bestuurder
                        , accounthouder
                }
            }
            samenwerking s { proces { alarmering {
                akkoord x
                    01-05-2026
                    "9f2c1a"
            } } }
        `);
        expect(await format(text)).toBe(
            file(`
                crisispartner "X" {
                    kerntaken: "K"
                    contact x "Y" {
                        rol: bestuurder, accounthouder
                    }
                }
                samenwerking s {
                    proces {
                        alarmering {
                            akkoord x 01-05-2026 "9f2c1a"
                        }
                    }
                }
            `),
        );
    });

    test('a list goes on at the next line where its author broke it', async () => {
        expect(await format('samenwerking s {\nbetrokken: a  ,b,\nc,d\n}')).toBe(
            file(`
                samenwerking s {
                    betrokken: a, b,
                        c, d
                }
            `),
        );
    });

    test('a key without a value takes no word from the next line', async () => {
        const text = file(`
            samenwerking s {
                partner:
                regio: utrecht,
                proces {
                    alarmering {
                        tekst:
                        eigenaar:
                            tek
                        document:
                    }
                }
            }
        `);
        expect(await format(text)).toBe(text);
    });

    test('the names of a list of eisen are entries, and aspects are not', async () => {
        const text = 'norm n {\nprofiel p {\nchecklist { a b "B"  c: d , e of\nf,\ng  h "H":i\n}\nadvies {a b} } }';
        expect(await format(text)).toBe(
            file(`
                norm n {
                    profiel p {
                        checklist {
                            a
                            b "B"
                            c: d, e of
                                f,
                                g
                            h "H": i
                        }
                        advies { a  b }
                    }
                }
            `),
        );
    });

    test('a name of two parts is one word', async () => {
        const text = 'samenwerking s {\nproces { alarmering { eigenaar: utrecht\n . jansen } }\n}';
        expect(await format(text)).toContain(' eigenaar: utrecht.jansen\n');
    });

    test('a block that this version does not know keeps its lines', async () => {
        const text = file(`
            toekomst nieuw {
                a b
                c: d, e
                f "g" 3..5 12 . 01 . 2026
                h { i j  k: l }
                m
            }
        `);
        expect(await format(text.replaceAll('    ', '\t'))).toBe(text);
    });

    test('a key behind another on its line stays there: by itself the first would be none', async () => {
        const text = 'contact x {\n    plan functie: "F"\n    rol: bestuurder\n}\n';
        expect(await format(text)).toBe(text);
    });
});

describe('blocks on one line', () => {
    test('stay there, with one space inside the braces and two between entries', async () => {
        const text =
            'samenwerking s {\nadoptieregio:utrecht{aangemeld-op:01-01-2026}\nplan{go-live:01-01-2026 deadline "D":01-02-2026}\nmens{}\n}';
        expect(await format(text)).toBe(
            file(`
                samenwerking s {
                    adoptieregio: utrecht { aangemeld-op: 01-01-2026 }
                    plan { go-live: 01-01-2026  deadline "D": 01-02-2026 }
                    mens { }
                }
            `),
        );
    });

    test('get a line for each entry where they would reach beyond column 120', async () => {
        const line = (length: number) => {
            const [start, end] = ['    vraag v { antwoord: "', '" }'];
            return `${start}${'x'.repeat(length - start.length - end.length)}${end}`;
        };
        const inside = (text: string) => `samenwerking s {\n    verkenning {\n    ${text}\n    }\n}\n`;
        const fits = inside(line(116));
        expect(await format(fits)).toBe(fits);
        const split = await format(inside(line(117)));
        expect(split).toContain('        vraag v {\n            antwoord: "xxx');
        expect(split).toContain('xxx"\n        }\n    }\n}\n');
    });

    test.each([
        ['a text', 'tekst: """\na"""', '{\n    tekst: """\na"""'],
        ['a comment', '/* a\n */ tekst: "b"', '{ /* a\n */\n    tekst: "b"'],
    ])('get a line for each entry where a line ends in %s', async (_, inside, expected) => {
        expect(await format(`proces { ${inside}  status: open }`)).toBe(`proces ${expected}\n    status: open\n}\n`);
    });

    test('a block behind a text of several lines counts from where that text ends', async () => {
        const text = `later: """\n${'x'.repeat(100)}\n""" { a: "${'x'.repeat(80)}" }\n`;
        expect(await format(text)).toBe(text);
    });

    test('a block inside one that is too wide stays on one line where it fits', async () => {
        const deadline = `deadline "${'x'.repeat(100)}": 01-01-2026`;
        expect(await format(`samenwerking s { plan { ${deadline} } mens { } }`)).toBe(
            file(`
                samenwerking s {
                    plan {
                        ${deadline}
                    }
                    mens { }
                }
            `),
        );
    });
});

describe('empty lines', () => {
    test('one is kept behind a comment at the start of a block', async () => {
        const text = 'plan {\n    // a\n\n    go-live: 01-01-2026\n}\n';
        expect(await format(text)).toBe(text);
    });

    test('one is kept between entries and comments, none at the edges of a block or of the file', async () => {
        const text =
            '\n\n  \nplan {\n\n\n    go-live: 01-01-2026\n\n\n\n    // a\n\n    // b\n\n}\n\n\nmens { }\nproces { }\n\n \n';
        expect(await format(text)).toBe(
            file(`
                plan {
                    go-live: 01-01-2026

                    // a

                    // b
                }

                mens { }
                proces { }
            `),
        );
    });
});

describe('texts', () => {
    test('not a character inside a text changes, however it is indented', async () => {
        const inside = '"""\n  x   \n\n\n\ty : z{ // geen opmerking\n """';
        const text = `samenwerking s {\nprofiel: kern {\nmotivering   :\n${inside}   \n}\n}`;
        expect(await format(text)).toBe(
            `samenwerking s {\n    profiel: kern {\n        motivering: ${inside}\n    }\n}\n`,
        );
    });
});

describe('comments', () => {
    test('stand where they stood: behind something, or on a line of their own', async () => {
        const text = file(`
            // kop
              /* kop */ plan{ // bij de accolade

            // eerste
             go-live   : 01-01-2026// datum
               /* voor */ deadline "D": /* midden */ 01-02-2026/* na */
            // laatste
            }// einde
               // voet   \n`);
        expect(await format(text)).toBe(
            file(`
                // kop
                /* kop */ plan {  // bij de accolade
                    // eerste
                    go-live: 01-01-2026  // datum
                    /* voor */ deadline "D": /* midden */ 01-02-2026 /* na */
                    // laatste
                }  // einde
                // voet
            `),
        );
    });

    test('on one line with what they stand before', async () => {
        const text = '/* a */ mens { /* b */ c: "d" /* e */  f: "g" }\n';
        expect(await format(text.replaceAll(/ +(?=[{"f]|\/\*)/g, '\t'))).toBe(text);
    });

    test('in the middle of an entry, the rest is indented', async () => {
        const text = 'contact x // a\n"X" // b\n{ // c\nrol // d\n: // e\nbestuurder, // f\n\n// g\naccounthouder\n}';
        expect(await format(text)).toBe(
            file(`
                contact x  // a
                    "X"  // b
                {  // c
                    rol  // d
                        :  // e
                        bestuurder,  // f

                        // g
                        accounthouder
                }
            `),
        );
    });

    test('a comment of several lines keeps all of them as they are', async () => {
        const comment = '/* a\n      b   \n */';
        expect(await format(`plan {\n  ${comment}\n  go-live: 01-01-2026\n}`)).toBe(
            `plan {\n    ${comment}\n    go-live: 01-01-2026\n}\n`,
        );
    });
});

describe('the file', () => {
    test.each([
        ['ends in one line break', 'plan { }', 'plan { }\n'],
        ['ends in one line break, also behind a comment', 'plan { } // x', 'plan { }  // x\n'],
        ['stays empty', '', ''],
        ['with nothing but white space becomes empty', ' \n\n', ''],
        ['keeps the line breaks of Windows', 'plan {\r\n}\r\n\r\n\r\nmens { }', 'plan {\r\n}\r\n\r\nmens { }\r\n'],
        ['with two kinds of line breaks gets the first', 'plan {\r\n}\nmens { }\n', 'plan {\r\n}\r\nmens { }\r\n'],
        ['keeps the kind of line breaks in its texts', 'a: """\r\n"""', 'a: """\r\n"""\r\n'],
        ['does not look for it in a text', 'a: """\n"""\r\n', 'a: """\n"""\r\n'],
        ['keeps its byte order mark', '\ufeff  plan{}', '\ufeffplan { }\n'],
        ['has no white space at the end of a line', 'plan {\t \n} \u00a0\n// x \t\n', 'plan {\n}\n// x\n'],
    ])('%s', async (_, text, expected) => {
        expect(await format(text)).toBe(expected);
    });
});

describe('a text with a mistake in it stays as it is', () => {
    test.each([
        ['a brace too few', 'plan  {\n'],
        ['a brace too many', 'plan  { } }\n'],
        ['an unclosed text', 'crisispartner  x "X\n'],
        ['an unclosed comment', 'plan  { }\n/* \n'],
        ['a strange character', 'plan  { } %\n'],
        ['a colon before a block', 'samenwerking s { proces:  { }\n}'],
        ['words that fit nowhere', 'crisispartner  x y z\n'],
    ])('%s', async (_, text) => {
        expect(await format(text)).toBe(text);
    });
});
