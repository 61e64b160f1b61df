import type { PlanFeiten } from '@samenwerking/language';
import { cell, date, definition, definitions, notice, row, section, table, text } from '../build.js';
import type { Section, Table } from '../tree.js';
import { activiteiten } from './activiteiten.js';
import { eventDate, type Subject, textOf } from './context.js';
import { gantt } from './gantt.js';
import { plaatsVan } from './plaatsen.js';

/** The plan as it is recorded: activities, deadlines and the go-live that is aimed at. */
export function planVanAanpak(context: Subject): Section | undefined {
    const { plan, profiel } = context.beoordeling.feiten;
    const needsPlan = profiel && context.beoordeling.profiel?.toetsing !== false;
    if (!plan) {
        return needsPlan
            ? section('plan', 'Plan van aanpak', [notice('empty', 'Er is nog geen plan van aanpak vastgelegd.')])
            : undefined;
    }
    return section(
        'plan',
        'Plan van aanpak',
        [
            definitions([definition('Beoogde go-live', plan.goLive && date(plan.goLive.waarde))]) ??
                notice('empty', 'Er is nog geen go-live gepland.'),
            deadlines(plan, context),
            gantt(context.beoordeling),
            activiteiten(plan, context) ?? notice('empty', 'Er zijn nog geen activiteiten vastgelegd.'),
        ],
        [],
        { plaats: plaatsVan(plan, context.beoordeling) },
    );
}

function deadlines({ deadlines }: PlanFeiten, { beoordeling }: Subject): Table | undefined {
    const rows = deadlines.map((deadline) =>
        row(
            plaatsVan(deadline, beoordeling),
            cell(text(deadline.titel)),
            cell(deadline.datum && date(deadline.datum.waarde)),
        ),
    );
    return table('Harde deadlines', { Deadline: 78, Datum: 22 }, [{ rows }]);
}

/** What is going to be done, by whom. */
export function activiteitenSection(context: Subject): Section {
    const { plan } = context.beoordeling.feiten;
    return section(
        'activiteiten',
        'Activiteiten',
        [(plan && activiteiten(plan, context)) ?? notice('empty', 'Er zijn nog geen activiteiten vastgelegd.')],
        [],
        { plaats: plan && plaatsVan(plan, context.beoordeling) },
    );
}

/** When the plan takes place: the go-live that it aims at, its deadlines and all of it along the months. */
export function planning(context: Subject): Section {
    const { beoordeling } = context;
    const { plan } = beoordeling.feiten;
    const eind = beoordeling.planning?.eind;
    return section('planning', 'Planning', [
        definitions([
            definition('Beoogde go-live', plan?.goLive && date(plan.goLive.waarde)),
            definition('Einde laatste activiteit', eind && date(eind)),
        ]) ?? notice('empty', 'Er is nog geen planning.'),
        plan && deadlines(plan, context),
        gantt(beoordeling),
    ]);
}

/** The intercollegiale toetsing. */
export function toetsing(context: Subject): Section | undefined {
    const { toetsing: vastgelegd } = context.beoordeling.feiten;
    const isGetoetst = context.beoordeling.profiel?.toetsing;
    return vastgelegd || isGetoetst
        ? section(
              'toetsing',
              'Toetsing',
              [
                  definitions([
                      definition('Contact met de werkgroep', eventDate(vastgelegd?.werkgroepOp, context)),
                      definition('Toetsing aangevraagd', eventDate(vastgelegd?.aangevraagdOp, context)),
                      definition('Akkoord van de Regiegroep', eventDate(vastgelegd?.akkoordOp, context)),
                      definition('Oordeel', textOf(vastgelegd?.oordeel)),
                  ]) ?? notice('empty', 'Er is nog niets vastgelegd over de toetsing.'),
              ],
              [],
              { plaats: vastgelegd && plaatsVan(vastgelegd, context.beoordeling) },
          )
        : undefined;
}
