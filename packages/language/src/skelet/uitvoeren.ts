import { addYears, formatDatum } from '../feiten/datum.js';
import { skeletText } from '../messages/skelet.js';
import type { SkeletGegevens } from './gegevens.js';
import { blok, type Regels } from './regels.js';
import { bijStap } from './stap.js';

/** How to plan what is to be done (stap 8): a plan without a go-live date would be a finding. */
export function planUitleg({ norm, profiel, peildatum }: SkeletGegevens): Regels {
    return profiel?.toetsing === false
        ? []
        : bijStap(norm, 8, ...skeletText.plan(formatDatum(peildatum), formatDatum(addYears(peildatum, 1))));
}

/** Consulting the werkgroep and asking for the toetsing (stap 9 and 10), for a profile that is tested. */
export function toetsing({ norm, profiel }: SkeletGegevens): Regels {
    return profiel?.toetsing === false
        ? []
        : blok('toetsing', bijStap(norm, 9, ...skeletText.werkgroep), bijStap(norm, 10, ...skeletText.toetsing));
}

/** Carrying out, go-live, evaluating and sharing (stap 11 to 14). */
export function uitvoering({ norm, profiel, peildatum }: SkeletGegevens): Regels {
    const overEenJaar = formatDatum(addYears(peildatum, 1));
    const jaarDaarna = formatDatum(addYears(peildatum, 2));
    return blok(
        'uitvoering',
        profiel?.toetsing === false ? [] : bijStap(norm, 11, ...skeletText.uitvoerenPlan),
        bijStap(norm, 12, ...skeletText.goLive(overEenJaar)),
        bijStap(norm, 13, ...skeletText.evalueren(jaarDaarna)),
        bijStap(norm, 14, ...skeletText.ervaring(jaarDaarna)),
    );
}
