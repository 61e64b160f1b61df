import type { Melding, MeldingCode, MeldingGegevens } from '../assessment/melding.js';
import { type CatalogueEntry, catalogue, type Ernst } from './catalogue.js';

const LETTERS: Readonly<Record<string, Ernst | undefined>> = {
    F: 'fout',
    W: 'waarschuwing',
    I: 'informatie',
    H: 'hint',
    '–': undefined,
};

/** How hard a finding counts in its stage; undefined where it does not count (yet). */
export function ernstOf(melding: Melding): Ernst | undefined {
    const { ernst } = entryOf(melding.code);
    const perStadium = typeof ernst === 'function' ? ernst(melding.gegevens) : ernst;
    const letters = perStadium.split('/');
    return LETTERS[letters[melding.stadium] ?? (letters[0] as string)];
}

/** The sentence of a finding. */
export function berichtOf(melding: Melding): string {
    return entryOf(melding.code).bericht(melding.gegevens);
}

/** A finding's data fits the entry of its code, which the type system cannot see for a code that varies. */
function entryOf(code: MeldingCode): CatalogueEntry<MeldingGegevens[MeldingCode]> {
    return catalogue[code] as CatalogueEntry<MeldingGegevens[MeldingCode]>;
}
