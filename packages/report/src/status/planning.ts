import type { ActiviteitFeiten, Beoordeling, Doorlooptijd, PlanFeiten } from '@samenwerking/language';
import { cell, date, definition, definitions, notice, remark, section, table, text } from '../build.js';
import type { Cell, Section, Table } from '../tree.js';
import { contactOrNone, eventDate, type StatusContext, textOf } from './context.js';
import { capitalised, count, enumerate, writtenStatus } from './words.js';

/** The plan as it is recorded: activities, deadlines and the go-live that is aimed at. */
export function planVanAanpak(context: StatusContext): Section | undefined {
    const { plan, profiel } = context.beoordeling.feiten;
    const needsPlan = profiel && context.beoordeling.profiel?.toetsing !== false;
    if (!plan) {
        return needsPlan
            ? section('plan', 'Plan van aanpak', [notice('empty', 'Er is nog geen plan van aanpak vastgelegd.')])
            : undefined;
    }
    return section('plan', 'Plan van aanpak', [
        definitions([definition('Beoogde go-live', plan.goLive && date(plan.goLive.waarde))]) ??
            notice('empty', 'Er is nog geen go-live gepland.'),
        deadlines(plan),
        activiteiten(plan, context) ?? notice('empty', 'Er zijn nog geen activiteiten vastgelegd.'),
    ]);
}

function deadlines({ deadlines }: PlanFeiten): Table | undefined {
    const rows = deadlines.map(({ titel, datum }): Cell[] => [cell(text(titel)), cell(datum && date(datum.waarde))]);
    return table('Harde deadlines', { Deadline: 78, Datum: 22 }, [{ rows }]);
}

function activiteiten(plan: PlanFeiten, context: StatusContext): Table | undefined {
    const { norm } = context.beoordeling;
    const rows = plan.activiteiten.map((activiteit): Cell[] => [
        cell(text(titelOf(activiteit)), ...verband(activiteit, plan, norm), textOf(activiteit.toelichting)),
        cell(
            activiteit.van && date(activiteit.van.waarde, { before: 'vanaf' }),
            activiteit.tot && date(activiteit.tot.waarde, { before: 'tot en met' }),
            activiteit.doorlooptijd && text(duur(activiteit.doorlooptijd.waarde)),
        ),
        cell(contactOrNone(activiteit.eigenaar, context)),
        cell(activiteit.prioriteit && text(capitalised(activiteit.prioriteit.waarde))),
        cell(writtenStatus(activiteit.status?.waarde)),
    ]);
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
export function toetsing(context: StatusContext): Section | undefined {
    const { toetsing: vastgelegd } = context.beoordeling.feiten;
    const isGetoetst = context.beoordeling.profiel?.toetsing;
    return vastgelegd || isGetoetst
        ? section('toetsing', 'Toetsing', [
              definitions([
                  definition('Contact met de werkgroep', eventDate(vastgelegd?.werkgroepOp, context)),
                  definition('Toetsing aangevraagd', eventDate(vastgelegd?.aangevraagdOp, context)),
                  definition('Akkoord van de Regiegroep', eventDate(vastgelegd?.akkoordOp, context)),
                  definition('Oordeel', textOf(vastgelegd?.oordeel)),
              ]) ?? notice('empty', 'Er is nog niets vastgelegd over de toetsing.'),
          ])
        : undefined;
}
