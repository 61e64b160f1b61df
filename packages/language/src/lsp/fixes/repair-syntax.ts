import { CstUtils } from 'langium';
import { formatDatum } from '../../feiten/datum.js';
import { leafAt } from '../../validation/cst.js';
import type { Finding, Fix, FixMaker } from './fix.js';
import { type Place, repairs } from './repairs.js';
import { textRepairs } from './text-repairs.js';

/** Mends what cannot be read, where one thing is meant. */
export const repairSyntax: FixMaker<'syntaxis'> = (finding) => {
    const { textDocument } = finding.document;
    const place = placeOf(finding);
    return [...textRepairs, ...repairs]
        .filter(({ sentences }) => sentences(place).includes(finding.gegevens.bericht))
        .map(({ title, changes, isGuess = false }): Fix => {
            const edits = changes(place).map(({ start, end, newText }) => ({
                range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
                newText,
            }));
            return { title: title(place), edits, isPreferred: !isGuess };
        });
};

function placeOf({ document, bereik, services }: Finding<'syntaxis'>): Place {
    const { textDocument, parseResult } = document;
    const start = textDocument.offsetAt(bereik.start);
    const root = parseResult.value.$cstNode;
    return {
        text: textDocument.getText(),
        start,
        end: textDocument.offsetAt(bereik.end),
        written: textDocument.getText(bereik),
        leaf: leafAt(document, bereik.start),
        today: formatDatum(services.Instellingen.peildatum),
        previous: root && CstUtils.findLeafNodeBeforeOffset(root, start - 1),
    };
}
