import type { MeldingCode, MeldingGegevens } from '../../assessment/melding.js';

export type Ernst = 'fout' | 'waarschuwing' | 'informatie' | 'hint';

/** Severities by stage 0, 1 and 2, as the design writes them: F error, W warning, I information, H hint, – none. */
export type Letter = 'F' | 'W' | 'I' | 'H' | '–';
export type ErnstPerStadium = Letter | `${Letter}/${Letter}/${Letter}`;

/** A kind of finding that counts in its own way: in words, and how to recognise it. */
export interface Geval<Gegevens> {
    readonly wanneer: string;
    readonly geldt: (gegevens: Gegevens) => boolean;
    readonly ernst: ErnstPerStadium;
}

/** All that there is to say about the findings with one code. */
export interface CatalogueEntry<Gegevens> {
    /** A short name. */
    readonly titel: string;
    /** One severity, or one for each case: the first that fits counts. */
    readonly ernst: ErnstPerStadium | readonly Geval<Gegevens>[];
    /** The sentence about one finding. */
    readonly bericht: (gegevens: Gegevens) => string;
    /** What it means, and why it matters in a crisis. */
    readonly betekenis: string;
    /** Where the Stappenplan asks it; absent where only the language does. */
    readonly bron?: string;
    /** How to mend it. */
    readonly herstel: string;
    /** A file in which it is right. */
    readonly voorbeeld?: string;
    /** What the fix in the editor does; absent where only the user can mend it. */
    readonly oplossing?: string;
}

export type Catalogue = { readonly [Code in MeldingCode]: CatalogueEntry<MeldingGegevens[Code]> };

/** An example without the indentation, and the empty first and last line, that it has in the source. */
export function example(text: string): string {
    const lines = text.split('\n').slice(1, -1);
    const indent = lines[0]?.search(/\S/) ?? 0;
    return lines.map((line) => line.slice(indent)).join('\n');
}
