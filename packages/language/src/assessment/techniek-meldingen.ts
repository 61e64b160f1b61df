import type { AccountFeiten, ContactFeiten, SamenwerkingFeiten, Verwijzing } from '../feiten/feiten.js';
import { contactVan, kantVan } from './contacten.js';
import type { MeldingContext } from './context.js';
import { isGebeurd } from './fase.js';
import type { Melding } from './melding.js';
import { plaatsVanThema } from './places.js';
import { isPlaatshouder } from './tekst.js';

/** The system that crisis partners share: another one has to communicate with it (stap 6, techniek). */
const GEDEELD_SYSTEEM = 'LCMS';

/** Roles of the informatiemanagement functionary (bijlage C). */
const INFORMATIEMANAGEMENT: ReadonlySet<string> = new Set(['informatiemanager', 'informatiecoordinator']);

/** The theme in which system and accounts stand. */
export const TECHNIEK = 'techniek';

/** What is to be said about the system and the accounts in it (stap 6, bijlage B and C). */
export function techniekMeldingen(context: MeldingContext): Melding[] {
    const { eigen, profiel } = context;
    return [
        ...systeemMeldingen(context),
        ...(profiel?.accounts === 'lezen' ? leesrechten(context) : []),
        ...(profiel?.accounts === 'schrijven' ? schrijfrechten(context) : []),
        ...eigen.accounts.flatMap((account) => tijdelijkeRechten(account, context)),
    ];
}

function systeemMeldingen({ eigen: { systeem }, stadium }: MeldingContext): Melding[] {
    if (systeem && isPlaatshouder(systeem.naam)) {
        return [{ code: 'plaatshouder', bereik: systeem.bereik, stadium, gegevens: { sleutel: 'systeem' } }];
    }
    const isConnected = !systeem || systeem.naam.toUpperCase() === GEDEELD_SYSTEEM || systeem.koppelingLcms === true;
    return isConnected
        ? []
        : [{ code: 'systeem-zonder-koppeling', bereik: systeem.bereik, stadium, gegevens: { systeem: systeem.naam } }];
}

/** Bijlage B: the partner's information managers read by default, and write only for a while. */
function leesrechten(context: MeldingContext): Melding[] {
    const tooMuch = accountsVanPartner(context)
        .filter(({ rechten }) => rechten?.waarde === 'schrijven')
        .map((account) => accountRechten(account, 'lezen', context));
    const missing = bekendePartners(context.feiten).flatMap((partner) => {
        const contacten = informatiemanagers(partner, context);
        const hasAccount = contacten.some((contact) => accountOf(contact, context) !== undefined);
        return hasAccount ? [] : accountOntbreekt(partner, contacten, 'lezen', context);
    });
    return [...tooMuch, ...missing];
}

/** Bijlage C: the partner's information managers write, and the partner manages the accounts. */
function schrijfrechten(context: MeldingContext): Melding[] {
    const managedByOther = accountsVanPartner(context)
        .filter(({ beheer }) => beheer !== undefined && beheer.waarde !== 'crisispartner')
        .map((account): Melding => {
            const gegevens = { contact: account.contact.naam, overgenomenUit: account.beheer?.herkomst?.naam };
            return { ...opAccount(account, context), code: 'account-beheer', gegevens };
        });
    const ofContacten = bekendePartners(context.feiten).flatMap((partner) => {
        const contacten = informatiemanagers(partner, context);
        return contacten.length === 0
            ? accountOntbreekt(partner, [], 'schrijven', context)
            : contacten.flatMap((contact) => schrijfaccount(contact, partner, context));
    });
    return [...managedByOther, ...ofContacten];
}

function schrijfaccount(contact: ContactFeiten, partner: Verwijzing, context: MeldingContext): Melding[] {
    const account = accountOf(contact, context);
    if (!account) {
        return accountOntbreekt(partner, [contact], 'schrijven', context);
    }
    return account.rechten?.waarde === 'schrijven' ? [] : [accountRechten(account, 'schrijven', context)];
}

function accountRechten(account: AccountFeiten, hoort: 'lezen' | 'schrijven', context: MeldingContext): Melding {
    const overgenomenUit = (account.rechten ?? account).herkomst?.naam;
    const gegevens = { contact: account.contact.naam, hoort, overgenomenUit };
    return { ...opAccount(account, context), code: 'account-rechten', gegevens };
}

/** An account that is only taken over is said where the file itself would have it. */
function opAccount({ herkomst, bereik }: AccountFeiten, { eigen, stadium }: MeldingContext) {
    return { bereik: herkomst ? plaatsVanThema(eigen, TECHNIEK) : bereik, stadium };
}

/**
 * The source asks nothing of a region's own accounts. Of an account for somebody who is not known nothing more is to be
 * said than that.
 */
function accountsVanPartner({ feiten, lookup }: MeldingContext): AccountFeiten[] {
    return feiten.accounts.filter(isBekend).filter(({ contact }) => {
        const organisatie = contactVan(contact, feiten, lookup)?.organisatie;
        return organisatie === undefined || kantVan(organisatie) === 'crisispartner';
    });
}

function isBekend({ contact }: AccountFeiten): boolean {
    return contact.id !== undefined;
}

/** A partner that does not exist has no contacts to ask for: that is said where it is named. */
function bekendePartners({ partners }: SamenwerkingFeiten): Verwijzing[] {
    return partners.filter(({ id }) => id !== undefined);
}

/** The partner's contacts in informatiemanagement: those that it declares, and those that the samenwerking adds. */
function informatiemanagers(partner: Verwijzing, { feiten, lookup }: MeldingContext): ContactFeiten[] {
    const declared = partner.id === undefined ? undefined : lookup.organisatie(partner.id);
    const added = feiten.contacten.filter(({ organisatie }) => organisatie !== undefined && organisatie === partner.id);
    return [...(declared?.contacten ?? []), ...added].filter(isInformatiemanager);
}

/** True for a contact in informatiemanagement. */
export function isInformatiemanager({ rollen }: ContactFeiten): boolean {
    return rollen.some(({ waarde }) => INFORMATIEMANAGEMENT.has(waarde));
}

function accountOf({ id }: ContactFeiten, { feiten }: MeldingContext): AccountFeiten | undefined {
    return feiten.accounts.find(({ contact }) => contact.id === id);
}

/** An account for somebody who is not known may be the one that is missed. */
function accountOntbreekt(
    partner: Verwijzing,
    contacten: readonly ContactFeiten[],
    hoort: 'lezen' | 'schrijven',
    context: MeldingContext,
): Melding[] {
    const { eigen, feiten, stadium } = context;
    if (contacten.length > 0 && !feiten.accounts.every(isBekend)) {
        return [];
    }
    const gegevens = { partner: partner.naam, contacten: contacten.map(({ naam }) => naam), hoort };
    return [{ code: 'account-ontbreekt', bereik: plaatsVanThema(eigen, TECHNIEK), stadium, gegevens }];
}

/** Bijlage B: after the incident the rights are set back. */
function tijdelijkeRechten({ tijdelijk }: AccountFeiten, { stadium, peildatum }: MeldingContext): Melding[] {
    return tijdelijk.flatMap(({ titel, tot, teruggezetOp, bereik }): Melding[] => {
        const isOverdue = tot !== undefined && tot.waarde < peildatum && !isGebeurd(teruggezetOp, peildatum);
        return isOverdue
            ? [{ code: 'schrijfrecht-niet-teruggezet', bereik, stadium, gegevens: { titel, tot: tot.waarde } }]
            : [];
    });
}
