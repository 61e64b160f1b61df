import type { Stadium } from '../assessment/beoordeling.js';
import type { Melding, MeldingCode, MeldingGegevens } from '../assessment/melding.js';
import { visible } from '../visible.js';
import type { Instellingen } from '../workspace/instellingen.js';
import type { CatalogueEntry, Ernst, ErnstPerStadium, Letter } from './catalogue/entry.js';
import { catalogue } from './catalogue.js';

const LETTERS: Readonly<Record<Letter, Ernst | undefined>> = {
    F: 'fout',
    W: 'waarschuwing',
    I: 'informatie',
    H: 'hint',
    '–': undefined,
};

/** How hard a finding counts in its stage; undefined where it does not count (yet). */
export function ernstOf(melding: Melding): Ernst | undefined {
    const { ernst } = entryOf(melding.code);
    const geldend = typeof ernst === 'string' ? ernst : ernst.find(({ geldt }) => geldt(melding.gegevens))?.ernst;
    return geldend && perStadium(geldend)[melding.stadium];
}

/** How hard a finding counts where the user may have decided it; undefined where it does not count. */
export function geldendeErnst(melding: Melding, instellingen: Instellingen): Ernst | undefined {
    const chosen = codesOf(melding).map((code) => instellingen.ernst(code));
    const ernst = chosen.find((choice) => choice !== undefined) ?? ernstOf(melding);
    return ernst === 'uit' ? undefined : ernst;
}

/** A choice for what an empty text means holds for the empty text as well. */
function codesOf({ code, gegevens }: Melding): MeldingCode[] {
    return 'betekent' in gegevens && gegevens.betekent ? [code, gegevens.betekent.code] : [code];
}

/** The severity in each stage. */
export function perStadium(ernst: ErnstPerStadium): Readonly<Record<Stadium, Ernst | undefined>> {
    const [first, second = first, third = first] = ernst.split('/') as [Letter, Letter?, Letter?];
    return { 0: LETTERS[first], 1: LETTERS[second], 2: LETTERS[third] };
}

/** More of a name or a text nobody reads in a sentence, and a line of a mistaken file may hold a million characters. */
const LONGEST_QUOTE = 200;

const LONG_QUOTE = new RegExp(`‘([^‘’]{${LONGEST_QUOTE}})[^‘’]+’`, 'gu');

function withShortQuotes(bericht: string): string {
    return bericht.length <= LONGEST_QUOTE ? bericht : bericht.replace(LONG_QUOTE, '‘$1…’');
}

/** The sentence of a finding; for an empty text also what is missing as long as it is empty. */
export function berichtOf({ code, gegevens }: Melding): string {
    const bericht = visible(withShortQuotes(entryOf(code).bericht(gegevens)), '\n');
    return 'betekent' in gegevens && gegevens.betekent ? `${bericht} ${berichtOf(gegevens.betekent)}` : bericht;
}

/** A finding's data fits the entry of its code, which the type system cannot see for a code that varies. */
function entryOf(code: MeldingCode): CatalogueEntry<MeldingGegevens[MeldingCode]> {
    return catalogue[code] as CatalogueEntry<MeldingGegevens[MeldingCode]>;
}
