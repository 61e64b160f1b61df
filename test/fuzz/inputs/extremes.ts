import { type Input, inputOfBytes, inputOfText } from './input.ts';

const times = (count: number, piece: (i: number) => string, between = '\n'): string =>
    Array.from({ length: count }, (_, i) => piece(i)).join(between);

/** A text where editor and reports look at it: with a partner, in an agreement and in the plan. */
const everywhere = (text: string): string => `
crisispartner p "P" { kerntaken: ${text} contact a "A" { functie: ${text} telefoon: "0" } }
samenwerking x "X" { partner: p regio: utrecht profiel: kern { motivering: ${text} gekozen-op: 01-01-2026 }
    proces { alarmering { status: gereed tekst: ${text} eigenaar: a } }
    plan { go-live: 01-01-2027 activiteit b ${text.startsWith('"""') ? '"B"' : text} { van: 01-01-2026 doorlooptijd: 2 weken toelichting: ${text} } }
}
`;

/** Texts that are too large to keep as files: too deep, too long, or too much of one thing. */
const TEXTS: Readonly<Record<string, () => string>> = {
    'blocks in blocks': () => `samenwerking x { ${'proces { '.repeat(10_000)}${'} '.repeat(10_000)}}\n`,
    'blocks in blocks that stay open': () => `samenwerking x ${'{ proces '.repeat(50_000)}`,
    'blocks in blocks, a line each': () => 'foo {\n'.repeat(10_000),
    'opening braces only': () => '{'.repeat(200_000),
    'closing braces only': () => '}\n'.repeat(10_000),
    'names with many parts': () => `samenwerking x { partner: ${'a.'.repeat(10_000)}b }\n`,
    'a long list': () => `samenwerking x { partner: ${'a, '.repeat(1000)}b }\n`,
    comments: () => '// x\n'.repeat(150_000),
    'one line of text': () => `samenwerking x { mens { afspraak "a" { tekst: "${'a'.repeat(1_000_000)}" } } }\n`,
    'one line of words': () => 'ab '.repeat(100_000),
    'one line of signs': () => '%$'.repeat(100_000),
    'a long name': () => `samenwerking ${'a'.repeat(1_000_000)} { }\n`,
    'a long unknown name': () => `samenwerking x { partner: ${'a'.repeat(1_000_000)} }\n`,
    'a quote too many on a long line': () => `x: ${'a" "b '.repeat(20_001)}"\n`,
    'quotes only': () => '"'.repeat(10_001),
    'unclosed texts': () => 'a "b\n'.repeat(10_000),
    'stray quotes': () => 'x a" b\n'.repeat(10_000),
    'an unclosed text and empty lines': () => `x "${'\n'.repeat(200_000)}`,
    'an unclosed text in curly quotes and empty lines': () => `x “${'\n'.repeat(200_000)}`,
    'an unclosed block of text and empty lines': () => `x """${'\n'.repeat(200_000)}`,
    'empty lines in texts': () => everywhere(`"""${'\n'.repeat(50_000)}x"""`),
    'white space in texts': () => everywhere(`"a${'\t'.repeat(50_000)}b"`),
    'a long line of dashes and a space': () => `samenwerking x { partner: ${'a-'.repeat(50_000)} b }\n`,
    'NUL only': () => '\0'.repeat(100_000),
    'white space only': () => ' '.repeat(1_000_000),
    '10 MB of comment': () => `/* ${'bla bla\n'.repeat(1_250_000)}*/`,
    '10 MB of samenwerkingen': () => times(250_000, (i) => `samenwerking x${i} { regio: utrecht }`),
    'activities after each other': () =>
        `samenwerking x { plan { ${times(300, (i) => `activiteit a${i} { na: a${i + 1} doorlooptijd: 1 dag }`)} } }`,
    'activities in a ring': () =>
        `samenwerking x { plan { ${times(300, (i) => `activiteit a${i} { na: a${(i + 1) % 300} }`)} } }`,
    'days at the end of time': () =>
        'samenwerking x { plan { go-live: 31-12-9999 activiteit a { van: 31-12-9999 doorlooptijd: 99999999 maanden } ' +
        'activiteit b { na: a doorlooptijd: 99999999999999999999999 dagen } } }',
};

/** So much of one thing that whatever is made of each of them takes its time. */
const CROWDS: Readonly<Record<string, () => string>> = {
    'keys on one line': () => 'a:'.repeat(130_000),
    'quotes in texts on one line': () => `samenwerking x "${'a "b" c '.repeat(20_000)}\n`,
    'an unclosed block of text': () => `samenwerking x { mens { afspraak "a" { tekst: """${'bla\n'.repeat(250_000)}`,
    'unclosed comments': () => '/* '.repeat(100_000),
};

const inputsOf = (texts: Readonly<Record<string, () => string>>) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, () => inputOfText(text())]));

/** What has to be read, and need not be read as fast as an editor asks. */
export const CROWDED: Readonly<Record<string, () => Input>> = inputsOf(CROWDS);

/** Every extreme, by what it is. */
export const EXTREMES: Readonly<Record<string, () => Input>> = {
    ...inputsOf(TEXTS),
    'half a character': () =>
        inputOfText('samenwerking x "\ud800" { mens { afspraak "\udc00" { tekst: "a\ud83d" } } }\ud800'),
    zeros: () => inputOfBytes(new Uint8Array(100_000)),
    'all bytes': () => inputOfBytes(Uint8Array.from({ length: 65_536 }, (_, i) => (i * 167 + (i >> 8)) & 0xff)),
};
