import { cell, date, notice, row, section, table, text } from '../build.js';
import type { Section } from '../tree.js';
import { contactOrNone, type Subject, textOf } from './context.js';
import { eisVermelding } from './plaatsen.js';

/** What the parties chose not to agree, and why. */
export function afwijkingen(context: Subject): Section | undefined {
    const { beoordeling } = context;
    const rows = beoordeling.eisen
        .filter(({ status }) => status === 'afgeweken')
        .map((eis) => {
            const tot = eis.afspraak?.geldigTot?.waarde;
            return row(
                eisVermelding(eis, beoordeling),
                cell(text(eis.titel)),
                cell(textOf(eis.afspraak?.motivering)),
                cell(tot && (tot === 'onbepaald' ? text('Onbepaalde tijd') : date(tot))),
                cell(contactOrNone(eis.afspraak?.eigenaar, context)),
            );
        });
    return beoordeling.eisen.length === 0
        ? undefined
        : section('afwijkingen', 'Afwijkingen', [
              table(
                  'Afspraken die de partijen bewust niet maken',
                  { Afspraak: 24, Motivering: 42, 'Geldig tot en met': 14, Eigenaar: 20 },
                  [{ rows }],
              ) ?? notice('good', 'De partijen wijken nergens van het profiel af.'),
          ]);
}
