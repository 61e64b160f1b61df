import { type AstNode, type CstNode, CstUtils, type LangiumDocument } from 'langium';
import { DefaultFoldingRangeProvider, type FoldingRangeAcceptor } from 'langium/lsp';
import { FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { Token } from '../parser/token-builder.js';
import { startsLine } from './fixes/text-lines.js';

/** Folds blocks and comments as Langium does, and texts of some lines and comments below each other as well. */
export class SamenwerkingFolding extends DefaultFoldingRangeProvider {
    /** What has no braces is a list or a text: it ends on the line of something else, or folds by itself. */
    protected override shouldProcess({ $cstNode }: AstNode): boolean {
        return $cstNode?.text.endsWith('}') ?? false;
    }

    protected override collectCommentFolding(
        document: LangiumDocument,
        node: AstNode,
        acceptor: FoldingRangeAcceptor,
    ): void {
        super.collectCommentFolding(document, node, acceptor);
        const leaves = node.$cstNode ? CstUtils.flattenCst(node.$cstNode).toArray() : [];
        for (const leaf of leaves.filter(({ tokenType }) => tokenType.name === Token.tekstblok)) {
            const range = this.toFoldingRange(document, leaf);
            if (range) {
                // The line of the closing quotes stays, as that of a closing brace does.
                acceptor(FoldingRange.create(range.startLine, leaf.range.end.line - 1));
            }
        }
        for (const { first, last } of runsOf(leaves.filter(({ tokenType }) => tokenType.name === 'REGELCOMMENTAAR'))) {
            if (last > first) {
                acceptor(FoldingRange.create(first, last, undefined, undefined, FoldingRangeKind.Comment));
            }
        }
    }
}

interface Run {
    readonly first: number;
    last: number;
}

/** Comments on lines right below each other; one behind an entry goes with none. */
function runsOf(comments: readonly CstNode[]): Run[] {
    const runs: Run[] = [];
    for (const comment of comments.filter(({ offset, root }) => startsLine(offset, root.fullText))) {
        const { line } = comment.range.start;
        const current = runs.at(-1);
        if (current && current.last === line - 1) {
            current.last = line;
        } else {
            runs.push({ first: line, last: line });
        }
    }
    return runs;
}
