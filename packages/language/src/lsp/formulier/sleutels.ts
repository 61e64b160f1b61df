import { AstUtils, GrammarAST } from 'langium';
import { Afspraak, Contact } from '../../generated/ast.js';
import { Token } from '../../parser/token-builder.js';
import type { SamenwerkingServices } from '../../services.js';
import { entriesOf } from '../completion/entries.js';
import { valuesOf } from '../completion/values.js';
import type { VeldSoort } from './formulier.js';

/** A key of an agreement that takes a value, as the grammar has it. */
export interface Sleutel {
    readonly sleutel: string;
    readonly property: string;
    readonly soort: VeldSoort;
    /** The words that its value may be. */
    readonly woorden: readonly string[];
}

/** The keys of an agreement that a form has a field for: all that have a value, in the grammar's order. */
export function sleutelsVanAfspraak({ Grammar }: SamenwerkingServices): Sleutel[] {
    const owner = { $type: Afspraak.$type };
    return entriesOf(owner, Grammar).flatMap(({ word, rest }) => {
        const isKey = rest.some((part) => GrammarAST.isKeyword(part) && part.value === ':');
        const assignment = rest.flatMap((part) =>
            AstUtils.streamAst(part).filter(GrammarAST.isAssignment).toArray(),
        )[0];
        if (!(isKey && assignment)) {
            return [];
        }
        const values = valuesOf(assignment, owner);
        const woorden = values.flatMap((value) => (value.kind === 'word' ? [value.word] : []));
        const has = (kind: string) => values.some((value) => value.kind === kind);
        const isContact = values.some((value) => value.kind === 'reference' && value.type === Contact.$type);
        const soort = has('date')
            ? 'datum'
            : has('text')
              ? soortTekst(assignment)
              : isContact || woorden.length > 0
                ? 'keuze'
                : undefined;
        return soort ? [{ sleutel: word, property: assignment.feature, soort, woorden }] : [];
    });
}

/** A text that may not be longer than a line is one of several. */
function soortTekst({ terminal }: GrammarAST.Assignment): VeldSoort {
    return GrammarAST.isRuleCall(terminal) && terminal.rule.$refText === Token.string ? 'regels' : 'tekst';
}
