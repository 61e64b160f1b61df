/** A character that no text has, so what ends in it never matches. A text that has it takes as long as one with another. */
const NEVER = String.raw`\ue000`;

const LOOKAROUND = /^\(\?(?<behind><?)[=!]/;

/** How any other group begins. */
const GROUP = /^\((?!\?)|^\(\?(?::|<\w+>)/;

/** The one character that is looked back at, as a class or an escape. */
const ONE_CHARACTER =
    /^(?:\[(?<inverted>\^?)(?<members>(?:\\.|[^\]\\])+)\]|(?<kind>\\(?:[dDsSwW]|[pP]\{\w+\}|[^\w])))$/;

/**
 * Another regular expression that tries at least everything that this one tries, without looking around; undefined
 * where there is none. If it takes no longer than a multiple of the text, neither does this one:
 * - what looks ahead is tried as one way to go on, that fails at its end, and the rest is tried as another;
 * - what looks back at one character, before all else, takes that character: the same is tried, from one place before;
 * - any other that looks back does so over a bounded number of characters, and is taken to be content;
 * - because it may thus match what the other does not, and so be done sooner, it fails at its end.
 */
export function withoutLookaround(pattern: string, flags: string): string | undefined {
    const { text, wider } = rewritten(withCharacterBefore(pattern));
    // With this flag, what may stand before all else may stand at any line.
    return wider || flags.includes('m') ? text && `(?:${text})${NEVER}` : text;
}

/** With the character taken that is looked back at before all else, in each alternative that does so. */
function withCharacterBefore(pattern: string): string {
    const pieces = parts(pattern);
    return pieces
        .map((piece, i) => {
            if (i > 0 && pieces[i - 1] !== '|') {
                return piece;
            }
            const open = GROUP.exec(piece)?.[0];
            return open && !/^[*+?{]/.test(pieces[i + 1] ?? '')
                ? `${open}${withCharacterBefore(piece.slice(open.length, -1))})`
                : (characterBefore(piece) ?? piece);
        })
        .join('');
}

function characterBefore(piece: string): string | undefined {
    const { inverted, members, kind } = ONE_CHARACTER.exec(piece.slice('(?<!'.length, -1))?.groups ?? {};
    const inside = members ?? kind;
    if (!/^\(\?<[=!]/.test(piece) || inside === undefined) {
        return undefined;
    }
    const negative = piece.startsWith('(?<!');
    const one = `[${(inverted === '^') === negative ? '' : '^'}${inside}]`;
    return negative ? `(?:^|${one})` : one;
}

function rewritten(pattern: string): { text: string | undefined; wider: boolean } {
    let text = '';
    let wider = false;
    for (const part of parts(pattern)) {
        const look = LOOKAROUND.exec(part);
        const open = look?.[0] ?? GROUP.exec(part)?.[0];
        if (open === undefined) {
            text += part;
            continue;
        }
        const body = part.slice(open.length, -1);
        const { behind } = look?.groups ?? {};
        if (behind) {
            if (parts(body).some((piece) => /^[*+({]/.test(piece))) {
                return { text: undefined, wider };
            }
            wider = true;
            text += '(?:)';
            continue;
        }
        const inner = rewritten(body);
        if (inner.text === undefined) {
            return inner;
        }
        wider ||= inner.wider || look !== null;
        text += look ? `(?:(?:${inner.text})${NEVER}|)` : `${open}${inner.text})`;
    }
    return { text, wider };
}

/** A pattern in pieces, each a group, a class, an escape or one other character. */
function parts(pattern: string): string[] {
    const found: string[] = [];
    let depth = 0;
    for (const [token] of pattern.matchAll(/\\[pP]\{\w+\}|\\[\s\S]|\[(?:\\.|[^\]\\])*\]|[\s\S]/g)) {
        if (depth > 0) {
            found.push(`${found.pop()}${token}`);
        } else {
            found.push(token);
        }
        depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    }
    return found;
}
