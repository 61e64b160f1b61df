import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Melding, MeldingCode } from '../../assessment/melding.js';
import { nodeAt } from '../../validation/cst.js';
import { type Finding, type Fix, orElse } from './fix.js';
import { repairName } from './repair-name.js';
import { repairSyntax } from './repair-syntax.js';
import { copyWith, mistakesIn } from './trial-copy.js';

/** Mends what cannot be read: as it stands, else as a name. */
export const repair = orElse(repairSyntax, repairName);

/**
 * A fix of one word together with the repair of what can be seen to be wrong behind it once that word is known, such as
 * a text without quotes behind `Functie:`. None where nothing is seen there, or more than one thing may be meant.
 */
export async function withWhatItShows(fix: Fix, finding: Finding<MeldingCode>): Promise<Fix | undefined> {
    const { document, services } = finding;
    const [edit, ...others] = fix.edits;
    if (!edit || others.length > 0) {
        return undefined;
    }
    const copy = await copyWith([edit], document, services);
    const { textDocument: before } = document;
    const { textDocument: after } = copy;
    const wordEnd = before.offsetAt(edit.range.end);
    const moved = after.getText().length - before.getText().length;
    const known = new Set(
        mistakesIn(document, services)
            .filter(isSyntaxis)
            .map(({ bereik }) => before.offsetAt(bereik.start)),
    );
    const isShown = ({ bereik }: Melding) => {
        const start = after.offsetAt(bereik.start) - moved;
        return start >= wordEnd && !known.has(start);
    };
    const shown = mistakesIn(copy, services).filter(isSyntaxis).find(isShown);
    if (!shown) {
        return undefined;
    }
    const { bereik, gegevens } = shown;
    const [best] = await repair({ ...finding, document: copy, bereik, gegevens, node: nodeAt(copy, bereik.start) });
    if (!best?.isPreferred) {
        return undefined;
    }
    const movedBack = ({ start, end }: Range): Range => ({
        start: before.positionAt(after.offsetAt(start) - moved),
        end: before.positionAt(after.offsetAt(end) - moved),
    });
    const behind = best.edits.map(({ range, newText }): TextEdit => ({ range: movedBack(range), newText }));
    return { ...fix, title: `${fix.title}, daarachter: ${inSentence(best.title)}`, edits: [edit, ...behind] };
}

function isSyntaxis(melding: Melding): melding is Melding<'syntaxis'> {
    return melding.code === 'syntaxis';
}

function inSentence(title: string): string {
    return title.charAt(0).toLowerCase() + title.slice(1);
}
