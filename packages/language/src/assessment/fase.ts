import type { DatumGegeven, GoLiveFeiten, IsoDatum, SamenwerkingFeiten } from '../feiten/feiten.js';
import { inTextOrder } from '../text-order.js';
import type { Fase, Stadium } from './beoordeling.js';
import type { NormProfiel } from './norm.js';

/** True for a date up to and including the peildatum: it has happened; a later one is planned. */
export function isGebeurd(datum: DatumGegeven | undefined, peildatum: IsoDatum): datum is DatumGegeven {
    return datum !== undefined && datum.waarde <= peildatum;
}

/** The go-lives that have been held, earliest first. */
export function gehoudenGoLives(feiten: SamenwerkingFeiten, peildatum: IsoDatum): GoLiveFeiten[] {
    return feiten.uitvoering.goLives
        .filter((goLive) => isGebeurd(goLive.datum, peildatum))
        .toSorted((a, b) => inTextOrder(a.datum?.waarde ?? '', b.datum?.waarde ?? ''));
}

/** The profile has been chosen: it exists in the norm and `gekozen-op` has passed. */
function isGekozen(feiten: SamenwerkingFeiten, profiel: NormProfiel | undefined, peildatum: IsoDatum): boolean {
    return profiel !== undefined && isGebeurd(feiten.profiel?.gekozenOp, peildatum);
}

/** The phase of the Stappenplan (Leeswijzer, hoofdstuk 2 to 4): it follows from what has happened. */
export function faseOf(feiten: SamenwerkingFeiten, profiel: NormProfiel | undefined, peildatum: IsoDatum): Fase {
    if (!isGekozen(feiten, profiel, peildatum)) {
        return 'verkennen';
    }
    const isUitgewerkt =
        profiel?.toetsing === false ||
        isGebeurd(feiten.toetsing?.akkoordOp, peildatum) ||
        gehoudenGoLives(feiten, peildatum).length > 0;
    return isUitgewerkt ? 'uitvoeren' : 'uitwerken';
}

/** The stage that sets how hard findings count. */
export function stadiumOf(feiten: SamenwerkingFeiten, profiel: NormProfiel | undefined, peildatum: IsoDatum): Stadium {
    if (isGebeurd(feiten.toetsing?.aangevraagdOp, peildatum) || gehoudenGoLives(feiten, peildatum).length > 0) {
        return 2;
    }
    return isGekozen(feiten, profiel, peildatum) ? 1 : 0;
}
