import { gehoudenGoLives } from '../../assessment/fase.js';
import { formatDatum } from '../../feiten/datum.js';
import type { Entry } from './entry.js';
import type { FixMaker } from './fix.js';
import { insertEntries } from './insert-entries.js';

/** Inserts an evaluation that is held today; one counts from the day after go-live. */
export const insertEvaluatie: FixMaker<'evaluatie-te-laat'> = ({ node, eigen, services }) => {
    const { peildatum } = services.Instellingen;
    const live = eigen && gehoudenGoLives(eigen, peildatum)[0]?.datum?.waarde;
    if (!node || live === undefined || live >= peildatum) {
        return [];
    }
    const datum = formatDatum(peildatum);
    const evaluatie: Entry = {
        key: 'evaluatie',
        lines: [`evaluatie ${datum} { aanleiding: periodiek  bevinding: "" }`],
    };
    return [{ title: `Evaluatie van ${datum} invoegen`, edits: insertEntries(node, [evaluatie]), isPreferred: true }];
};
