import type { Range } from 'vscode-languageserver-types';
import type { Id, IsoDatum, Niveau } from '../feiten/feiten.js';
import type { Stadium } from './beoordeling.js';
import type { AchterstalligeEvaluatie } from './uitvoering.js';
import type { Wijziging } from './vingerafdruk.js';

/** What a finding says, by its code. The texts are made from this in validation/catalogue.ts. */
export interface MeldingGegevens {
    'afspraak-ontbreekt': EisGegevens;
    'afspraak-onvolledig': (EisGegevens | OverigeGegevens) & OnvolledigGegevens;
    'afspraak-niet-gereed': EisGegevens & { readonly status: string };
    'afspraak-verlopen': AfspraakGegevens & { readonly geldigTot: IsoDatum };
    'afspraak-verloopt': AfspraakGegevens & { readonly geldigTot: IsoDatum; readonly dagen: number };
    'afwijking-zonder-motivering': AfspraakGegevens;
    plaatshouder: PlaatshouderGegevens;
    'thema-onjuist': {
        /** Absent for the system and for accounts. */
        readonly eis?: string | undefined;
        readonly label: string;
        readonly thema: string;
        readonly hoortIn: string;
    };
    'afspraak-zonder-eigenaar': AfspraakGegevens;
    'afspraak-zonder-datum': AfspraakGegevens;
    'document-ontbreekt': AfspraakGegevens;
    'contact-verkeerde-partij': ContactGegevens;
    'contact-onbereikbaar': { readonly naam: string; readonly contact: Id };
    'adoptieregio-ontbreekt': { readonly aantal: number };
    'adoptieregio-niet-aangemeld': Overgenomen & { readonly regio: string };
    'regio-ontbreekt': { readonly samenwerking: string };
    'profiel-niet-afgestemd': { readonly pasNaKeuze: boolean };
    'profiel-niet-besproken': Record<string, never>;
    'kennismaking-onvolledig': { readonly partijen: readonly PartijGemis[] };
    'vraag-onbeantwoord': { readonly vragen: readonly VraagGemis[] };
    'systeem-zonder-koppeling': { readonly systeem: string };
    'account-rechten': Overgenomen & { readonly contact: string; readonly hoort: 'lezen' | 'schrijven' };
    'account-beheer': Overgenomen & { readonly contact: string };
    /** Who lacks an account; nobody where the partner has nobody in such a role. */
    'account-ontbreekt': {
        readonly partner: string;
        readonly contacten: readonly string[];
        readonly hoort: 'lezen' | 'schrijven';
    };
    'schrijfrecht-niet-teruggezet': { readonly titel: string; readonly tot: IsoDatum };
    'activiteit-zonder-planning': { readonly activiteit: string; readonly ontbreekt: 'planning' | 'prioriteit' };
    'activiteit-te-laat': { readonly activiteit: string; readonly eind: IsoDatum };
    'planning-onmogelijk': { readonly activiteit: string; readonly botsing: Botsing };
    'go-live-ontbreekt': Record<string, never>;
    /** The names in the ring, from the first to the first again, and the key by which they lead to each other. */
    kring: { readonly sleutel: 'na' | 'neemt-over' | 'breidt-uit'; readonly namen: readonly string[] };
    volgorde: { readonly wat: 'toetsing-voor-keuze' | 'go-live-zonder-akkoord' | 'go-live-voor-akkoord' };
    'toetsing-te-vroeg': { readonly labels: readonly string[] };
    'verbeterpunt-onbelegd': { readonly titel: string };
    'oefening-ontbreekt': Record<string, never>;
    'evaluatie-te-laat': AchterstalligeEvaluatie;
    'partner-ontbreekt': { readonly samenwerking: string };
    'profiel-ontbreekt': {
        readonly samenwerking: string;
        /** The profile that is taken over, where the norm of this samenwerking does not have it. */
        readonly onbekend?: (Overgenomen & { readonly profiel: string }) | undefined;
    };
    'profiel-zonder-motivering': Overgenomen & { readonly profiel: string };
    'waarde-soort': { readonly eis: string; readonly sleutel: string; readonly hoort: 'contact' | 'tekst' };
    meerduidig: { readonly naam: string; readonly keuzes: readonly string[] };
    dubbel: {
        readonly naam: string;
        readonly wat: string;
        /** What to do, where it is something else than taking one away or joining the two. */
        readonly raad?:
            | { readonly soort: 'aanvulling' | 'weghalen'; readonly norm: string }
            | { readonly soort: 'andere-trede'; readonly profiel: string }
            | {
                  readonly soort: 'ingebouwd';
                  readonly versie: string | undefined;
                  readonly ingebouwdeVersie: string | undefined;
              }
            | undefined;
    };
    'dubbel-beschreven': {
        readonly naam: string;
        readonly wat: string;
        /** The one that counts. */
        readonly geldt: Beschrijving;
        readonly naast: readonly Beschrijving[];
    };
    onbekend: {
        readonly naam: string;
        /**
         * What the name should stand for: a type of the grammar, or `woord` for a word from a list. `thema` where it is
         * an eis that does not say to which theme it belongs, and `Stap` or `Processchemaregel` where it is a number.
         */
        readonly type: string;
        /** The words to choose from, where the language itself lists them. */
        readonly keuzes?: readonly string[] | undefined;
        /** The names that there are, where they are few. */
        readonly namen?: readonly string[] | undefined;
        readonly bedoeld?: string | undefined;
    };
    'onbekende-sleutel': {
        readonly sleutel: string;
        /** The words that may stand here, where they are few. */
        readonly woorden?: readonly string[] | undefined;
        readonly bedoeld?: string | undefined;
        /** What was probably meant has a line of its own in this block. */
        readonly staatErAl?: boolean | undefined;
    };
    'instelling-onbekend': {
        /** The norm that is set, and is not there. */
        readonly norm: string;
        /** Those that are, where they are few. */
        readonly namen?: readonly string[] | undefined;
        readonly bedoeld?: string | undefined;
    };
    'datum-ongeldig': { readonly tekst: string; readonly bedoeld?: string | undefined };
    'bestand-ontbreekt': { readonly pad: string };
    'bestand-buiten-werkmap': { readonly pad: string };
    'niet-gebruikt': { readonly naam: string };
    /** Says what is known to differ from what was agreed: nothing, where only that something differs is known. */
    'gewijzigd-sinds-akkoord': AfspraakGegevens &
        Wijziging & { readonly contact: string; readonly datum?: IsoDatum | undefined };
    leeg: Record<string, never>;
    syntaxis: { readonly bericht: string };
}

export interface OnvolledigGegevens {
    /** The agreement is called afgestemd, gereed or nvt. */
    readonly isAfgerond: boolean;
    /** The keys that are not there, or say nothing. */
    readonly ontbreekt: readonly string[];
    /** Those of them that are there. */
    readonly leeg: readonly string[];
}

export type Partij = 'veiligheidsregio' | 'crisispartner';

/** A contact of the other side, or of an organisation that takes no part. */
export interface ContactGegevens extends Overgenomen {
    readonly naam: string;
    readonly hoortBij: Partij;
    /** The organisation that takes no part. */
    readonly doetNietMee?: string | undefined;
    /** What names the contact, where that is taken over. */
    readonly genoemdBij?: readonly string[] | undefined;
}

/** A text in something called afgestemd or gereed, or one whose absence has a finding of its own. */
export type PlaatshouderGegevens =
    | (AfspraakGegevens & { readonly sleutel: string; readonly betekent?: undefined })
    | {
          readonly eis?: undefined;
          readonly label?: undefined;
          readonly sleutel: 'systeem';
          readonly betekent?: undefined;
      }
    | {
          readonly eis?: string | undefined;
          readonly label?: undefined;
          /** What holds as long as the text says nothing. */
          readonly betekent: Melding;
          /** The text itself stands at the place of the finding. */
          readonly isHier: boolean;
      };

/** What is not recorded of a party. */
export interface PartijGemis {
    readonly partij: string;
    readonly id: Id;
    readonly ontbreekt: readonly string[];
}

/** A question of bijlage A that is open, or open for some sides. */
export interface VraagGemis {
    readonly vraag: string;
    readonly kanten: readonly Partij[];
}

/** What makes the period of an activity impossible or unwise. */
export type Botsing =
    | { readonly soort: 'eind-voor-begin' | 'zonder-duur' }
    | { readonly soort: 'voor-voorganger'; readonly voorganger: string; readonly eind: IsoDatum }
    | {
          readonly soort: 'na-go-live' | 'na-deadline';
          readonly eind: IsoDatum;
          readonly grens: IsoDatum;
          readonly titel: string;
      };

/** What a finding is about may stand elsewhere: then it names the samenwerking that says it. */
export interface Overgenomen {
    readonly overgenomenUit?: string | undefined;
}

/** An agreement that a finding is about, also one beyond the minimum. */
export interface AfspraakGegevens extends Overgenomen {
    readonly eis?: string | undefined;
    readonly label: string;
    readonly thema: string;
}

/** An agreement that the profile does not ask. */
export interface OverigeGegevens extends AfspraakGegevens {
    readonly niveau?: undefined;
}

/** A requirement that a finding is about. */
export interface EisGegevens extends Overgenomen, Gevraagd {
    readonly eis: string;
    readonly thema: string;
    readonly label: string;
    readonly niveau: Niveau;
}

/** What asks a requirement. */
export interface Gevraagd {
    /** Where the source asks it. */
    readonly bron?: string | undefined;
    /** The norm that asks it beyond what the norm asks which it extends. */
    readonly uitNorm?: string | undefined;
    /** Parts of it that a norm adds to what the source asks. */
    readonly toegevoegd?: readonly { readonly sleutels: readonly string[]; readonly norm: string }[] | undefined;
}

/** Where something is described: the path of a file, seen from the one that says so, or nowhere as it is built in. */
export interface Beschrijving {
    readonly bestand: string | undefined;
    /** Of a norm. */
    readonly versie: string | undefined;
}

export type MeldingCode = keyof MeldingGegevens;

/** A finding: what is wrong, and where. Its severity follows from its code and stage. */
export type Melding<Code extends MeldingCode = MeldingCode> = {
    readonly [K in Code]: {
        readonly code: K;
        readonly bereik: Range;
        readonly stadium: Stadium;
        readonly gegevens: MeldingGegevens[K];
        /** Where else to look: the first of two declarations, the contacts that a name may mean. */
        readonly verwant?: readonly VerwantePlek[] | undefined;
    };
}[Code];

export interface VerwantePlek {
    readonly uri: string;
    readonly bereik: Range;
    readonly bericht: string;
}
