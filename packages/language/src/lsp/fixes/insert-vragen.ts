import type { VraagGemis } from '../../assessment/melding.js';
import type { Verkenning } from '../../generated/ast.js';
import { type Entry, keyEntry } from './entry.js';
import type { Finding, FixMaker } from './fix.js';
import { insertEntries } from './insert-entries.js';
import { EMPTY_TEXT } from './insert-key.js';
import { block, stacked, styleOf } from './text-style.js';

type VraagFinding = Finding<'vraag-onbeantwoord'>;

/** Puts the open questions of bijlage A in the verkenning, each with room for the answers that it lacks. */
export const insertVragen: FixMaker<'vraag-onbeantwoord'> = (finding) => {
    const { samenwerking, gegevens, document } = finding;
    if (!samenwerking) {
        return [];
    }
    const [verkenning] = samenwerking.verkenningen;
    const begun = gegevens.vragen.flatMap((vraag) => {
        const antwoord = antwoordIn(verkenning, vraag);
        return antwoord ? insertEntries(antwoord, answers(vraag)) : [];
    });
    const asked = gegevens.vragen
        .filter((vraag) => !antwoordIn(verkenning, vraag))
        .map((vraag): Entry => ({ key: 'vraag', lines: question(vraag, finding) }));
    const style = styleOf(document.textDocument.getText());
    const content = stacked(
        asked.map(({ lines }) => lines),
        style,
    );
    const edits = verkenning
        ? insertEntries(verkenning, asked)
        : insertEntries(samenwerking, [{ key: 'verkenning', lines: block('verkenning', content) }]);
    return [{ title: 'Openstaande vragen invoegen', edits: [...begun, ...edits], isPreferred: true }];
};

function antwoordIn(verkenning: Verkenning | undefined, { vraag }: VraagGemis) {
    return verkenning?.antwoorden.find((antwoord) => antwoord.vraag?.$refText === vraag);
}

function question(gemis: VraagGemis, { beoordeling }: VraagFinding): string[] {
    const titel = beoordeling?.norm.vragen.find(({ naam }) => naam === gemis.vraag)?.titel;
    const written = answers(gemis).flatMap(({ lines }) => lines);
    return [...(titel === undefined ? [] : [`// ${titel}`]), `vraag ${gemis.vraag} { ${written.join('  ')} }`];
}

/** Room for the answer of each side that has not given one, or for one that they give together. */
function answers({ kanten }: VraagGemis): Entry[] {
    return (kanten.length > 0 ? kanten : ['antwoord']).map((kant) => keyEntry(kant, EMPTY_TEXT));
}
