import type { CatalogueEntry, Ernst, ErnstPerStadium } from '../validation/catalogue/entry.js';
import { perStadium } from '../validation/severity.js';

const WOORDEN: Readonly<Record<Ernst, string>> = {
    fout: 'een fout',
    waarschuwing: 'een waarschuwing',
    informatie: 'informatie',
    hint: 'een hint',
};

const GEEN = 'geen melding';

/** How hard the findings of an entry count, in words: one line, or one for each case. */
export function ernstInWoorden({ ernst }: Pick<CatalogueEntry<never>, 'ernst'>): string[] {
    return typeof ernst === 'string'
        ? [inWoorden(ernst)]
        : ernst.map((geval) => `${geval.wanneer}: ${inWoorden(geval.ernst)}`);
}

function inWoorden(ernst: ErnstPerStadium): string {
    const { 0: eerst, 1: gekozen, 2: getoetst } = perStadium(ernst);
    if (eerst === gekozen && gekozen === getoetst) {
        return eerst === undefined ? GEEN : `altijd ${woord(eerst)}`;
    }
    if (eerst === gekozen) {
        return `${woord(eerst)} tot de toetsing of de go-live, daarna ${woord(getoetst)}`;
    }
    const later = gekozen === getoetst ? '' : `, ${woord(getoetst)} vanaf de toetsing of de go-live`;
    return `${woord(eerst)} tot het profiel is gekozen (de dag bij ‘gekozen-op’), daarna ${woord(gekozen)}${later}`;
}

function woord(ernst: Ernst | undefined): string {
    return ernst === undefined ? GEEN : WOORDEN[ernst];
}
