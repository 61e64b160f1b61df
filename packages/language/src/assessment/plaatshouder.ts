import type { TekstGegeven } from '../feiten/feiten.js';
import type { Melding } from './melding.js';

/**
 * A text that is absent is said where it should stand. One that is there but says nothing yet is said at the text
 * itself, as a placeholder: whoever just put it in sees where to write. `tekst` is given only where it says nothing. One
 * that is taken over stands in another file, and is said where its absence would be.
 */
export function plaatshouder(melding: Melding, tekst: TekstGegeven | undefined): Melding {
    return tekst ? plaatshouderOp(melding, tekst.herkomst ? melding.bereik : tekst.bereik) : melding;
}

/** The same for texts that stand in another file, or for more of them at once: it is said where their absence would be. */
export function plaatshouderOp(melding: Melding, bereik = melding.bereik): Melding {
    const eis = 'eis' in melding.gegevens ? melding.gegevens.eis : undefined;
    return { code: 'plaatshouder', bereik, stadium: melding.stadium, gegevens: { eis, betekent: melding } };
}
