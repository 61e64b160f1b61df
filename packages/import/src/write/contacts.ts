import {
    blok,
    type ContactFeiten,
    naamSleutel,
    naamUit,
    type OrganisatieFeiten,
    type Regels,
    type SkeletWens,
    tekstwaarde,
    uitleg,
    vindOrganisatie,
    vrijeNaam,
} from '@samenwerking/language';
import { initialsOf } from '../match/initials.js';
import { messages } from '../messages.js';
import { quote, shown } from '../quote.js';
import type { ContactRow } from '../recognise/contacts.js';
import { phrase, wordsOf } from '../recognise/words.js';
import { tableOf } from './table-of.js';
import { textValue } from './text-value.js';

/** The parties that a contact can belong to. */
export type ContactParties = Pick<SkeletWens, 'partner' | 'regios'>;

/** A contact that can be named in an agreement. */
export interface KnownContact {
    readonly naam: string;
    readonly titel: string;
}

export interface WrittenContacts {
    readonly partnerContacten: readonly Regels[];
    readonly contacten: readonly Regels[];
    /** Those of the document, and those that the parties have already. */
    readonly known: readonly KnownContact[];
    readonly count: number;
    readonly doubts: readonly string[];
    /** The rows that are not taken over, and say something that is not written. */
    readonly left: readonly ContactRow[];
}

/** Writes the contacts of a document with the organisation that they say they belong to. */
export function writeContacts(rows: readonly ContactRow[], parties: ContactParties, bestand: string): WrittenContacts {
    const existing = existingContacts(parties);
    const known: KnownContact[] = [...existing];
    const bezet = new Set(existing.map(({ naam }) => naamSleutel(naam.slice(naam.indexOf('.') + 1))));
    const partnerContacten: Regels[] = [];
    const contacten: Regels[] = [];
    const doubts: string[] = [];
    const left: ContactRow[] = rows.filter(({ isHidden }) => isHidden);
    doubts.push(...left.map((row) => messages.crossedRow(saidBy(row), 'verborgen')));
    const shownRows = rows.filter(({ isHidden }) => !isHidden);
    for (const [row, ...repeated] of groupsOf(shownRows)) {
        const others = repeated.filter((other) => !saysSame(row, other));
        doubts.push(...others.map((other) => messages.contactTwice(saidBy(other), row.place)));
        left.push(...others);
        if (existing.some(({ titel }) => phrase(titel) === phrase(row.naam))) {
            doubts.push(messages.contactThere(saidBy(row)));
            left.push(row);
            continue;
        }
        const naam = vrijeNaam(naamUit(row.naam, 'contact'), (vrij) => bezet.has(naamSleutel(vrij)));
        bezet.add(naamSleutel(naam));
        known.push({ naam, titel: row.naam });
        const home = homeOf(row, parties);
        const written = contactBlock(naam, row, home, bestand);
        (home.kind === 'nieuwe-partner' ? partnerContacten : contacten).push(written.regels);
        doubts.push(...written.doubts);
    }
    const homeless = shownRows.filter(({ organisatie }) => organisatie === undefined);
    const tables = new Set(homeless.map(({ place }) => tableOf(place)));
    const captions = new Set(homeless.flatMap(({ caption }) => caption ?? []));
    return {
        partnerContacten,
        contacten,
        known,
        count: known.length - existing.length,
        left,
        doubts: [
            ...doubts,
            ...(tables.size > 0 ? [messages.noOrganisatie([...tables], [...captions].map(quote))] : []),
        ],
    };
}

type Home =
    | { readonly kind: 'nieuwe-partner' }
    | { readonly kind: 'bekend'; readonly naam: string }
    | { readonly kind: 'onbekend' };

function homeOf({ organisatie }: ContactRow, { partner, regios }: ContactParties): Home {
    if (organisatie === undefined) {
        return { kind: 'onbekend' };
    }
    const existing = [...(partner && 'naam' in partner ? [partner] : []), ...regios];
    const initials = regios.filter((regio) => initialsOf(regio) === phrase(organisatie));
    const found = vindOrganisatie(organisatie, existing) ?? (initials.length === 1 ? initials[0] : undefined);
    if (found) {
        return { kind: 'bekend', naam: found.naam };
    }
    const isNew = partner && !('naam' in partner) && phrase(partner.titel) === phrase(organisatie);
    return isNew ? { kind: 'nieuwe-partner' } : { kind: 'onbekend' };
}

function contactBlock(naam: string, row: ContactRow, home: Home, bestand: string) {
    const rollen = row.rollen.map((rol) => ({ rol, known: ROLLEN.get(phrase(rol)) }));
    const said = [row.naam, row.organisatie].filter((part) => part !== undefined).join(' | ');
    const key = (name: string, text: string | undefined) => (text === undefined ? [] : textValue(name, oneLine(text)));
    const known = rollen.flatMap(({ known }) => known ?? []);
    const unknown = rollen.filter(({ known }) => known === undefined).map(({ rol }) => rol);
    const regels = [
        ...uitleg(messages.from(bestand, [row.place], quote(said))),
        ...blok(
            `contact ${naam} ${tekstwaarde(row.naam)}`,
            [
                ...(home.kind === 'bekend' ? [`organisatie: ${home.naam}`] : []),
                ...key('functie', row.functie),
                ...(known.length > 0 ? [`rol: ${[...new Set(known)].join(', ')}`] : []),
                ...key('telefoon', row.telefoon),
                ...key('e-mail', row.email),
                ...key('piket', row.piket),
            ],
            uitleg(
                ...unknown.map((rol) => messages.column('Rol', quote(rol))),
                ...row.extras.map(({ title, text }) => messages.column(shown(title), quote(text))),
            ),
        ),
    ];
    return {
        regels,
        doubts: [
            ...(row.organisatie !== undefined && home.kind === 'onbekend'
                ? [messages.unknownOrganisatie(saidBy(row), quote(row.organisatie))]
                : []),
            ...unknown.map((rol) => messages.unknownRol(saidBy(row), quote(rol))),
            ...row.noPhone.map((text) => messages.notPhone(saidBy(row), quote(text))),
            ...row.noEmail.map((text) => messages.notEmail(saidBy(row), quote(text))),
            ...row.mended.map((number) => messages.mendedPhone(saidBy(row), number)),
        ],
    };
}

/** What people call the roles of the language. */
const ROLLEN: ReadonlyMap<string, string> = new Map([
    ['informatiemanager', 'informatiemanager'],
    ['informatiecoordinator', 'informatiecoordinator'],
    ['leiding en coordinatie', 'leiding-en-coordinatie'],
    ['accounthouder', 'accounthouder'],
    ['bestuurder', 'bestuurder'],
]);

/** The same person may stand in more lists. */
function groupsOf(rows: readonly ContactRow[]): [ContactRow, ...ContactRow[]][] {
    const groups = Map.groupBy(rows, ({ naam, organisatie = '' }) => `${phrase(naam)}\n${phrase(organisatie)}`);
    return [...groups.values()] as [ContactRow, ...ContactRow[]][];
}

function saysSame(a: ContactRow, b: ContactRow): boolean {
    const said = ({ functie, telefoon, email, piket, rollen, extras }: ContactRow) =>
        new Set([functie, telefoon, email, piket, ...rollen, ...extras.map(({ title, text }) => `${title}\n${text}`)]);
    return said(b).isSubsetOf(said(a).add(undefined));
}

function existingContacts({ partner, regios }: ContactParties): KnownContact[] {
    const organisaties: readonly OrganisatieFeiten[] = [...(partner && 'naam' in partner ? [partner] : []), ...regios];
    const all = organisaties.flatMap((organisatie) =>
        organisatie.contacten.map((contact) => ({ contact, organisatie })),
    );
    return all.map(({ contact, organisatie }) => ({
        // Where two organisations have a contact of this name, the organisation says which.
        naam: all.some((other) => other.contact !== contact && other.contact.naam === contact.naam)
            ? `${organisatie.naam}.${contact.naam}`
            : contact.naam,
        titel: titelOf(contact),
    }));
}

function titelOf({ titel, naam }: ContactFeiten): string {
    return titel ?? naam;
}

/** Contacts that someone may mean with a name: one that is written the same, else those that have all of its words. */
export function meantContacts(naam: string, known: readonly KnownContact[]): readonly KnownContact[] {
    const same = known.filter(({ titel }) => phrase(titel) === phrase(naam));
    if (same.length > 0) {
        return same;
    }
    const [first = '', ...rest] = wordsOf(naam);
    const words = [first, ...rest].filter((word) => word.length > 2);
    return known.filter(({ titel }) => {
        const own = wordsOf(titel);
        // `J. de Vries` is not `P. de Vries`; `de Vries` may be either.
        const hasInitial = first.length > 1 || own[0]?.startsWith(first);
        return words.length > 0 && hasInitial && words.every((word) => own.includes(word));
    });
}

function saidBy({ place, naam }: ContactRow): string {
    return `${place}, ${quote(naam)}`;
}

function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}
