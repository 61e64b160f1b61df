import type { Beoordeling, EisBeoordeling, Gemis } from '../../assessment/beoordeling.js';
import type { EisAspect } from '../../feiten/feiten.js';
import { isAfspraak } from '../../generated/ast.js';
import { contactsFor } from './contacts.js';
import { type Entry, keyEntry } from './entry.js';
import { type Finding, type Fix, type FixMaker, together } from './fix.js';
import { afspraakEntry, insertPerThema, tekstAspect } from './insert-afspraak.js';
import { insertEntries } from './insert-entries.js';
import { EMPTY_TEXT, insertText } from './insert-key.js';
import { bijWie, type ContactPlek, contactPlekken, distinct, nameForContact, recordContact } from './new-contact.js';
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
        (fields): Fix => ({ ...withNewContacts(fields, ways.length > 1, finding), isPreferred: ways.length === 1 }),
    );
};

/** A field to insert, and where the contact is to be recorded that it names, where that is a new one. */
interface Field {
    readonly entry: Entry;
    readonly plek?: ContactPlek;
}

/** Inserts some fields, and the contacts that they need. */
function withNewContacts(
    fields: readonly Field[],
    isChoice: boolean,
    finding: Finding<'afspraak-onvolledig'>,
): Pick<Fix, 'title' | 'edits' | 'elsewhere'> {
    const entries = fields.map(({ entry }) => entry);
    const plekken = distinct(fields.flatMap(({ plek }) => plek ?? []));
    return plekken
        .map((plek) => recordContact({ naam: nameForContact(plek, finding) }, plek, finding))
        .reduce<Pick<Fix, 'title' | 'edits' | 'elsewhere'>>(together, {
            title: titleOf(entries, plekken, isChoice),
            edits: insertInAfspraak(finding, entries),
        });
}

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
    finding: AfspraakFinding,
): Field[] {
    const aspecten = norm.eisen.get(eis)?.aspecten.filter(({ naam }) => sleutels.includes(naam)) ?? [];
    if (aspecten.length === 0) {
        return sleutels.map((sleutel) => ({ entry: keyEntry(sleutel, sleutel === 'status' ? 'open' : EMPTY_TEXT) }));
    }
    const tekst = aspecten.find(({ vraagtContact }) => !vraagtContact);
    return tekst ? [{ entry: tekstAspect(tekst) }] : contactFields(aspecten, finding);
}

/** Each contact that fits; where there is none, one to record with each party that it may belong to. */
function contactFields(aspecten: readonly EisAspect[], finding: AfspraakFinding): Field[] {
    const known = aspecten.flatMap(({ naam }) =>
        contactsFor(naam, finding.eigen?.naam ?? '', finding.services).map((contact) => ({
            entry: keyEntry(naam, contact),
        })),
    );
    return known.length > 0
        ? known
        : aspecten.flatMap(({ naam }) =>
              contactPlekken(naam, finding).map((plek) => ({
                  entry: keyEntry(naam, nameForContact(plek, finding)),
                  plek,
              })),
          );
}

/** Every way to take one field of each choice. */
function combined(choices: readonly (readonly Field[])[]): Field[][] {
    return choices.reduce<Field[][]>(
        (ways, choice) => ways.flatMap((way) => choice.map((field) => [...way, field])).slice(0, MOST),
        [[]],
    );
}

function titleOf(fields: readonly Entry[], plekken: readonly ContactPlek[], isChoice: boolean): string {
    if (plekken.length > 0) {
        return `Contact toevoegen${bijWie(plekken)}, en ontbrekende velden invoegen`;
    }
    const contacts = fields.flatMap(({ lines }) => lines).filter((line) => !/: (""|open)$/.test(line));
    return isChoice ? `Ontbrekende velden invoegen (${contacts.join(', ')})` : 'Ontbrekende velden invoegen';
}
