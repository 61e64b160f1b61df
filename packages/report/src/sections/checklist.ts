import type { Beoordeling, Niveau } from '@samenwerking/language';
import { cell, notice, paragraph, row, section, table, text } from '../build.js';
import type { Section, Table } from '../tree.js';
import type { Subject } from './context.js';
import { eisVermelding } from './plaatsen.js';
import { eisStatus } from './words.js';

/** The official checklist as the source prints it; what else is asked stands below it, each under its own heading. */
export function checklist({ beoordeling }: Subject): Section {
    const { profiel } = beoordeling;
    const titel = profiel ? `Checklist ${profiel.titel}` : 'Checklist';
    const official = lines(beoordeling, 'checklist');
    return section(
        'checklist',
        titel,
        official
            ? [
                  paragraph(
                      `Dit is de checklist van het profiel${profiel?.bron ? ` (${profiel.bron})` : ''}. ${MINIMUM}`,
                  ),
                  official,
              ]
            : [
                  notice(
                      'empty',
                      profiel
                          ? 'Dit profiel heeft geen checklist.'
                          : 'De checklist volgt uit het profiel. Dat is nog niet gekozen.',
                  ),
              ],
        [
            level(
                beoordeling,
                'basis',
                'Basis',
                'Deze afspraken horen bij de basis voor dit profiel. Zij staan niet op de checklist, maar tellen wel mee in de voortgang.',
            ),
            level(
                beoordeling,
                'bijlage',
                'Bijlage',
                'Deze afspraken staan in de tekst van de bijlage bij dit profiel, niet op de checklist. Zij tellen niet mee in de voortgang.',
            ),
            level(
                beoordeling,
                'advies',
                'Advies',
                'Deze afspraken zijn een advies. Zij tellen niet mee in de voortgang.',
            ),
        ],
    );
}

const MINIMUM = 'De checklist is een minimum: soms zijn er meer afspraken nodig.';

/** What the lines of a level are. */
export const CAPTIONS: Readonly<Record<Niveau, string>> = {
    checklist: 'De checklist, in de volgorde van de bron',
    basis: 'Afspraken van de basis',
    bijlage: 'Afspraken uit de bijlage',
    advies: 'Afspraken als advies',
};

function level(beoordeling: Beoordeling, niveau: Niveau, titel: string, uitleg: string): Section | undefined {
    const content = lines(beoordeling, niveau);
    return content && section(`checklist-${niveau}`, titel, [paragraph(uitleg), content]);
}

function lines(beoordeling: Beoordeling, niveau: Niveau): Table | undefined {
    const rows = beoordeling.eisen
        .filter((eis) => eis.niveau === niveau)
        .map((eis) => row(eisVermelding(eis, beoordeling), cell(text(eis.label)), cell(eisStatus(eis.status))));
    return table(CAPTIONS[niveau], { Afspraak: 78, Gereed: 22 }, [{ rows }]);
}
