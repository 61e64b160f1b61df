import type { Range } from 'vscode-languageserver-types';
import type { IsoDatum, Niveau } from '../feiten/feiten.js';
import type { Stadium } from './beoordeling.js';

/** What a finding says, by its code. The texts are made from this in validation/catalogue.ts. */
export interface MeldingGegevens {
    'afspraak-ontbreekt': EisGegevens;
    'afspraak-onvolledig': EisGegevens & { readonly isAfgerond: boolean; readonly ontbreekt: readonly string[] };
    'afspraak-niet-gereed': EisGegevens & { readonly status: string };
    'afspraak-verlopen': AfspraakGegevens & { readonly geldigTot: IsoDatum };
    'afspraak-verloopt': AfspraakGegevens & { readonly geldigTot: IsoDatum; readonly dagen: number };
    'afwijking-zonder-motivering': AfspraakGegevens;
    plaatshouder: AfspraakGegevens & { readonly sleutel: string };
    'thema-onjuist': { readonly eis: string; readonly label: string; readonly thema: string; readonly hoortIn: string };
    'partner-ontbreekt': { readonly samenwerking: string };
    'profiel-ontbreekt': { readonly samenwerking: string };
    'profiel-zonder-motivering': { readonly profiel: string };
    'waarde-soort': { readonly eis: string; readonly sleutel: string; readonly hoort: 'contact' | 'tekst' };
    meerduidig: { readonly naam: string; readonly keuzes: readonly string[] };
    dubbel: { readonly naam: string; readonly wat: string };
    onbekend: {
        readonly naam: string;
        /** What the name should stand for: a type of the grammar, or `woord` for a word from a list. */
        readonly type: string;
        /** The words to choose from, where the language itself lists them. */
        readonly keuzes?: readonly string[] | undefined;
        readonly bedoeld?: string | undefined;
    };
    'onbekende-sleutel': { readonly sleutel: string; readonly bedoeld?: string | undefined };
    'datum-ongeldig': { readonly tekst: string; readonly bedoeld?: string | undefined };
    leeg: Record<string, never>;
    syntaxis: { readonly bericht: string };
}

/** An agreement that a finding is about, also one beyond the minimum. */
export interface AfspraakGegevens {
    readonly eis?: string | undefined;
    readonly label: string;
    readonly thema: string;
}

/** A requirement that a finding is about. */
export interface EisGegevens {
    readonly eis: string;
    readonly thema: string;
    readonly label: string;
    readonly niveau: Niveau;
    readonly bron?: string | undefined;
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
