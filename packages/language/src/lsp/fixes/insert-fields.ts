import type { Beoordeling, EisBeoordeling, Gemis } from '../../assessment/beoordeling.js';
import { isAfspraak } from '../../generated/ast.js';
import { contactsFor } from './contacts.js';
import { type Entry, keyEntry } from './entry.js';
import type { Finding, Fix, FixMaker } from './fix.js';
import { afspraakEntry, insertPerThema, tekstAspect } from './insert-afspraak.js';
import { insertEntries } from './insert-entries.js';
import { EMPTY_TEXT, insertText } from './insert-key.js';
import { hasEntry } from './written-block.js';

type AfspraakFinding = Finding<'afspraak-onvolledig'> | Finding<'afspraak-niet-gereed'>;

/** No more ways to choose contacts than this are offered. */
const MOST = 5;

/**
 * Inserts the fields that an agreement lacks. Texts are left for the user to write: an agreement that is not called
 * finished stays incomplete until then. Where contacts are asked, each way to choose them gives a fix.
 */
export const insertFields: FixMaker<'afspraak-onvolledig'> = (finding) => {
    const { gegevens, beoordeling } = finding;
    if (gegevens.niveau === undefined) {
        return insertText<'afspraak-onvolledig'>('tekst')(finding);
    }
    const eis = beoordeling?.eisen.find((kandidaat) => kandidaat.eis === gegevens.eis);
    if (!(beoordeling && eis)) {
        return [];
    }
    const choices = eis.gemist
        .filter((gemis) => !isWritten(gemis, finding))
        .map((gemis) => fieldsFor(gemis, eis, beoordeling, finding))
        .filter(({ length }) => length > 0);
    const ways = combined(choices);
    return ways.map(
        (fields): Fix => ({
            title: titleOf(fields, ways.length > 1),
            edits: insertInAfspraak(finding, fields),
            isPreferred: ways.length === 1,
        }),
    );
};

/** Edits in the agreement that a finding is about; of one that is only taken over the file gets a block of its own. */
export function insertInAfspraak({ node, samenwerking, gegevens }: AfspraakFinding, fields: readonly Entry[]) {
    if (isAfspraak(node)) {
        return insertEntries(node, fields);
    }
    const { eis, thema } = gegevens;
    return samenwerking && eis !== undefined && fields.length > 0
        ? insertPerThema(samenwerking, [{ thema, entry: afspraakEntry(eis, fields) }])
        : [];
}

/** What is there already is not put in again, whatever is wrong with it. */
function isWritten({ sleutels }: Gemis, { node }: AfspraakFinding): boolean {
    const keys = sleutels.includes('tekst') ? [...sleutels, 'document'] : sleutels;
    return isAfspraak(node) && keys.some((key) => hasEntry(node, key));
}

/** What may be written for something that is missing: one field, or a choice. */
function fieldsFor(
    { sleutels }: Gemis,
    { eis }: EisBeoordeling,
    { norm }: Beoordeling,
    { eigen, services }: AfspraakFinding,
): Entry[] {
    const aspecten = norm.eisen.get(eis)?.aspecten.filter(({ naam }) => sleutels.includes(naam)) ?? [];
    if (aspecten.length === 0) {
        return sleutels.map((sleutel) => keyEntry(sleutel, sleutel === 'status' ? 'open' : EMPTY_TEXT));
    }
    const tekst = aspecten.find(({ vraagtContact }) => !vraagtContact);
    return tekst
        ? [tekstAspect(tekst)]
        : aspecten.flatMap(({ naam }) =>
              contactsFor(naam, eigen?.naam ?? '', services).map((contact) => keyEntry(naam, contact)),
          );
}

/** Every way to take one field of each choice. */
function combined(choices: readonly (readonly Entry[])[]): Entry[][] {
    return choices.reduce<Entry[][]>(
        (ways, choice) => ways.flatMap((way) => choice.map((field) => [...way, field])).slice(0, MOST),
        [[]],
    );
}

function titleOf(fields: readonly Entry[], isChoice: boolean): string {
    const contacts = fields.flatMap(({ lines }) => lines).filter((line) => !/: (""|open)$/.test(line));
    return isChoice ? `Ontbrekende velden invoegen (${contacts.join(', ')})` : 'Ontbrekende velden invoegen';
}
