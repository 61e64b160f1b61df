import type { AstNode, GrammarAST } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { TECHNIEK } from '../../assessment/techniek-meldingen.js';
import { isContact, isOrganisatie, isThema } from '../../generated/ast.js';
import { sleutelUitleg } from '../../messages/sleutels.js';
import { isLeaf, partsOf, visibleContent } from '../../validation/cst.js';
import { type Entry, entriesOf, snippetOf } from './entries.js';
import { Rank, type Suggestion } from './suggestion.js';

/** The keys and headers of a block: those that are not there yet come first. */
export function keySuggestions(block: AstNode, grammar: GrammarAST.Grammar): Suggestion[] {
    const given = firstWords(block);
    return entriesOf(block, grammar)
        .filter(({ word }) => !isElsewhere(word, block))
        .map((entry) => {
            const snippet = snippetOf(entry);
            const isBlock = snippet.includes('{\n');
            return {
                label: entry.word,
                kind: isBlock ? CompletionItemKind.Module : CompletionItemKind.Property,
                documentation: sleutelUitleg(entry.word, block.$type),
                snippet,
                rank: rankOf(entry, block, given),
                asksValue: /: \$1$/.test(snippet),
            };
        });
}

function rankOf({ word, isList }: Entry, block: AstNode, given: ReadonlySet<string>): number {
    if (given.has(word)) {
        return isList ? Rank.other : Rank.given;
    }
    return isSeldomMeant(word, block) ? Rank.other : Rank.possible;
}

/** The system and the accounts stand in one theme only. */
function isElsewhere(word: string, block: AstNode): boolean {
    return isThema(block) && block.thema !== TECHNIEK && (word === 'systeem' || word === 'account');
}

/** What goes without saying: the organisation of a contact that stands in one, and the number of what has none. */
function isSeldomMeant(word: string, block: AstNode): boolean {
    return isContact(block) ? word === 'organisatie' && isOrganisatie(block.$container) : word === 'nummer';
}

/** The first words of the entries of a block, as they stand there. */
function firstWords(block: AstNode): ReadonlySet<string> {
    return new Set(
        partsOf(block).flatMap((part) => {
            const first = isLeaf(part) ? part : visibleContent(part)[0];
            return first ? [first.text] : [];
        }),
    );
}
