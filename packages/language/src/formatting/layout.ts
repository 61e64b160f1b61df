import { isComment, type Piece, type PieceKind } from './pieces.js';
import { spacesBetween, widthsOfLineBlocks } from './spacing.js';

/** How a file is to look, as far as that can be chosen. */
export interface LayoutStyle {
    /** What a line is indented with for each block around it. */
    readonly indent: string;
    /** Number of columns that this takes. */
    readonly indentWidth: number;
    readonly lineBreak: string;
}

/** A block on one line that would reach beyond this column gets a line for each of its entries. */
const LAST_COLUMN = 120;

/** What an entry goes on behind. */
const JOINTS: ReadonlySet<PieceKind | undefined> = new Set<PieceKind>(['colon', 'comma', 'of']);

/** What always comes on the line of the piece before it. */
const CLINGING: ReadonlySet<PieceKind> = new Set<PieceKind>(['open', 'colon', 'comma', 'dot']);

/**
 * The white space that belongs before each piece.
 *
 * The author decides which blocks stand on one line, where a list goes on at the next line, where a line is left empty,
 * and which comment stands behind something or on a line of its own. No entry ever comes on the line of the entry
 * before it: line breaks help the lexer to tell keys from names.
 */
export function layOut(text: string, pieces: readonly Piece[], style: LayoutStyle): string[] {
    return new Layout(text, pieces, style).run();
}

class Layout {
    private readonly text: string;
    private readonly pieces: readonly Piece[];
    private readonly style: LayoutStyle;
    private readonly spaces: readonly string[];
    private readonly lineBlocks: ReadonlyMap<Piece, number>;
    private readonly gaps: string[] = [];
    /** For every open block, whether it stands on one line. */
    private readonly open: boolean[] = [];
    /** The last piece that is no comment. */
    private behind: Piece | undefined;
    /** True where a new line was started since that piece. */
    private isOnNewLine = true;
    private column = 0;

    constructor(text: string, pieces: readonly Piece[], style: LayoutStyle) {
        this.text = text;
        this.pieces = pieces;
        this.style = style;
        this.spaces = spacesBetween(pieces);
        this.lineBlocks = widthsOfLineBlocks(text, pieces, this.spaces);
    }

    run(): string[] {
        let firstComment = 0;
        for (const [i, piece] of this.pieces.entries()) {
            if (!isComment(piece)) {
                this.placeComments(firstComment, i);
                this.place(i, this.depthOf(piece));
                this.stepOver(piece);
                firstComment = i + 1;
            }
        }
        this.placeComments(firstComment, this.pieces.length);
        return this.gaps;
    }

    /** Comments are indented as what they stand before; before a `}`, as what is in its block. */
    private placeComments(first: number, end: number): void {
        const next = this.pieces[end];
        const depth = next && next.kind !== 'close' ? this.depthOf(next) : this.open.length;
        for (let i = first; i < end; i++) {
            this.place(i, depth);
        }
    }

    private place(i: number, depth: number): void {
        const piece = this.pieces[i] as Piece;
        const startsLine = this.startsLine(piece, this.pieces[i - 1]);
        const gap = startsLine ? this.newLine(piece, depth) : this.spaceBefore(piece, i);
        this.gaps.push(gap);
        this.isOnNewLine ||= startsLine;
        const start = startsLine ? depth * this.style.indentWidth : this.column + gap.length;
        const written = this.text.slice(piece.start, piece.end);
        const lastBreak = written.lastIndexOf('\n');
        this.column = lastBreak === -1 ? start + written.length : written.length - lastBreak - 1;
    }

    private stepOver(piece: Piece): void {
        this.behind = piece;
        this.isOnNewLine = false;
        if (piece.kind === 'close') {
            this.open.pop();
        } else if (piece.kind === 'open') {
            const width = this.lineBlocks.get(piece) ?? Number.POSITIVE_INFINITY;
            this.open.push(this.column + width <= LAST_COLUMN);
        }
    }

    private startsLine(piece: Piece, before: Piece | undefined): boolean {
        if (before === undefined) {
            return false;
        }
        const isBrokenByAuthor = piece.breaks > 0;
        if (isComment(piece)) {
            return isBrokenByAuthor;
        }
        if (before.kind === 'line-comment' || this.isInLine) {
            return before.kind === 'line-comment';
        }
        if (piece.kind === 'close') {
            return true;
        }
        if (piece.kind === 'entry' || this.behind?.kind === 'open') {
            return isBrokenByAuthor || !this.isOnNewLine;
        }
        return isBrokenByAuthor && !this.clings(piece);
    }

    /** A line break, with an empty line where the author left any, but not at the edges of a block. */
    private newLine(piece: Piece, depth: number): string {
        const { lineBreak, indent } = this.style;
        const isFirst = this.behind?.kind === 'open' && !this.isOnNewLine;
        const leavesLine = piece.breaks > 1 && !isFirst && piece.kind !== 'close';
        return (leavesLine ? lineBreak : '') + lineBreak + indent.repeat(depth);
    }

    private spaceBefore(piece: Piece, i: number): string {
        // Behind a comment at the start of the line there is no other entry to keep apart from.
        return piece.kind === 'entry' && !this.isInLine && i > 0 ? ' ' : (this.spaces[i] as string);
    }

    /** Number of indents before a piece, were it to start a line. */
    private depthOf(piece: Piece): number {
        if (piece.kind === 'close') {
            return this.open.length - 1;
        }
        const isOpening = piece.kind === 'entry' || piece.kind === 'open';
        const isInside = !isOpening && (JOINTS.has(this.behind?.kind) || this.clings(piece));
        return this.open.length + (isInside ? 1 : 0);
    }

    /** True for what comes on the line of the piece before it, wherever its author put it. */
    private clings({ kind }: Piece): boolean {
        const behind = this.behind?.kind;
        if (CLINGING.has(kind)) {
            return true;
        }
        // No entry starts with a text, a date or a number. A word below an empty key may be the next key, half typed.
        const isBehindWord = behind === 'entry' || behind === 'name' || behind === 'colon';
        return kind === 'text' ? isBehindWord || behind === 'figure' : kind === 'figure' && isBehindWord;
    }

    private get isInLine(): boolean {
        return this.open.at(-1) ?? false;
    }
}
