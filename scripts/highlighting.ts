/**
 * What VS Code colours. Langium's grammar colours a keyword wherever it stands, but in this language every word may be
 * a name (`gelderland-midden`, `contact plan`); only its keywords and comments are taken over. A word's place decides:
 * before a colon it is a key, at the start of a line or block it opens something, behind a colon it is a value.
 */

export interface Rule {
    readonly name?: string;
    readonly match?: string;
    readonly begin?: string;
    readonly end?: string;
    readonly captures?: Readonly<Record<string, Rule>>;
    readonly patterns?: readonly Rule[];
    readonly include?: string;
}

export interface TextMateGrammar {
    readonly name: string;
    readonly scopeName: string;
    readonly fileTypes: readonly string[];
    readonly patterns: readonly Rule[];
    readonly repository: Readonly<Record<string, Rule>>;
}

const word = '[A-Za-zÀ-ÖØ-öø-ɏ_][A-Za-zÀ-ÖØ-öø-ɏ0-9_-]*';
/** Or every letter of a long word would be tried as its first. */
const wordStart = '(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9_-])';
const wordEnd = '(?![A-Za-zÀ-ÖØ-öø-ɏ0-9_-])';
const blockStart = '(?:^|(?<=[{}]))\\s*';
const keywordRule = 'keyword.control.samenwerking';

export function colourByPlace(generated: TextMateGrammar): TextMateGrammar {
    const keyword = `(${keywordsOf(generated)})${wordEnd}`;
    const opening = { 1: { name: keywordRule }, 2: { name: 'entity.name.type.samenwerking' } };
    return {
        ...generated,
        patterns: [
            { include: '#comments' },
            { name: 'string.quoted.triple.samenwerking', begin: '"""', end: '"""' },
            {
                name: 'string.quoted.double.samenwerking',
                begin: '"',
                end: '"|$',
                patterns: [{ name: 'constant.character.escape.samenwerking', match: '\\\\["\\\\]' }],
            },
            { name: 'constant.numeric.date.samenwerking', match: '\\b\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}\\b' },
            {
                match: `${wordStart}(${word})(?=\\s*:)`,
                captures: { 1: { name: 'variable.other.property.samenwerking' } },
            },
            { match: `${blockStart}${keyword}(?!\\s*:)(?:\\s+(${word}))?`, captures: opening },
            { match: `${blockStart}(${word})(?=\\s*\\{)`, captures: { 1: { name: 'entity.name.type.samenwerking' } } },
            { match: `[:,]\\s*${keyword}`, captures: { 1: { name: 'constant.language.samenwerking' } } },
            {
                name: 'constant.numeric.samenwerking',
                match: `\\b\\d+(?:\\s+(?:dag(?:en)?|week|weken|maand(?:en)?))?${wordEnd}`,
            },
        ],
        repository: { comments: commentsOf(generated) },
    };
}

function keywordsOf({ patterns }: TextMateGrammar): string {
    const match = patterns.find(({ name }) => name === keywordRule)?.match;
    const keywords = match && /^\\b\((.*)\)\\b$/.exec(match)?.[1];
    if (!keywords) {
        throw new Error('Langium writes its keywords in another form than this script knows.');
    }
    return keywords;
}

function commentsOf({ repository }: TextMateGrammar): Rule {
    if (!repository.comments) {
        throw new Error('Langium writes no rule for comments.');
    }
    return repository.comments;
}
