import type { ProfielKeuzeFeiten } from '../feiten/feiten.js';
import type { MeldingContext } from './context.js';
import type { Melding } from './melding.js';
import type { NormProfiel } from './norm.js';
import { plaatshouder } from './plaatshouder.js';
import { isIngevuld } from './tekst.js';

/** What a samenwerking as a whole lacks: partner, profile and its reasoning (stap 5). */
export function samenwerkingMeldingen(context: MeldingContext): Melding[] {
    const { eigen, feiten, profiel, stadium } = context;
    const meldingen: Melding[] = [];
    const gegevens = { samenwerking: eigen.naam };
    if (feiten.partners.length === 0) {
        meldingen.push({ code: 'partner-ontbreekt', bereik: eigen.bereik, stadium, gegevens });
    }
    if (!feiten.profiel) {
        meldingen.push({ code: 'profiel-ontbreekt', bereik: eigen.bereik, stadium, gegevens });
    } else if (isVreemd(feiten.profiel, context)) {
        const onbekend = {
            profiel: feiten.profiel.profiel.naam,
            overgenomenUit: feiten.profiel.profiel.herkomst?.naam,
        };
        meldingen.push({
            code: 'profiel-ontbreekt',
            bereik: eigen.bereik,
            stadium,
            gegevens: { ...gegevens, onbekend },
        });
    } else if (profiel && !isIngevuld(feiten.profiel.motivering)) {
        meldingen.push(zonderMotivering(feiten.profiel, profiel, context));
    }
    return meldingen;
}

/** True for a profile of the norm of who is taken over, which the norm of this samenwerking does not have. */
function isVreemd({ profiel: { id, herkomst } }: ProfielKeuzeFeiten, { norm, profiel }: MeldingContext): boolean {
    return herkomst !== undefined && id !== undefined && profiel === undefined && norm.naam !== '';
}

/** A choice that is taken over is said here too: it may count harder here than in the file that makes it. */
function zonderMotivering(
    { profiel: keuze, motivering }: ProfielKeuzeFeiten,
    { titel }: NormProfiel,
    { eigen, stadium }: MeldingContext,
): Melding {
    const bereik = eigen.profiel?.profiel.bereik ?? eigen.bereik;
    const gegevens = { profiel: titel, overgenomenUit: keuze.herkomst?.naam };
    return plaatshouder({ code: 'profiel-zonder-motivering', bereik, stadium, gegevens }, motivering);
}
