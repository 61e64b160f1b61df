import { GrammarUtils, type LangiumDocument } from 'langium';
import type { Melding } from '../assessment/melding.js';
import { type Bestand, isEis, isProfiel } from '../generated/ast.js';
import { nodeForProperty } from '../tree/property-nodes.js';

/** What an aanvulling adds to something that cannot have it: an eis has no lists, and a profile has no aspects. */
export function aanvullingMeldingen(document: LangiumDocument): Melding[] {
    const { normen } = document.parseResult.value as Bestand;
    return normen
        .flatMap(({ aanvullingen }) => aanvullingen)
        .flatMap(({ doel, aspecten, lijsten }) => [
            ...(isProfiel(doel?.ref)
                ? aspecten.map((aspect) => GrammarUtils.findNodeForKeyword(aspect.$cstNode, 'aspect'))
                : []),
            ...(isEis(doel?.ref) ? lijsten.map((lijst) => nodeForProperty(lijst, 'niveau')) : []),
        ])
        .flatMap((sleutel) =>
            sleutel
                ? [
                      {
                          code: 'onbekende-sleutel',
                          bereik: sleutel.range,
                          stadium: 0,
                          gegevens: { sleutel: sleutel.text },
                      } as const,
                  ]
                : [],
        );
}
