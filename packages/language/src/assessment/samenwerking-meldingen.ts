import type { MeldingContext } from './context.js';
import type { Melding } from './melding.js';
import { plaatshouder } from './plaatshouder.js';
import { isIngevuld } from './tekst.js';

/** What a samenwerking as a whole lacks: partner, profile and its reasoning (stap 5). */
export function samenwerkingMeldingen({ eigen, feiten, profiel, stadium }: MeldingContext): Melding[] {
    const meldingen: Melding[] = [];
    const gegevens = { samenwerking: eigen.naam };
    if (feiten.partners.length === 0) {
        meldingen.push({ code: 'partner-ontbreekt', bereik: eigen.bereik, stadium, gegevens });
    }
    if (!feiten.profiel) {
        meldingen.push({ code: 'profiel-ontbreekt', bereik: eigen.bereik, stadium, gegevens });
    } else if (profiel && eigen.profiel && !isIngevuld(feiten.profiel.motivering)) {
        const { bereik } = eigen.profiel.profiel;
        const melding = {
            code: 'profiel-zonder-motivering',
            bereik,
            stadium,
            gegevens: { profiel: profiel.titel },
        } as const;
        meldingen.push(plaatshouder(melding, eigen.profiel.motivering));
    }
    return meldingen;
}
