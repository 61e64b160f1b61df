import type { Gegeven, Id, TekstGegeven, Verklaring } from './basis.js';

export interface OrganisatieFeiten extends Verklaring {
    readonly soort: 'crisispartner' | 'veiligheidsregio';
    readonly id: Id;
    readonly uri: string;
    readonly naam: string;
    readonly titel?: string | undefined;
    /** Of a veiligheidsregio. */
    readonly nummer?: number | undefined;
    readonly sector?: TekstGegeven | undefined;
    readonly kerntaken?: TekstGegeven | undefined;
    readonly ambities?: TekstGegeven | undefined;
    readonly verwachtingen?: TekstGegeven | undefined;
    readonly contacten: readonly ContactFeiten[];
}

export interface ContactFeiten extends Verklaring {
    readonly id: Id;
    readonly naam: string;
    readonly titel?: string | undefined;
    /** The organisation that declares the contact, or the one it names itself. */
    readonly organisatie?: Id | undefined;
    readonly functie?: TekstGegeven | undefined;
    readonly rollen: readonly Gegeven<string>[];
    readonly telefoon?: TekstGegeven | undefined;
    readonly email?: TekstGegeven | undefined;
    readonly piket?: TekstGegeven | undefined;
}
