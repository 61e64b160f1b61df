import type { Stadium } from '../assessment/beoordeling.js';
import type { CatalogueEntry, Ernst, ErnstPerStadium } from '../validation/catalogue/entry.js';
import { perStadium } from '../validation/severity.js';

const WOORDEN: Readonly<Record<Ernst, string>> = {
    fout: 'een fout',
    waarschuwing: 'een waarschuwing',
    informatie: 'informatie',
    hint: 'een hint',
};

const GEEN = 'geen melding';

/** From when a severity counts that was another one in the stage before. */
const VANAF: Readonly<Record<Exclude<Stadium, 0>, string>> = {
    1: 'na de keuze van een profiel',
    2: 'vanaf de toetsing of de go-live',
};

/** Until when a severity counts that is another one in this stage. */
const TOT: Readonly<Record<Exclude<Stadium, 0>, string>> = {
    1: 'zolang er geen profiel is gekozen',
    2: 'tot de toetsing of de go-live',
};

/** How hard the findings of an entry count, in words: one line, or one for each case. */
export function ernstInWoorden({ ernst }: Pick<CatalogueEntry<never>, 'ernst'>): string[] {
    return typeof ernst === 'string'
        ? [inWoorden(ernst)]
        : ernst.map((geval) => `${geval.wanneer}: ${inWoorden(geval.ernst)}`);
}

function inWoorden(ernst: ErnstPerStadium): string {
    const per = perStadium(ernst);
    const changes = ([1, 2] as const).filter((stadium) => per[stadium] !== per[stadium === 1 ? 0 : 1]);
    const [change] = changes;
    if (change === undefined) {
        return per[0] === undefined ? GEEN : `altijd ${WOORDEN[per[0]]}`;
    }
    const words = (stadium: Stadium) => (per[stadium] === undefined ? GEEN : WOORDEN[per[stadium]]);
    return [`${words(0)} ${TOT[change]}`, ...changes.map((stadium) => `${words(stadium)} ${VANAF[stadium]}`)].join(
        ', ',
    );
}
