import { afspraken } from './catalogue/afspraken.js';
import type { Catalogue } from './catalogue/entry.js';
import { geldigheid } from './catalogue/geldigheid.js';
import { partijen } from './catalogue/partijen.js';
import { planning } from './catalogue/planning.js';
import { profielkeuze } from './catalogue/profiel.js';
import { techniek } from './catalogue/techniek.js';
import { tekst } from './catalogue/tekst.js';
import { uitvoering } from './catalogue/uitvoering.js';

/** The subjects of the findings, in the order in which a reader meets them. */
export const onderwerpen: readonly { readonly titel: string; readonly meldingen: Partial<Catalogue> }[] = [
    { titel: 'Partijen en contacten', meldingen: partijen },
    { titel: 'Keuze van het profiel', meldingen: profielkeuze },
    { titel: 'Afspraken', meldingen: { ...afspraken, ...geldigheid } },
    { titel: 'Systeem en accounts', meldingen: techniek },
    { titel: 'Planning', meldingen: planning },
    { titel: 'Toetsing, go-live en evaluatie', meldingen: uitvoering },
    { titel: 'De tekst zelf', meldingen: tekst },
];

/** Every diagnostic: how hard it counts, what it says, what it means and how to mend it. */
export const catalogue: Catalogue = {
    ...partijen,
    ...profielkeuze,
    ...afspraken,
    ...geldigheid,
    ...techniek,
    ...planning,
    ...uitvoering,
    ...tekst,
};
