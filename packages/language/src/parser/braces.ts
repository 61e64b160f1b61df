import type { IToken, TokenType } from 'chevrotain';

/** A block that is not closed, or a brace that closes nothing. */
export interface BraceProblem {
    readonly kind: 'unclosed' | 'superfluous';
    readonly token: IToken;
}

export interface BalancedTokens {
    readonly tokens: IToken[];
    readonly problems: readonly BraceProblem[];
}

interface OpenBlock {
    readonly brace: IToken;
    /** Column of the first word on the line that opens the block. */
    readonly indent: number;
}

/**
 * Makes every `{` meet its `}`. One forgotten brace would otherwise move everything behind it into another block.
 *
 * Indentation tells where the forgotten brace belongs, and is only looked at when the braces of a file do not match.
 * Where indentation cannot explain the difference, the missing braces are added at the end of the file.
 */
export function balanceBraces(tokens: IToken[], closing: TokenType): BalancedTokens {
    const difference = countDifference(tokens);
    if (difference === 0) {
        return { tokens, problems: [] };
    }
    const byIndentation = repair(tokens, closing, true);
    return byIndentation.problems.length === Math.abs(difference) ? byIndentation : repair(tokens, closing, false);
}

/** Blocks left open minus braces that close nothing; 0 where all braces match. */
function countDifference(tokens: readonly IToken[]): number {
    let depth = 0;
    let superfluous = 0;
    for (const { image } of tokens) {
        if (image === '{') {
            depth++;
        } else if (image === '}' && depth > 0) {
            depth--;
        } else if (image === '}') {
            superfluous++;
        }
    }
    return superfluous > 0 && depth === 0 ? -superfluous : depth + superfluous;
}

function repair(tokens: readonly IToken[], closing: TokenType, useIndentation: boolean): BalancedTokens {
    const balanced: IToken[] = [];
    const problems: BraceProblem[] = [];
    const open: OpenBlock[] = [];
    let lineIndent = 0;
    let lastLine = 0;

    const closeForgotten = (): void => {
        const block = open.pop() as OpenBlock;
        balanced.push(insertedToken(closing));
        problems.push({ kind: 'unclosed', token: block.brace });
    };

    for (const token of tokens) {
        if (token.startLine !== lastLine) {
            lineIndent = token.startColumn as number;
            while (useIndentation && endsBlockBefore(token, lineIndent, open.at(-1))) {
                closeForgotten();
            }
        }
        lastLine = token.endLine as number;
        if (token.image === '}') {
            const block = open.at(-1);
            if (!block || (useIndentation && isDeeperThanItsBlock(token, lineIndent, block))) {
                problems.push({ kind: 'superfluous', token });
                continue;
            }
            open.pop();
        } else if (token.image === '{') {
            open.push({ brace: token, indent: lineIndent });
        }
        balanced.push(token);
    }
    while (open.length > 0) {
        closeForgotten();
    }
    return { tokens: balanced, problems };
}

/** A line that starts left of what a block holds ends that block; at the block's own level only its brace may stand. */
function endsBlockBefore(token: IToken, indent: number, block: OpenBlock | undefined): boolean {
    if (!block || block.brace.startLine === token.startLine) {
        return false;
    }
    return token.image === '}' ? indent < block.indent : indent <= block.indent;
}

function isDeeperThanItsBlock(token: IToken, lineIndent: number, block: OpenBlock): boolean {
    const startsLine = token.startColumn === lineIndent;
    return startsLine && block.brace.startLine !== token.startLine && lineIndent > block.indent;
}

/** A token without a place: the parser accepts it and leaves it out of the syntax tree. */
function insertedToken(tokenType: TokenType): IToken {
    return {
        image: '',
        startOffset: Number.NaN,
        endOffset: Number.NaN,
        startLine: Number.NaN,
        endLine: Number.NaN,
        startColumn: Number.NaN,
        endColumn: Number.NaN,
        isInsertedInRecovery: true,
        tokenType,
        tokenTypeIdx: tokenType.tokenTypeIdx as number,
    };
}
