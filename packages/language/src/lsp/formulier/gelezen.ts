import { formatDatum, guessDatum } from '../../feiten/datum.js';
import { formulierText } from '../../messages/formulier.js';
import type { FormulierVeld } from './formulier.js';
import { isOnschrijfbaar, schrijfbaar } from './geschreven-waarde.js';
import type { Sleutel } from './sleutels.js';

/** Why something cannot be filled in, in a sentence. */
export interface Weigering {
    readonly weigering: string;
}

type Invoer = { readonly waarden: readonly string[] } | Weigering;

/** What was filled in, as the text can hold it. */
export function gelezen(veld: FormulierVeld, ingevuld: readonly string[], sleutels: readonly Sleutel[]): Invoer {
    const schoon = ingevuld.map(schrijfbaar);
    const waarden = schoon.filter((waarde) => waarde !== '');
    if (waarden.length === 0) {
        return leeg(veld);
    }
    switch (veld.soort) {
        case 'tekst':
            return waarden.some(isOnschrijfbaar) ? { weigering: formulierText.drieAanhalingstekens } : { waarden };
        case 'regels':
            return { waarden: waarden.map((waarde) => waarde.replace(/\s+/g, ' ')) };
        case 'datum':
            return datum(waarden[0] ?? '', sleutels.find(({ sleutel }) => sleutel === veld.sleutel)?.woorden ?? []);
        default: {
            const onbekend = waarden.find((waarde) => !veld.keuzes.some(({ naam }) => naam === waarde));
            return onbekend === undefined
                ? { waarden: [...new Set(waarden)] }
                : { weigering: formulierText.geenKeuze(onbekend) };
        }
    }
}

function leeg({ sleutel, overgenomenUit }: FormulierVeld): Invoer {
    if (overgenomenUit !== undefined) {
        return { weigering: formulierText.overgenomen(overgenomenUit) };
    }
    return sleutel === 'profiel' ? { weigering: formulierText.kiesProfiel } : { waarden: [] };
}

/** A date in any way that can be read as one; the words that may stand in its place are no dates. */
function datum(ingevuld: string, woorden: readonly string[]): Invoer {
    const woord = woorden.find((kandidaat) => kandidaat === ingevuld.toLowerCase());
    if (woord !== undefined) {
        return { waarden: [woord] };
    }
    const gelezen = guessDatum(ingevuld);
    if (gelezen === undefined) {
        const weigering =
            woorden.length > 0 ? formulierText.geenDatumOfWoord(ingevuld, woorden) : formulierText.geenDatum(ingevuld);
        return { weigering };
    }
    return { waarden: [formatDatum(gelezen)] };
}
