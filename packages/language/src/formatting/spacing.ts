import { countBreaks, isComment, type Piece, type PieceKind } from './pieces.js';

/** The spaces before each piece where it stands on a line with the piece before it. */
export function spacesBetween(pieces: readonly Piece[]): string[] {
    /** The last piece that is no comment. */
    let behind: Piece | undefined;
    return pieces.map((piece, i) => {
        const before = pieces[i - 1];
        const spaces = before ? spacesBefore(piece, before, behind) : '';
        behind = isComment(piece) ? behind : piece;
        return spaces;
    });
}

function spacesBefore(piece: Piece, before: Piece, behind: Piece | undefined): string {
    switch (piece.kind) {
        case 'colon':
        case 'comma':
        case 'dot':
            return '';
        case 'line-comment':
            return '  ';
        case 'entry':
            return behind?.kind === 'open' ? ' ' : '  ';
    }
    if (before.kind === 'dot') {
        return '';
    }
    const isStray = piece.kind === 'stray-dot' || before.kind === 'stray-dot';
    return isStray && piece.start === before.end ? '' : ' ';
}

/** For each `{` that its author closed on the same line, how many columns there are from behind it through its `}`. */
export function widthsOfLineBlocks(text: string, pieces: readonly Piece[], spaces: readonly string[]) {
    const widths = new Map<Piece, number>();
    const open: { readonly brace: Piece; readonly end: number; readonly breaks: number }[] = [];
    let end = 0;
    let breaks = 0;
    for (const [i, piece] of pieces.entries()) {
        breaks += piece.breaks + (OVER_LINES.has(piece.kind) ? countBreaks(text.slice(piece.start, piece.end)) : 0);
        end += (spaces[i] as string).length + piece.end - piece.start;
        if (piece.kind === 'open') {
            open.push({ brace: piece, end, breaks });
        } else if (piece.kind === 'close') {
            const block = open.pop();
            if (block?.breaks === breaks) {
                widths.set(block.brace, end - block.end);
            }
        }
    }
    return widths;
}

/** Kinds that can have line breaks inside. */
const OVER_LINES: ReadonlySet<PieceKind> = new Set<PieceKind>(['text', 'block-comment']);
