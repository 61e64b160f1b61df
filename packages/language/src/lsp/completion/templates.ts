import type { AstNode, GrammarAST } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { sjablonen, type Voorbeeld } from '../../messages/sjablonen.js';
import { sleutelUitleg } from '../../messages/sleutels.js';
import { paragraphs } from '../markdown.js';
import { entriesOf } from './entries.js';
import { Rank, type Suggestion } from './suggestion.js';

/** The blocks that may stand in a block, each with all that is usually recorded in it. */
export function templateSuggestions(
    block: AstNode,
    grammar: GrammarAST.Grammar,
    voorbeeld: Voorbeeld,
): readonly Suggestion[] {
    return entriesOf(block, grammar).flatMap(({ word, type = '' }) => {
        const sjabloon = sjablonen[type];
        return sjabloon
            ? [
                  {
                      label: `${word} (volledig)`,
                      kind: CompletionItemKind.Snippet,
                      detail: sjabloon.uitleg,
                      documentation: paragraphs(sleutelUitleg(word, block.$type), `Voegt in: ${sjabloon.uitleg}.`),
                      snippet: sjabloon.regels(voorbeeld).join('\n'),
                      filter: word,
                      rank: Rank.other,
                  },
              ]
            : [];
    });
}
