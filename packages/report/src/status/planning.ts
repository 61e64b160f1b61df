import type { ActiviteitFeiten, Beoordeling, Doorlooptijd, PlanFeiten } from '@samenwerking/language';
import { cell, date, definition, definitions, notice, remark, row, section, table, text } from '../build.js';
import type { Cell, Section, Table } from '../tree.js';
import { contactOrNone, eventDate, type Subject, textOf } from './context.js';
import { plaatsVan } from './plaatsen.js';
import { capitalised, count, enumerate, writtenStatus } from './words.js';

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

function activiteiten(plan: PlanFeiten, context: Subject): Table | undefined {
    const { norm } = context.beoordeling;
    const rows = plan.activiteiten.map((activiteit) =>
        row(
            plaatsVan(activiteit, context.beoordeling),
            cell(text(titelOf(activiteit)), ...verband(activiteit, plan, norm), textOf(activiteit.toelichting)),
            cell(
                activiteit.van && date(activiteit.van.waarde, { before: 'vanaf' }),
                activiteit.tot && date(activiteit.tot.waarde, { before: 'tot en met' }),
                activiteit.doorlooptijd && text(duur(activiteit.doorlooptijd.waarde)),
            ),
            cell(contactOrNone(activiteit.eigenaar, context)),
            cell(activiteit.prioriteit && text(capitalised(activiteit.prioriteit.waarde))),
            cell(writtenStatus(activiteit.status?.waarde)),
        ),
    );
    return table('Activiteiten', { Activiteit: 33, Planning: 20, Eigenaar: 20, Prioriteit: 12, Status: 15 }, [
        { rows },
    ]);
}

/** What an activity delivers, and what it waits for. */
function verband({ voor, na }: ActiviteitFeiten, plan: PlanFeiten, norm: Beoordeling['norm']): Cell {
    const eisen = voor.map(({ naam }) => norm.eisen.get(naam)?.titel ?? naam);
    const voorgangers = na.map(({ naam }) => {
        const voorganger = plan.activiteiten.find((activiteit) => activiteit.naam === naam);
        return voorganger ? titelOf(voorganger) : naam;
    });
    return cell(
        eisen.length > 0 && remark(`Voor: ${enumerate(eisen)}.`),
        voorgangers.length > 0 && remark(`Na: ${enumerate(voorgangers.map((titel) => `‘${titel}’`))}.`),
    );
}

function titelOf({ titel, naam }: ActiviteitFeiten): string {
    return titel ?? capitalised(naam);
}

const EENHEDEN = { dag: ['dag', 'dagen'], week: ['week', 'weken'], maand: ['maand', 'maanden'] } as const;

function duur({ aantal, eenheid }: Doorlooptijd): string {
    const [one, more] = EENHEDEN[eenheid];
    return count(aantal, one, more);
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
