import { type AstNode, AstUtils, type CstNode, GrammarAST, GrammarUtils } from 'langium';
import { AbstractSemanticTokenProvider, type SemanticTokenAcceptor } from 'langium/lsp';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import { isLeaf, partsOf, ruleOf } from '../validation/cst.js';

/** What a word is, for the editor's colours. */
interface Colour {
    readonly type: string;
    readonly modifier?: string;
}

const KEY: Colour = { type: SemanticTokenTypes.property };
const OPENER: Colour = { type: SemanticTokenTypes.keyword };
const DECLARED: Colour = { type: SemanticTokenTypes.variable, modifier: SemanticTokenModifiers.declaration };
const NAME: Colour = { type: SemanticTokenTypes.variable };
const REQUIREMENT: Colour = { type: SemanticTokenTypes.type };
const WORD: Colour = { type: SemanticTokenTypes.enumMember };

/**
 * Colours words by what they are: any word of the language may be a name, which only the parser can tell. Texts, dates
 * and comments have their colour already.
 */
export class WoordKleuren extends AbstractSemanticTokenProvider {
    protected override highlightElement(node: AstNode, acceptor: SemanticTokenAcceptor): void {
        const parts = partsOf(node);
        parts.forEach((part, i) => {
            const colour = colourOf(part, parts[i + 1]);
            if (colour) {
                acceptor({ cst: part, ...colour });
            }
        });
    }
}

function colourOf(part: CstNode, next: CstNode | undefined): Colour | undefined {
    const { grammarSource } = part;
    if (GrammarAST.isKeyword(grammarSource)) {
        return /^\p{L}/u.test(grammarSource.value) ? (next?.text === ':' ? KEY : OPENER) : undefined;
    }
    const reference = AstUtils.getContainerOfType(grammarSource, GrammarAST.isCrossReference);
    if (reference) {
        return COLOUR_OF_TYPE[reference.type.$refText] ?? NAME;
    }
    const assignment = AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment);
    if (assignment?.feature === 'name') {
        return DECLARED;
    }
    const rule = ruleOf(part);
    const isWord = rule && GrammarAST.isParserRule(rule) && GrammarUtils.isDataTypeRule(rule) && !isLeaf(part);
    return isWord && /^\p{L}/u.test(part.text) ? WORD : undefined;
}

const COLOUR_OF_TYPE: Readonly<Record<string, Colour>> = { Aspect: KEY, Eis: REQUIREMENT, Vraag: REQUIREMENT };
