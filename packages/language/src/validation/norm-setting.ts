import type { LangiumDocument } from 'langium';
import type { Melding } from '../assessment/melding.js';
import { topId } from '../references/ids.js';
import type { SamenwerkingServices } from '../services.js';
import { few, suggest } from './suggestion.js';

/** Samenwerkingen that should be judged by the norm of the settings, and are not: there is none of that name. */
export function normSettingMeldingen(document: LangiumDocument, services: SamenwerkingServices): Melding[] {
    const { Instellingen, assessment, references } = services;
    const { norm } = Instellingen;
    if (norm === undefined || references.Names.get(topId('norm', norm))) {
        return [];
    }
    const names = references.Names.top('norm')
        .map(({ name }) => name)
        .toSorted((a, b) => a.localeCompare(b, 'nl'));
    const gegevens = { norm, namen: few(names), bedoeld: suggest(norm, names) };
    return assessment.Beoordelingen.feitenOf(document)
        .samenwerkingen.filter(({ naam }) => references.Names.normNamedBy(naam) === undefined)
        .map(({ bereik }) => ({ code: 'instelling-onbekend', bereik, stadium: 0, gegevens }));
}
