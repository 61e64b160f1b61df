import { check } from 'recheck';
import { expect, test } from 'vitest';
import { writtenExpressions } from './support/regular-expressions.js';
import { withoutLookaround } from './support/without-lookaround.js';

/**
 * What takes longer than a multiple of the text that it looks at, by the file that it stands in, and why that does no
 * harm there. Any other has to be written otherwise: a text of a stranger may be a million spaces.
 */
const BOUNDED: readonly (readonly [file: string, written: string, reason: string])[] = [
    [
        'packages/language/src/generated/ast.ts',
        String.raw`/[0-9]+[-\/.–][0-9]+([-\/.–][0-9]+)?[A-Za-z0-9]*/`,
        'tried by the lexer at one place, where nothing behind the last digits can take them back',
    ],
    [
        'packages/language/src/generated/ast.ts',
        String.raw`/\/\*[\s\S]*?\*\//`,
        'not tried: the lexer has a function in its place, `between` in parser/line-patterns.ts',
    ],
    [
        'packages/language/src/parser/token-builder.ts',
        String.raw`/[A-Za-z][\w-]*\s*[:{]|\}/`,
        'tried at the start of a line only, as a sticky one, and that is linear',
    ],
    [
        'packages/language/src/parser/token-builder.ts',
        String.raw`/[A-Za-z][\w-]*(?:\s*[:{]|(?:[ \t]+[\w-]+)?[ \t]*"[^"\r\n]*"[ \t]*\{)|\}/`,
        'tried at the start of a line only, as a sticky one, and that is linear',
    ],
    [
        'packages/language/src/skelet/invulplek.ts',
        String.raw`/\{\n(?:[ \t]*\/\/.*\n)+(?=(?:[ \t]*(?:\/\/.*)?\n)*[ \t]*\})/`,
        'looks at what this program wrote: a few lines of explanation in each block',
    ],
    [
        'packages/import/src/recognise/fact-line.ts',
        String.raw`/(?:[\s;,|/(–—-]|(?<!\.\p{L})\.)+$/u`,
        'looks at a line of a thousand characters at most',
    ],
    [
        'packages/import/src/match/parties.ts',
        '/^(?<partner>.+) met (?<regios>.+)$/',
        'looks at a line of a thousand characters at most',
    ],
    [
        'packages/import/src/match/parties.ts',
        String.raw`/\s+en \d+ andere veiligheidsregio.s$/`,
        'looks at a line of a thousand characters at most',
    ],
    [
        'packages/import/src/match/parties.ts',
        String.raw`/\s*\(adoptieregio\)/`,
        'looks at a line of a thousand characters at most',
    ],
    [
        'packages/cli/src/rapport/destination.ts',
        String.raw`/[^/\\.][^/\\]*\.\p{L}[\p{L}\d]*$/u`,
        'looks at a path that the user typed',
    ],
    [
        'packages/extension/package.json',
        String.raw`/^\s+(\d+):(\d+)\s+(Hint|[FWI])[a-z]*\s+(.*?)(?:\s\[([a-z-]+)(?:, bekend)?\])?$/`,
        'looks at a line that this program printed, of which the sentence quotes 200 characters at most',
    ],
];

/** Who makes a regular expression of a text, and why that is no other than one that was looked at. */
const BUILT: Readonly<Record<string, string>> = {
    'packages/import/src/recognise/fact-line.ts': 'of words of our own; it looks at a thousand characters at most',
    'packages/language/src/assessment/tekst.ts': 'of words of our own, none of which can follow itself',
    'packages/language/src/lsp/fixes/repairs.ts': 'of one part that two have in common',
    'packages/language/src/lsp/rename/conflicts.ts': 'of the terminal of a name, anchored at both ends',
    'packages/language/src/parser/line-patterns.ts': 'of another with other flags',
    'packages/language/src/validation/severity.ts': 'of a number; what is repeated cannot hold what stands before it',
    'packages/playground/src/editor/highlighting.ts': 'of the rules for colours; a long line gets none',
};

/** What looks around is proven by way of another; none is only attacked at random, which would prove nothing. */
const PROOF = { checker: 'automaton', timeout: 120_000, recallTimeout: -1 } as const;

const { literals, built } = writtenExpressions();

/** By pattern and flags, those that are written, each once. */
const distinct = Map.groupBy(literals, ({ pattern, flags }) => `/${pattern}/${flags}`);

test('every regular expression takes no longer than a multiple of the text', async () => {
    expect(distinct.size).toBeGreaterThan(200);
    const slow: string[] = [];
    for (const [written, [first]] of distinct) {
        const { pattern = '', flags = '' } = first ?? {};
        const provable = withoutLookaround(pattern, flags);
        const { status } = provable === undefined ? { status: 'unknown' } : await check(provable, flags, PROOF);
        if (status !== 'safe') {
            slow.push(status === 'vulnerable' ? written : `${written} ${status}`);
        }
    }
    expect(slow.toSorted()).toEqual(BOUNDED.map(([, written]) => written).toSorted());
}, 180_000);

test.each(['^(?:a(?!b)|a)+c', '^(?=a*a*c)', '(?<!b)a+$', '^a*(?<!b)a*$'])(
    'looking around does not hide what takes longer: %s',
    async (pattern) => {
        expect(await check(withoutLookaround(pattern, '') ?? '', '', PROOF)).toMatchObject({ status: 'vulnerable' });
    },
);

test('one that may take longer stands nowhere but where there is a reason', () => {
    const places = BOUNDED.flatMap(([, written]) => distinct.get(written) ?? []);
    const reasons = new Set(BOUNDED.map(([file, written]) => `${file}: ${written}`));
    expect(new Set(places.map(({ file, pattern, flags }) => `${file}: /${pattern}/${flags}`))).toEqual(reasons);
});

test('one that is made of a text is looked at by hand', () => {
    expect([...new Set(built)].toSorted()).toEqual(Object.keys(BUILT));
});
