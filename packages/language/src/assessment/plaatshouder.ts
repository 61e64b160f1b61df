import type { Range } from 'vscode-languageserver-types';
import type { TekstGegeven } from '../feiten/feiten.js';
import type { Melding } from './melding.js';

/**
 * A text that is absent is said where it should stand. One that is there but says nothing yet is said at the text
 * itself, as a placeholder: whoever just put it in sees where to write. `tekst` is given only where it says nothing. One
 * that is taken over stands in another file, and is said where its absence would be.
 */
export function plaatshouder(melding: Melding, tekst: TekstGegeven | undefined): Melding {
    if (!tekst) {
        return melding;
    }
    return tekst.herkomst ? plaatshouderElders(melding) : plaatshouderHier(melding, tekst.bereik);
}

/** A text in this file that says nothing, and what is missing as long as it does not. */
export function plaatshouderHier(melding: Melding, bereik: Range): Melding {
    return plaatshouderVan(melding, bereik, true);
}

/** Texts that stand elsewhere: it is said where their absence would be. */
export function plaatshouderElders(melding: Melding): Melding {
    return plaatshouderVan(melding, melding.bereik, false);
}

function plaatshouderVan(melding: Melding, bereik: Range, isHier: boolean): Melding {
    const eis = 'eis' in melding.gegevens ? melding.gegevens.eis : undefined;
    return { code: 'plaatshouder', bereik, stadium: melding.stadium, gegevens: { eis, betekent: melding, isHier } };
}
