import { GrammarUtils } from 'langium';
import type { Position, Range } from 'vscode-languageserver-types';
import type { MeldingCode } from '../../assessment/melding.js';
import { isAfspraak } from '../../generated/ast.js';
import type { Finding, Fix } from './fix.js';

/** Puts what was probably meant in the place of what is written. */
export function replaceByMeant<Code extends 'onbekend' | 'onbekende-sleutel' | 'datum-ongeldig'>(
    finding: Finding<Code>,
): Fix[] {
    const { bedoeld } = finding.gegevens;
    return bedoeld === undefined
        ? []
        : [
              {
                  title: `Vervangen door ‘${bedoeld}’`,
                  edits: [{ range: wholeName(finding), newText: bedoeld }],
                  isPreferred: true,
              },
          ];
}

/** An agreement's name that was written in several words is replaced as a whole. */
function wholeName({ node, bereik }: Finding<MeldingCode>): Range {
    if (!(isAfspraak(node) && isSamePlace(node.eis.$refNode?.range.start, bereik.start))) {
        return bereik;
    }
    const last = GrammarUtils.findNodesForProperty(node.$cstNode, 'vervolg').at(-1);
    return last ? { start: bereik.start, end: last.range.end } : bereik;
}

function isSamePlace(a: Position | undefined, b: Position): boolean {
    return a?.line === b.line && a.character === b.character;
}
