import type { IToken, TokenType } from 'chevrotain';

/** A block that is not closed, a header whose block is not opened, or a brace that closes nothing. */
export interface BraceProblem {
    readonly kind: 'unclosed' | 'unopened' | 'superfluous';
    readonly token: IToken;
}

export interface BraceTypes {
    readonly open: TokenType;
    readonly close: TokenType;
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
export function balanceBraces(tokens: IToken[], braces: BraceTypes): BalancedTokens {
    const difference = countDifference(tokens);
    if (difference === 0) {
        return { tokens, problems: [] };
    }
    const byIndentation = repair(tokens, braces, true);
    return byIndentation.problems.length === Math.abs(difference) ? byIndentation : repair(tokens, braces, false);
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

function repair(tokens: readonly IToken[], braces: BraceTypes, useIndentation: boolean): BalancedTokens {
    const repaired = new Repair(braces, useIndentation);
    for (const token of tokens) {
        repaired.add(token);
    }
    return repaired.finish();
}

class Repair {
    private readonly tokens: IToken[] = [];
    private readonly problems: BraceProblem[] = [];
    private readonly open: OpenBlock[] = [];
    private readonly braces: BraceTypes;
    private readonly useIndentation: boolean;
    private lineIndent = 0;

    constructor(braces: BraceTypes, useIndentation: boolean) {
        this.braces = braces;
        this.useIndentation = useIndentation;
    }

    add(token: IToken): void {
        const startsLine = token.startLine !== this.tokens.at(-1)?.endLine;
        if (startsLine) {
            this.startLine(token);
        }
        if (token.image === '}') {
            this.close(token, startsLine);
            return;
        }
        if (token.image === '{') {
            this.open.push({ brace: token, indent: this.lineIndent });
        }
        this.tokens.push(token);
    }

    finish(): BalancedTokens {
        while (this.open.length > 0) {
            this.closeForgotten();
        }
        return { tokens: this.tokens, problems: this.problems };
    }

    private startLine(token: IToken): void {
        const previous = this.tokens.at(-1);
        if (this.useIndentation && previous && lacksBraceBefore(previous, token, this.lineIndent)) {
            this.open.push({ brace: previous, indent: this.lineIndent });
            this.tokens.push(insertedToken('{', this.braces.open));
            this.problems.push({ kind: 'unopened', token: previous });
        }
        this.lineIndent = token.startColumn as number;
        while (this.useIndentation && endsBlockBefore(token, this.lineIndent, this.open.at(-1))) {
            this.closeForgotten();
        }
    }

    private close(token: IToken, startsLine: boolean): void {
        const block = this.open.at(-1);
        if (!block || (this.useIndentation && isOutOfPlace(token, startsLine, block))) {
            this.problems.push({ kind: 'superfluous', token });
        } else {
            this.open.pop();
            this.tokens.push(token);
        }
    }

    private closeForgotten(): void {
        const block = this.open.pop();
        if (block) {
            this.tokens.push(insertedToken('}', this.braces.close));
            this.problems.push({ kind: 'unclosed', token: block.brace });
        }
    }
}

/** A line that starts left of what a block holds ends that block; at the block's own level only its brace may stand. */
function endsBlockBefore(token: IToken, indent: number, block: OpenBlock | undefined): boolean {
    if (!block || block.brace.startLine === token.startLine) {
        return false;
    }
    return token.image === '}' ? indent < block.indent : indent <= block.indent;
}

/** A line that is indented further than the one before it stands in a block: that line should have opened it. */
function lacksBraceBefore(previous: IToken, token: IToken, indent: number): boolean {
    return (token.startColumn as number) > indent && !['{', ':', ','].includes(previous.image);
}

/** A block of several lines is closed by a brace at the start of a line, as far in as the line that opened it. */
function isOutOfPlace(token: IToken, startsLine: boolean, block: OpenBlock): boolean {
    const isFurtherIn = (token.startColumn as number) > block.indent;
    return block.brace.startLine !== token.startLine && (!startsLine || isFurtherIn);
}

/** A token without a place: the parser accepts it and leaves it out of the syntax tree. */
function insertedToken(image: string, tokenType: TokenType): IToken {
    return {
        image,
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
