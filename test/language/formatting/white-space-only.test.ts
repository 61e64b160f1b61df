import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORPUS } from '../support/corpus.js';
import { format, isSound, meaningOf, tokensOf, writtenIn } from '../support/formatting.js';
import { createWorkspace } from '../support/workspace.js';

const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 60) };

/** White space and comments, as someone may have put them between two tokens. */
const BETWEEN = [
    '',
    ' ',
    '   ',
    '\t',
    '\n',
    '\n\n\n',
    ' \r\n\t',
    '// a \n',
    '\n// b\n\n',
    ' /* c */',
    '\n/* d\n e */ ',
    '//\n/**/',
];

/** Every kind of token beside every other that it can stand beside. */
const SMALL = `crisispartner x "X" { kerntaken: """
      K
    """  contact y { rol: bestuurder, accounthouder  telefoon: "1" } }
samenwerking s { neemt-over: r
    plan { deadline "D": 01-02-2026  activiteit z { doorlooptijd: 2 weken } }
    proces { alarmering { akkoord x.y 01-01-2026 "9f"  wie: x.y, z } afspraak "P" { } }
}
norm n { eis e { aspect a "A" contact  aspect b } profiel p { basis { a b "B": c, d of e } advies { f } } }
later "L" { 1 a. 2 }`;

/** A text with other white space between its tokens, and between them and its comments. */
function rebuild(text: string, change: (between: string, i: number) => string): string {
    const tokens = tokensOf(text);
    const starts = [...tokens.map(({ start }) => start), text.length];
    const ends = [0, ...tokens.map(({ start, image }) => start + image.length)];
    return starts.map((start, i) => change(text.slice(ends[i], start), i) + (tokens[i]?.image ?? '')).join('');
}

/** The same words on the same lines, but no indentation and no empty lines. */
function squeeze(text: string): string {
    return rebuild(text, (between) => (between.includes('\n') ? '\n' : between && ' '));
}

/** Expects that formatting leaves all that is written and what it says, and that a second time changes nothing. */
async function expectOnlyWhiteSpaceChanges(text: string): Promise<void> {
    const formatted = await format(text);
    expect(writtenIn(formatted)).toEqual(writtenIn(text));
    expect(meaningOf(formatted)).toBe(meaningOf(text));
    expect(isSound(formatted)).toBe(isSound(text));
    expect(await format(formatted)).toBe(formatted);
}

describe('every file of the project', () => {
    const files = Object.entries(CORPUS);

    test.each(files)('%s', (_, text) => expectOnlyWhiteSpaceChanges(text));

    test.each(files)('%s, squeezed', (_, text) => expectOnlyWhiteSpaceChanges(squeeze(text)));

    test.each(files)('%s, with the line breaks of Windows', async (_, text) => {
        const windows = text.replaceAll('\n', '\r\n');
        await expectOnlyWhiteSpaceChanges(windows);
        expect(await format(windows)).toBe((await format(text)).replaceAll('\n', '\r\n'));
    });

    test.each(files.filter(([path]) => !path.startsWith('test/')))('%s is laid out well', async (_, text) => {
        expect(await format(text)).toBe(text);
        expect(await format(rebuild(text, (between) => between.replaceAll(/ +/g, '\t')))).toBe(text);
    });
});

test('the same is found in a file before and after', async () => {
    const workspace = await createWorkspace(CORPUS);
    const findings = async (name: string, text: string) => {
        const { textDocument } = await workspace.write(name, text);
        return workspace
            .diagnostics(name)
            .map(({ code, severity, message, range }) => [code, severity, message, textDocument.getText(range)]);
    };
    let count = 0;
    for (const [name, text] of Object.entries(CORPUS)) {
        const before = await findings(name, squeeze(text));
        expect(await findings(name, await format(text)), name).toEqual(before);
        count += before.length;
    }
    expect(count).toBeGreaterThan(50);
});

test('a comment may stand anywhere', async () => {
    const places = tokensOf(SMALL).length + 1;
    for (const comment of BETWEEN.filter((between) => between.includes('/'))) {
        for (let place = 0; place < places; place++) {
            const text = rebuild(SMALL, (between, i) => (i === place ? ` ${comment} ` : '') + between);
            expect(writtenIn(text)).toHaveLength(places - 1 + (comment.match(/\/[/*]/g)?.length ?? 0));
            await expectOnlyWhiteSpaceChanges(text);
        }
    }
});

const anyFile = fc.constantFrom(SMALL, ...Object.values(CORPUS).filter((text) => text.length < 10_000));

/** A file with other white space and comments in a few places; that may well make a mistake of it. */
const disturbed = fc
    .tuple(anyFile, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 12 }))
    .map(([text, changes]) => {
        const count = tokensOf(text).length + 1;
        const byPlace = new Map(changes.map(([at, between]) => [at % count, between]));
        return rebuild(text, (between, i) => byPlace.get(i) ?? between);
    });

test('in a file with white space and comments anywhere, nothing else changes', async () => {
    await fc.assert(
        fc.asyncProperty(disturbed, async (text) => {
            fc.pre(isSound(text));
            await expectOnlyWhiteSpaceChanges(text);
        }),
        RUNS,
    );
}, 600_000);

/** A file with a few pieces cut out and a few scraps put in. */
const damaged = fc
    .tuple(
        disturbed,
        fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.constantFrom('', '{', '}', ':', '"', '/*', '//', '\n', 'plan')), {
            minLength: 1,
            maxLength: 2,
        }),
    )
    .map(([text, damages]) =>
        damages.reduce((damagedText, [at, cut, put]) => {
            const place = at % (damagedText.length + 1);
            return damagedText.slice(0, place) + put + damagedText.slice(place + cut);
        }, text),
    );

test('a damaged file is formatted where it can be read, and otherwise stays as it is', async () => {
    await fc.assert(
        fc.asyncProperty(damaged, async (text) => {
            await expectOnlyWhiteSpaceChanges(text);
            if (!isSound(text)) {
                expect(await format(text)).toBe(text);
            }
        }),
        RUNS,
    );
}, 600_000);
