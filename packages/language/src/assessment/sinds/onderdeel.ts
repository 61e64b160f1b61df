import { formatDatum } from '../../feiten/datum.js';
import type { DatumGegeven, Gegeven, Id, IsoDatum, Overneembaar, Verklaring, Verwijzing } from '../../feiten/feiten.js';
import type { Beoordeling } from '../beoordeling.js';
import { contactVan } from '../contacten.js';
import type { Lookup } from '../lookup.js';
import { doelVan } from '../verwijzing.js';
import { genormaliseerd } from '../vingerafdruk.js';

/** A samenwerking as it stood on one day, with what gives the names behind its references. */
export interface Toestand {
    readonly beoordeling: Beoordeling;
    readonly lookup: Lookup;
}

/** The kinds of what can be followed from one day to another. */
export type OnderdeelSoort =
    | 'samenwerking'
    | 'profiel'
    | 'afspraak'
    | 'stap'
    | 'plan'
    | 'deadline'
    | 'activiteit'
    | 'toetsing'
    | 'go-live'
    | 'verbeterpunt'
    | 'volgende-evaluatie'
    | 'evaluatie'
    | 'ervaring'
    | 'partij'
    | 'contact'
    | 'bevinding'
    | 'gesprek'
    | 'antwoord'
    | 'systeem'
    | 'account'
    | 'schrijfrecht';

/** Something of a samenwerking that can be followed from one day to another. Each value stands under its key. */
export interface Onderdeel {
    readonly soort: OnderdeelSoort;
    /** What it is known by among those of its kind. */
    readonly naam: string;
    readonly titel: string;
    /** The file that it stands in, and where. */
    readonly plaats: OnderdeelPlaats;
    readonly stand?: Stand | undefined;
    readonly datums?: Waarden<EindDatum> | undefined;
    readonly keuzes?: Waarden<Keuze> | undefined;
    /** Without what carries no meaning. An empty one counts as none. */
    readonly teksten?: Waarden<string> | undefined;
}

export type Waarden<T> = Readonly<Record<string, T | undefined>>;

export type EindDatum = IsoDatum | 'onbepaald';

/** How far something is: the word for it, and whether that means that it is done. */
export interface Stand {
    readonly woord: string;
    readonly staat: 'open' | 'klaar' | 'verlopen' | 'geen';
}

/** A word, or whom or what is named. */
export interface Keuze {
    /** What it stands for, however it is called. */
    readonly doel: string;
    readonly naam: string;
}

export interface OnderdeelPlaats {
    readonly uri: string;
    readonly bereik: Verklaring['bereik'];
    readonly geheel: Verklaring['geheel'];
}

interface Geplaatst extends Overneembaar {
    readonly bereik: Verklaring['bereik'];
    readonly geheel?: Verklaring['geheel'];
}

/** Where something stands: in the text that it is taken over from, where it is. */
export function plaatsIn(uri: string, { bereik, geheel = bereik, herkomst }: Geplaatst): OnderdeelPlaats {
    return { uri: herkomst?.uri ?? uri, bereik, geheel };
}

/** What has no name but its day. */
export function metDatum(titel: string, datum: DatumGegeven | undefined): string {
    return datum ? `${titel} van ${formatDatum(datum.waarde)}` : titel;
}

/** A word of the language. */
export function woord(gegeven: Gegeven<string> | undefined): Keuze | undefined {
    return gegeven && keuze(gegeven.waarde);
}

/** What is called as it is. */
export function keuze(naam: string | undefined): Keuze | undefined {
    return naam === undefined || naam === '' ? undefined : { doel: naam, naam };
}

/** Texts under one key, in any layout. */
export function tekst(...gegevens: readonly (Gegeven<string> | undefined)[]): string | undefined {
    const teksten = gegevens.flatMap((gegeven) => (gegeven ? genormaliseerd(gegeven.waarde) : []));
    return teksten.filter((een) => een !== '').join('\n') || undefined;
}

/** The people who are named, in any order. */
export function mensen(verwijzingen: readonly (Verwijzing | undefined)[], toestand: Toestand): Keuze | undefined {
    const { beoordeling, lookup } = toestand;
    const all = verwijzingen.flatMap((verwijzing): Keuze[] =>
        verwijzing
            ? [
                  {
                      doel: doelVan(verwijzing),
                      naam: contactVan(verwijzing, beoordeling.feiten, lookup)?.titel ?? verwijzing.naam,
                  },
              ]
            : [],
    );
    return samen(all);
}

/** Those that are named under one key, in any order. */
export function samen(all: readonly Keuze[]): Keuze | undefined {
    return all.length === 0
        ? undefined
        : {
              doel: all
                  .map(({ doel }) => doel)
                  .toSorted()
                  .join(' '),
              naam: all.map(({ naam }) => naam).join(', '),
          };
}

/** What an organisation is called; as the file writes it where it is not known. */
export function organisatieKeuze(verwijzing: Verwijzing | undefined, { lookup }: Toestand): Keuze | undefined {
    return verwijzing && { doel: doelVan(verwijzing), naam: titelVan(verwijzing.id, lookup) ?? verwijzing.naam };
}

function titelVan(id: Id | undefined, lookup: Lookup): string | undefined {
    return id === undefined ? undefined : lookup.organisatie(id)?.titel;
}
