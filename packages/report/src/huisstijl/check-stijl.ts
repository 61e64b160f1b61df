import {
    type CSSToken,
    isTokenAtKeyword,
    isTokenCloseCurly,
    isTokenEOF,
    isTokenFunction,
    isTokenOpenCurly,
    isTokenString,
    isTokenURL,
    isTokenWhiteSpaceOrComment,
    tokenize,
} from '@csstools/css-tokenizer';
import { HuisstijlFout } from './huisstijl.js';

/**
 * Throws a HuisstijlFout where a CSS file holds no rule, would fetch something, cannot stand inside a page, or is not whole. It reads
 * the file by the tokens of CSS, so that what is written with escapes (`\75rl(`) is seen as a browser sees it.
 */
export function checkStijl(css: string): void {
    const fail = (place: number, message: string): never => {
        throw new HuisstijlFout(message, { regel: css.slice(0, place).split('\n').length });
    };
    const end = /<\/style/i.exec(css);
    if (end) {
        fail(end.index, 'hier staat ‘</style’, en daarmee eindigt de opmaak van de pagina. Haal dat weg.');
    }
    const onParseError = ({ sourceStart }: { readonly sourceStart: number }): void =>
        fail(
            sourceStart,
            'wat hier begint, is niet afgemaakt. Kijk of er een aanhalingsteken, haakje of ‘*/’ ontbreekt.',
        );
    const tokens = tokenize({ css }, { onParseError }).filter((token) => !isTokenWhiteSpaceOrComment(token));
    for (const [index, token] of tokens.entries()) {
        const problem = fetched(token, tokens[index + 1]);
        if (problem !== undefined) {
            fail(token[2], problem);
        }
    }
    const loose = unpaired(tokens);
    if (loose) {
        const other = isTokenOpenCurly(loose) ? '}' : '{';
        fail(loose[2], `bij deze accolade hoort een ‘${other}’, en die is er niet. Zet die erbij of haal deze weg.`);
    }
    if (!(tokens.some(isTokenOpenCurly) || tokens.every(isTokenEOF))) {
        throw new HuisstijlFout(
            'hierin staat geen enkele regel CSS, zoals h1 { color: navy }. Kies het CSS-bestand met uw huisstijl.',
        );
    }
}

/** The functions that take an address other than `url`. A house style can do without. */
const OTHER_FETCHERS: ReadonlySet<string> = new Set([
    'src',
    'image',
    'image-set',
    '-webkit-image-set',
    'cross-fade',
    '-webkit-cross-fade',
]);

/** Why a token is refused, if it is. */
function fetched(token: CSSToken, next: CSSToken | undefined): string | undefined {
    if (isTokenAtKeyword(token) && token[4].value.toLowerCase() === 'import') {
        return '‘@import’ haalt een ander bestand op, en een rapport haalt niets op. Zet wat daarin staat in dit bestand zelf.';
    }
    if (isTokenURL(token)) {
        return addressProblem(token[4].value);
    }
    if (!isTokenFunction(token)) {
        return undefined;
    }
    const name = token[4].value.toLowerCase();
    if (name === 'url') {
        return addressProblem(next && isTokenString(next) ? next[4].value : '');
    }
    return OTHER_FETCHERS.has(name)
        ? `‘${name}()’ kan iets ophalen, en een rapport haalt niets op. Gebruik url("data:…").`
        : undefined;
}

/** Pictures and fonts that stand in the file itself. */
const DATA = /^data:(?:image|font|application\/(?:x-)?font)[/-]/i;

function addressProblem(address: string): string | undefined {
    return DATA.test(address)
        ? undefined
        : 'hier wordt iets opgehaald, en een rapport haalt niets op. ' +
              'Zet een afbeelding of lettertype in dit bestand zelf: url("data:image/…") of url("data:font/…").';
}

/** The first brace that closes nothing, else the last one that nothing closes. */
function unpaired(tokens: readonly CSSToken[]): CSSToken | undefined {
    const open: CSSToken[] = [];
    for (const token of tokens) {
        if (isTokenOpenCurly(token)) {
            open.push(token);
        } else if (isTokenCloseCurly(token) && !open.pop()) {
            return token;
        }
    }
    return open.at(-1);
}
