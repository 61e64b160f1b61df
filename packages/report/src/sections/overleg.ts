import { betrokkenRegios } from '@samenwerking/language';
import { cell, row, section, status, table, text } from '../build.js';
import type { DateValue, Row, Section } from '../tree.js';
import { eventDate, type Subject } from './context.js';
import { gesprekken } from './verkenning.js';

/** The consultations that the Stappenplan asks, with the day of each, and the talks that were held. */
export function overleg(context: Subject): Section {
    return section(
        'overleg',
        'Overleg',
        [table('Overleg dat het Stappenplan vraagt', { Overleg: 64, Datum: 36 }, [{ rows: overlegRows(context) }])],
        [gesprekken(context)],
    );
}

function overlegRows(context: Subject): Row[] {
    const { adoptieregio, profiel, toetsing } = context.beoordeling.feiten;
    const heeftMeerRegios = betrokkenRegios(context.beoordeling.feiten).length > 1;
    const line = (wat: string, moment: DateValue | undefined) =>
        row(undefined, cell(text(wat)), cell(moment ?? status('open', 'Niet vastgelegd')));
    return [
        ...(adoptieregio
            ? [
                  line(
                      'De adoptieregio is aangemeld bij de werkgroep crisispartners (stap 1)',
                      eventDate(adoptieregio.aangemeldOp, context),
                  ),
              ]
            : []),
        ...(heeftMeerRegios
            ? [
                  line(
                      'Het profiel is met de andere regio’s afgestemd (stap 5)',
                      eventDate(profiel?.afgestemdOp, context),
                  ),
              ]
            : []),
        line('Het profiel is met de werkgroep besproken (stap 5)', eventDate(profiel?.besprokenOp, context)),
        line('Er is contact met de werkgroep over het plan (stap 9)', eventDate(toetsing?.werkgroepOp, context)),
    ];
}
