import type {
    Beoordeling,
    EisBeoordeling,
    Melding,
    Overneembaar,
    Verklaring,
    Verwijzing,
} from '@samenwerking/language';
import type { Plaats } from '../tree.js';
import type { Subject } from './context.js';

/** Anything with a place in the text. */
interface Geplaatst extends Overneembaar {
    readonly bereik: Verklaring['bereik'];
    readonly geheel?: Verklaring['geheel'];
}

/** Where something of a samenwerking stands: in the text that it is taken over from, where it is. */
export function plaatsVan({ bereik, geheel = bereik, herkomst }: Geplaatst, { uri }: { readonly uri: string }): Plaats {
    return { uri: herkomst?.uri ?? uri, bereik, geheel };
}

/** Where a samenwerking stands. */
export function eigenPlaats(beoordeling: Beoordeling): Plaats {
    return plaatsVan(beoordeling.feiten, beoordeling);
}

/** Where the block of a theme stands. */
export function themaPlaats(thema: string, beoordeling: Beoordeling): Plaats | undefined {
    const block = beoordeling.feiten.themas.find((kandidaat) => kandidaat.thema === thema);
    return block && plaatsVan(block, beoordeling);
}

/** Where a line leads that mentions a requirement: to its agreement, else to where that would stand. */
export function eisVermelding({ afspraak, thema }: EisBeoordeling, beoordeling: Beoordeling): Plaats {
    const plaats = afspraak ? plaatsVan(afspraak, beoordeling) : themaPlaats(thema, beoordeling);
    return { ...(plaats ?? eigenPlaats(beoordeling)), isVermelding: true };
}

/** Where a line leads that mentions a finding. */
export function meldingVermelding({ bereik }: Melding, beoordeling: Beoordeling): Plaats {
    return { ...plaatsVan({ bereik }, beoordeling), isVermelding: true };
}

/** Where a party is declared; one that comes with the language has its place where the samenwerking names it. */
export function partijPlaats(partij: Verwijzing, { beoordeling, lookup }: Subject): Plaats {
    const organisatie = partij.id === undefined ? undefined : lookup.organisatie(partij.id);
    return organisatie && !organisatie.uri.startsWith('builtin:')
        ? plaatsVan(organisatie, organisatie)
        : plaatsVan(partij, beoordeling);
}
