import type { ActiviteitFeiten, Beoordeling, Doorlooptijd, PlanFeiten } from '@samenwerking/language';
import { cell, date, remark, row, status, table, text } from '../build.js';
import type { Cell, StatusValue, Table } from '../tree.js';
import { contactOrNone, type Subject, textOf } from './context.js';
import { plaatsVan } from './plaatsen.js';
import { capitalised, count, enumerate, writtenStatus } from './words.js';

/** Every activity of a plan as it is recorded; undefined where there are none. */
export function activiteiten(plan: PlanFeiten, context: Subject): Table | undefined {
    const { norm } = context.beoordeling;
    const rows = plan.activiteiten.map((activiteit) =>
        row(
            plaatsVan(activiteit, context.beoordeling),
            cell(text(activiteitTitel(activiteit)), ...verband(activiteit, plan, norm), textOf(activiteit.toelichting)),
            cell(
                activiteit.van && date(activiteit.van.waarde, { before: 'vanaf' }),
                activiteit.tot && date(activiteit.tot.waarde, { before: 'tot en met' }),
                activiteit.doorlooptijd && text(duur(activiteit.doorlooptijd.waarde)),
            ),
            cell(contactOrNone(activiteit.eigenaar, context)),
            cell(activiteit.prioriteit && text(capitalised(activiteit.prioriteit.waarde))),
            statusCell(activiteit, context.beoordeling),
        ),
    );
    return table('Activiteiten', { Activiteit: 33, Planning: 20, Eigenaar: 20, Prioriteit: 12, Status: 15 }, [
        { rows },
    ]);
}

/** Of one that is late also what was written: whether somebody is at work on it. */
function statusCell(activiteit: ActiviteitFeiten, beoordeling: Beoordeling): Cell {
    const shown = activiteitStatus(activiteit, beoordeling);
    const written = writtenStatus(activiteit.status?.waarde);
    return cell(shown, shown.text !== written.text && remark(`Vastgelegd als ${written.text.toLowerCase()}.`));
}

/** What an activity delivers, and what it waits for. */
function verband({ voor, na }: ActiviteitFeiten, plan: PlanFeiten, norm: Beoordeling['norm']): Cell {
    const eisen = voor.map(({ naam }) => norm.eisen.get(naam)?.titel ?? naam);
    const voorgangers = na.map(({ naam }) => {
        const voorganger = plan.activiteiten.find((activiteit) => activiteit.naam === naam);
        return voorganger ? activiteitTitel(voorganger) : naam;
    });
    return cell(
        eisen.length > 0 && remark(`Voor: ${enumerate(eisen)}.`),
        voorgangers.length > 0 && remark(`Na: ${enumerate(voorgangers.map((titel) => `‘${titel}’`))}.`),
    );
}

/** The status as it was written, unless the activity is late. */
export function activiteitStatus(activiteit: ActiviteitFeiten, { meldingen }: Beoordeling): StatusValue {
    const isLate = meldingen.some(
        ({ code, gegevens }) => code === 'activiteit-te-laat' && gegevens.activiteit === activiteit.naam,
    );
    return isLate ? status('late', 'Te laat') : writtenStatus(activiteit.status?.waarde);
}

/** What an activity is called. */
export function activiteitTitel({ titel, naam }: ActiviteitFeiten): string {
    return titel ?? capitalised(naam);
}

const EENHEDEN = { dag: ['dag', 'dagen'], week: ['week', 'weken'], maand: ['maand', 'maanden'] } as const;

function duur({ aantal, eenheid }: Doorlooptijd): string {
    const [one, more] = EENHEDEN[eenheid];
    return count(aantal, one, more);
}
