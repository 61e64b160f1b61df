import type { LangiumDocument } from 'langium';
import type { Melding } from '../assessment/melding.js';
import { isIngevuld } from '../assessment/tekst.js';
import { verwezenPaden } from '../feiten/bestanden.js';
import type { SamenwerkingServices } from '../services.js';

/** Files that the document refers to and that are not there. A placeholder for a path has a finding of its own. */
export async function bestandMeldingen(document: LangiumDocument, services: SamenwerkingServices): Promise<Melding[]> {
    const { samenwerkingen } = services.assessment.Beoordelingen.feitenOf(document);
    const paden = samenwerkingen.flatMap(verwezenPaden).filter(isIngevuld);
    const found = await services.shared.workspace.Bestanden.find(
        document.uri,
        paden.map(({ waarde }) => waarde),
    );
    return paden
        .filter(({ waarde }) => found.has(waarde) && !found.get(waarde))
        .map(({ waarde, bereik }) => ({ code: 'bestand-ontbreekt', bereik, stadium: 0, gegevens: { pad: waarde } }));
}
