import type { LangiumDocument } from 'langium';
import type { Melding } from '../assessment/melding.js';
import { isIngevuld } from '../assessment/tekst.js';
import { verwezenPaden } from '../feiten/bestanden.js';
import type { SamenwerkingServices } from '../services.js';
import type { Bestemming } from '../workspace/bestanden.js';

/**
 * Files that the document refers to and that are not there, or that lie where nobody looks. A placeholder for a path has a
 * finding of its own. What is in no file yet has no place that a path could start from.
 */
export async function bestandMeldingen(document: LangiumDocument, services: SamenwerkingServices): Promise<Melding[]> {
    if (document.uri.scheme === 'untitled') {
        return [];
    }
    const { samenwerkingen } = services.assessment.Beoordelingen.feitenOf(document);
    const paden = samenwerkingen.flatMap(verwezenPaden).filter(isIngevuld);
    const found = await services.shared.workspace.Bestanden.find(
        document.uri,
        paden.map(({ waarde }) => waarde),
    );
    return paden
        .filter(({ waarde }) => found.has(waarde))
        .flatMap(({ waarde, bereik }): Melding[] => {
            const code = codeOf(found.get(waarde));
            return code ? [{ code, bereik, stadium: 0, gegevens: { pad: waarde } }] : [];
        });
}

function codeOf(bestemming: Bestemming): 'bestand-ontbreekt' | 'bestand-buiten-werkmap' | undefined {
    if (bestemming === 'buiten') {
        return 'bestand-buiten-werkmap';
    }
    return bestemming ? undefined : 'bestand-ontbreekt';
}
