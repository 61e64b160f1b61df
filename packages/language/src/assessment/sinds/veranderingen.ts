import type { Beoordeling } from '../beoordeling.js';
import { afspraakOnderdelen } from './afspraken.js';
import { kernOnderdelen } from './kern.js';
import { type Onderdeel, type OnderdeelSoort, plaatsIn, type Toestand } from './onderdeel.js';
import { partijOnderdelen } from './partijen.js';
import { planOnderdelen } from './plan.js';
import { techniekOnderdelen } from './techniek.js';
import { uitvoeringOnderdelen } from './uitvoering.js';
import { gewijzigd, nieuw, type Verandering, weg } from './verandering.js';
import { verkenningOnderdelen } from './verkenning.js';

/**
 * What changed of a samenwerking from one day to another: each thing that came, went, was settled, expired or says
 * something else. A pure function: each Toestand was judged on its own day, so that what expired in between shows.
 */
export function veranderingenSinds(toen: Toestand, nu: Toestand): Verandering[] {
    return [
        ...vergelijk(kernOnderdelen(toen), kernOnderdelen(nu)),
        ...vergelijk(afspraakOnderdelen(toen), afspraakOnderdelen(nu)),
        ...nieuwGevraagd(toen.beoordeling, nu.beoordeling),
        ...vergelijk(planOnderdelen(toen), planOnderdelen(nu)),
        ...vergelijk(uitvoeringOnderdelen(toen), uitvoeringOnderdelen(nu)),
        ...vergelijk(partijOnderdelen(toen), partijOnderdelen(nu)),
        ...vergelijk(verkenningOnderdelen(toen), verkenningOnderdelen(nu)),
        ...vergelijk(techniekOnderdelen(toen), techniekOnderdelen(nu)),
    ];
}

/** What is asked since, by the same profile. That another profile asks something else is told by its choice. */
function nieuwGevraagd(toen: Beoordeling, nu: Beoordeling): Verandering[] {
    if (toen.profiel?.naam !== nu.profiel?.naam) {
        return [];
    }
    const gevraagd = new Set(toen.eisen.map(({ eis }) => eis));
    return nu.eisen
        .filter(({ eis, afspraak }) => !(afspraak || gevraagd.has(eis)))
        .map(({ eis, titel }) => ({
            onderdeel: 'afspraak',
            naam: eis,
            titel,
            plaats: plaatsIn(nu.uri, nu.feiten),
            soorten: ['gevraagd'],
            datums: [],
            keuzes: [],
            teksten: [],
        }));
}

/** In the order of what is there now; behind it what no longer is. */
function vergelijk(toen: readonly Onderdeel[], nu: readonly Onderdeel[]): Verandering[] {
    const vroeger = pairs(toen, nu);
    const gebleven = new Set(vroeger.values());
    return [
        ...nu.flatMap((een) => {
            const voorheen = vroeger.get(een);
            return (voorheen ? gewijzigd(voorheen, een) : nieuw(een)) ?? [];
        }),
        ...toen.filter((een) => !gebleven.has(een)).map(weg),
    ];
}

/** What has no name of its own but its day: another day is the same one moved. */
const ZONDER_NAAM: ReadonlySet<OnderdeelSoort> = new Set(['go-live', 'evaluatie', 'ervaring', 'gesprek']);

/** Of each thing what it was before: of the same name, and the first of that name before the second. */
function pairs(toen: readonly Onderdeel[], nu: readonly Onderdeel[]): Map<Onderdeel, Onderdeel> {
    const found = new Map<Onderdeel, Onderdeel>();
    const match = (keyOf: (onderdeel: Onderdeel) => string | undefined) => {
        const taken = new Set(found.values());
        const left = Map.groupBy(
            toen.filter((een) => !taken.has(een)),
            keyOf,
        );
        for (const een of nu) {
            const key = found.has(een) ? undefined : keyOf(een);
            const voorheen = key === undefined ? undefined : left.get(key)?.shift();
            if (voorheen) {
                found.set(een, voorheen);
            }
        }
    };
    match(({ soort, naam }) => `${soort} ${naam}`);
    match(({ soort }) => (ZONDER_NAAM.has(soort) ? soort : undefined));
    return found;
}
