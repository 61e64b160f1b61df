import fc from 'fast-check';
import { CORPUS } from '../../language/support/corpus.ts';
import { type Input, inputOfBytes, inputOfText } from './input.ts';

const FILES = Object.values(CORPUS);

const WORDS = [...new Set(FILES.flatMap((text) => text.match(/[\p{L}_][\p{L}\d_-]*/gu) ?? []))];

/** Signs of the language, and characters that readers of text stumble over. */
const SCRAPS = [
    ...['{', '}', ':', ',', '.', '"', '"""', '\\"', '\\', '//', '/*', '*/', '“', '”', '„', '='],
    ...['\n', '\r', '\r\n', '\t', '\u0085', '\u2028', '\u2029', '\u00a0', '\ufeff', ' '],
    ...[
        '\0',
        '\u0007',
        '\u001b[31m',
        '\u200b',
        '\u202e',
        '\u2066',
        '\u00ad',
        '\ufffe',
        '\uffff',
        '\ud800',
        '\udc00',
        '😀',
        'e\u0301',
    ],
    ...['01-02-2026', '31-02-2026', '99-99-9999', '2026-4-3', '0', '99999999999999999999', '2 weken', '1,5 week'],
    ...['…', 'TODO', '<script>', '[x](y)', '| a |', '=1+1', '__proto__', 'constructor', '%s', '$1', '{{x}}'],
];

const scrap = fc.oneof(
    fc.constantFrom(...SCRAPS),
    fc.constantFrom(...WORDS),
    fc.string({ unit: 'binary', maxLength: 4 }),
);

/** Something that happens to a text at a place in it. */
type Damage = (text: string, at: number) => string;

const damage: fc.Arbitrary<Damage> = fc.oneof(
    fc.nat(60).map(
        (length): Damage =>
            (text, at) =>
                text.slice(0, at) + text.slice(at + length),
    ),
    scrap.map(
        (piece): Damage =>
            (text, at) =>
                text.slice(0, at) + piece + text.slice(at),
    ),
    fc.tuple(scrap, fc.integer({ min: 2, max: 200 })).map(
        ([piece, count]): Damage =>
            (text, at) =>
                text.slice(0, at) + piece.repeat(count) + text.slice(at),
    ),
    fc.nat(400).map(
        (length): Damage =>
            (text, at) =>
                text.slice(0, at + length) + text.slice(at),
    ),
    fc.constant<Damage>((text, at) => text.slice(0, at)),
    fc.constant<Damage>((text, at) => text.slice(at)),
    fc.constantFrom<Damage>(
        (text) => text.replaceAll('\n', '\r'),
        (text) => text.replaceAll('\n', '\r\n'),
        (text) => text.replaceAll('\n', ' '),
        (text) => `\ufeff${text}`,
        (text) => text.replaceAll('"', '”'),
    ),
);

const damages = fc.array(fc.tuple(damage, fc.nat()), { minLength: 1, maxLength: 5 });

const damagedFile = fc
    .tuple(fc.constantFrom(...FILES), damages)
    .map(([file, all]) => all.reduce((text, [change, at]) => change(text, at % (text.length + 1)), file));

/** Words and signs in no order at all. */
const soup = fc
    .array(fc.tuple(scrap, fc.constantFrom('', ' ', '\n')), { maxLength: 80 })
    .map((parts) => parts.flat().join(''));

/** Texts as an editor may send them. */
export const texts: fc.Arbitrary<Input> = fc.oneof({ weight: 4, arbitrary: damagedFile }, soup).map(inputOfText);

const encodings: readonly ((text: string) => Uint8Array)[] = [
    (text) => Buffer.from(text, 'utf8'),
    (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    (text) => Buffer.from(text, 'utf16le').swap16(),
    (text) => Buffer.from(text, 'latin1'),
];

const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 3 });

/** Files as they may stand on a disk: in whatever encoding, and with bytes that are not what they were. */
export const files: fc.Arbitrary<Input> = fc
    .tuple(damagedFile, fc.constantFrom(...encodings), flips)
    .map(([text, encode, changes]) => {
        const bytes = Uint8Array.from(encode(text));
        for (const [at, bits] of changes) {
            bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ bits;
        }
        return inputOfBytes(bytes);
    });
