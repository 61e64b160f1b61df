/** The checklist of a samenwerking as a form: plain data, for whatever page shows it. */

/** What the form of a file shows. */
export interface Formulier {
    /** The version of the text that it was made from. */
    readonly versie: number;
    /** The samenwerkingen that the file holds, in its order. */
    readonly keuzes: readonly Keuze[];
    /** The one that was asked for; absent where the file holds none. */
    readonly samenwerking?: SamenwerkingFormulier | undefined;
}

export interface SamenwerkingFormulier {
    readonly naam: string;
    readonly titel: string;
    readonly profiel: FormulierVeld;
    readonly voortgang: Stand;
    readonly delen: readonly FormulierDeel[];
    /** How many agreements the text holds that the profile does not ask: they are not in the form. */
    readonly overige: number;
}

/** How many of what counts in the minimum are settled. */
export interface Stand {
    readonly geregeld: number;
    readonly vereist: number;
}

/** The requirements of one theme. */
export interface FormulierDeel extends Stand {
    readonly thema: string;
    readonly titel: string;
    readonly eisen: readonly FormulierEis[];
}

export interface FormulierEis {
    readonly eis: string;
    readonly label: string;
    /** Paragraphs; one that begins with a dash is an item of a list. */
    readonly toelichting: readonly string[];
    readonly bron?: string | undefined;
    /** What it is in the profile, such as a line of the checklist. */
    readonly soort: string;
    readonly status: string;
    readonly isGeregeld: boolean;
    /** The samenwerking that the agreement is taken over from. */
    readonly overgenomenUit?: string | undefined;
    readonly meldingen: readonly FormulierMelding[];
    readonly velden: readonly FormulierVeld[];
}

export interface FormulierMelding {
    readonly ernst: 'fout' | 'waarschuwing' | 'informatie' | 'hint';
    readonly bericht: string;
    /** The field that it is about, where it is about one. */
    readonly veld?: string | undefined;
}

/** What can be filled in, and what it holds. */
export interface FormulierVeld {
    readonly sleutel: string;
    readonly label: string;
    readonly uitleg?: string | undefined;
    readonly soort: VeldSoort;
    /** One value; of `regels` and `contacten` as many as are given. An empty field has none. */
    readonly waarden: readonly string[];
    readonly keuzes: readonly Keuze[];
    /** The agreement still has to say this. */
    readonly ontbreekt: boolean;
    /** The samenwerking that the value is taken over from. */
    readonly overgenomenUit?: string | undefined;
}

/** A text of any length, lines of their own, one of the choices, any of the choices, a date (or a word, such as onbepaald). */
export type VeldSoort = 'tekst' | 'regels' | 'keuze' | 'contacten' | 'datum';

export interface Keuze {
    readonly naam: string;
    readonly titel: string;
}

/** What the user filled in. */
export interface FormulierWijziging {
    readonly samenwerking: string;
    /** Absent for what is about the samenwerking itself. */
    readonly eis?: string | undefined;
    readonly sleutel: string;
    readonly waarden: readonly string[];
}

/** What came of it: it is in the text from this version on, or why it is not. */
export type FormulierUitkomst = { readonly versie: number } | { readonly weigering: string };
