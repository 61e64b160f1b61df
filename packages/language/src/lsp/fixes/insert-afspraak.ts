import { AstUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { needsTekst } from '../../assessment/afspraken.js';
import type { Beoordeling, EisBeoordeling } from '../../assessment/beoordeling.js';
import type { EisAspect } from '../../feiten/feiten.js';
import type { Samenwerking } from '../../generated/ast.js';
import { commentFor, type Entry, keyEntry, linesOf } from './entry.js';
import { insertEntries } from './insert-entries.js';
import { EMPTY_TEXT } from './insert-key.js';
import { block, stacked, styleOf } from './text-style.js';

/** Edits that add agreements which do not exist yet, each with the aspects that the profile asks. */
export function insertAfspraken(
    samenwerking: Samenwerking,
    beoordeling: Beoordeling,
    eisen: readonly EisBeoordeling[],
): TextEdit[] {
    return insertPerThema(
        samenwerking,
        eisen.map((eis) => ({ thema: eis.thema, entry: afspraakEntry(eis.eis, afspraakVelden(eis, beoordeling)) })),
    );
}

/** An agreement with these fields. */
export function afspraakEntry(eis: string, entries: readonly Entry[]): Entry {
    return { key: eis, lines: block(eis, entries.flatMap(linesOf)) };
}

/** Edits that put entries into their theme blocks; those that are absent are made. */
export function insertPerThema(
    samenwerking: Samenwerking,
    entries: readonly { readonly thema: string; readonly entry: Entry }[],
): TextEdit[] {
    const style = styleOf(AstUtils.getDocument(samenwerking).textDocument.getText());
    const newThemas: Entry[] = [];
    const edits: TextEdit[] = [];
    for (const [thema, ofThema] of Map.groupBy(entries, (one) => one.thema)) {
        const inThema = ofThema.map(({ entry }) => entry);
        const written = samenwerking.themas.find((candidate) => candidate.thema === thema);
        if (written) {
            edits.push(...insertEntries(written, inThema));
        } else {
            newThemas.push({ key: thema, lines: block(thema, stacked(inThema.map(linesOf), style)) });
        }
    }
    return [...edits, ...insertEntries(samenwerking, newThemas)];
}

/** An agreement as someone fills it in: what is asked stands ready, with the question behind it. */
export function afspraakVelden({ eis }: EisBeoordeling, { norm, profiel }: Beoordeling): Entry[] {
    const feiten = norm.eisen.get(eis);
    const gevraagd = (profiel?.regels ?? []).find((regel) => regel.eis === eis)?.aspecten.flat() ?? [];
    const aspecten = feiten?.aspecten.filter(({ naam }) => gevraagd.includes(naam)) ?? [];
    return [
        keyEntry('status', 'open'),
        ...(feiten && needsTekst(feiten) ? [keyEntry('tekst', EMPTY_TEXT)] : []),
        ...aspecten.map((aspect) => (aspect.vraagtContact ? contactComment(aspect) : tekstAspect(aspect))),
    ];
}

/** Room for the text of an aspect, with the question that it answers. */
export function tekstAspect({ naam, titel }: EisAspect): Entry {
    return keyEntry(naam, EMPTY_TEXT, titel);
}

/** Which contact is meant cannot be known, and a name that means nobody would be a mistake. */
function contactComment({ naam }: EisAspect): Entry {
    return { key: naam, lines: [commentFor(naam)] };
}
