import type {
    Beoordeling,
    ContactFeiten,
    DatumGegeven,
    Lookup,
    TekstGegeven,
    Toen,
    Verwijzing,
} from '@samenwerking/language';
import { contactVan, isGebeurd } from '@samenwerking/language';
import { date } from '../build.js';
import type { ContactValue, DateValue, UserText } from '../tree.js';
import { plainText, userText } from '../user-text.js';
import { capitalised } from './words.js';

/** What a report is made from: all that was decided, and where to find what others declare. */
export interface Subject {
    readonly beoordeling: Beoordeling;
    readonly lookup: Lookup;
    /** Mistakes in the text of the file: what stands there does not count. */
    readonly textErrors: number;
    /** Sentences about what it rests on and is described more than once. */
    readonly describedTwice?: readonly string[] | undefined;
    /** How it stood before, where the report has to tell what changed since. */
    readonly toen?: Toen | undefined;
    /** Everybody may read it: see openbaar.ts. */
    readonly isOpenbaar?: boolean | undefined;
}

/** The name of an organisation as people write it; as the file writes it where it is not known. */
export function organisatieNaam(verwijzing: Verwijzing, { lookup }: Subject): string {
    return (verwijzing.id && lookup.organisatie(verwijzing.id)?.titel) || verwijzing.naam;
}

/** Someone by name and organisation. */
export function contactOf(verwijzing: Verwijzing, context: Subject, on?: DateValue): ContactValue {
    const contact = contactVan(verwijzing, context.beoordeling.feiten, context.lookup);
    const organisatie = contact?.organisatie && context.lookup.organisatie(contact.organisatie);
    return {
        kind: 'contact',
        name: plainText(contact?.titel ?? verwijzing.naam),
        organisation: organisatie ? plainText(organisatie.titel ?? organisatie.naam) : undefined,
        on,
    };
}

/** What someone does: in the words of the file, else by role. */
export function functieVan({ functie, rollen }: ContactFeiten): string {
    return functie?.waarde ?? rollen.map(({ waarde }) => capitalised(waarde)).join(', ');
}

/** Undefined where nobody is named. */
export function contactOrNone(verwijzing: Verwijzing | undefined, context: Subject): ContactValue | undefined {
    return verwijzing && contactOf(verwijzing, context);
}

/** A date of something that happens: a later one than the peildatum is planned. */
export function eventDate(datum: DatumGegeven | undefined, { beoordeling }: Subject): DateValue | undefined {
    return datum && date(datum.waarde, isGebeurd(datum, beoordeling.peildatum) ? {} : { after: 'gepland' });
}

/** Undefined where the user wrote nothing. */
export function textOf(gegeven: TekstGegeven | undefined): UserText | undefined {
    return gegeven && gegeven.waarde.trim() !== '' ? userText(gegeven.waarde) : undefined;
}
