import type { ActiviteitFeiten, IsoDatum, PlanFeiten, Verwijzing } from '../feiten/feiten.js';
import type { MeldingContext } from './context.js';
import type { Botsing, Melding } from './melding.js';
import type { ActiviteitPlanning, Planning } from './planning.js';

/** What is to be said about the plan of approach (stap 6 and 8). */
export function planMeldingen(context: MeldingContext): Melding[] {
    const { eigen, planning, stadium } = context;
    const { plan } = eigen;
    if (!(plan && planning)) {
        return [];
    }
    const inRing = new Set(planning.kringen.flat());
    const planned = planning.activiteiten.filter(({ activiteit }) => !inRing.has(activiteit));
    return [
        ...(plan.goLive ? [] : [{ code: 'go-live-ontbreekt', bereik: plan.bereik, stadium, gegevens: {} } as const]),
        ...planning.kringen.map((kring) => kringMelding(kring, context)),
        ...planned.flatMap((one) => [
            ...zonderPlanning(one.activiteit, context),
            ...teLaat(one, context),
            ...onmogelijk(one, plan, planning, context),
        ]),
    ];
}

/** Said at the reference that closes the ring. */
function kringMelding(kring: readonly ActiviteitFeiten[], { stadium }: MeldingContext): Melding {
    const [first, last] = [kring[0] as ActiviteitFeiten, kring.at(-1) as ActiviteitFeiten];
    const closing = last.na.find(({ id }) => id === first.id) as Verwijzing;
    const namen = [...kring, first].map(({ naam }) => naam);
    return { code: 'kring', bereik: closing.bereik, stadium, gegevens: { sleutel: 'na', namen } };
}

/** Every activity has a duration, and priorities are set (stap 8). */
function zonderPlanning(activiteit: ActiviteitFeiten, { stadium }: MeldingContext): Melding[] {
    const { bereik, van, tot, doorlooptijd, prioriteit, status } = activiteit;
    if (status?.waarde === 'vervallen') {
        return [];
    }
    const ontbreekt = [
        ...(doorlooptijd || (van && tot) ? [] : (['planning'] as const)),
        ...(prioriteit ? [] : (['prioriteit'] as const)),
    ];
    return ontbreekt.map((wat) => ({
        code: 'activiteit-zonder-planning',
        bereik,
        stadium,
        gegevens: { activiteit: naamOf(activiteit), ontbreekt: wat },
    }));
}

/** What to call an activity: one without a name is a finding of its own. */
function naamOf({ naam, titel }: ActiviteitFeiten): string {
    return naam || (titel ?? 'Deze activiteit');
}

function isAf({ status }: ActiviteitFeiten): boolean {
    return status?.waarde === 'gereed' || status?.waarde === 'vervallen';
}

function teLaat({ activiteit, eind }: ActiviteitPlanning, { stadium, peildatum }: MeldingContext): Melding[] {
    const { bereik } = activiteit;
    return eind !== undefined && eind < peildatum && !isAf(activiteit)
        ? [{ code: 'activiteit-te-laat', bereik, stadium, gegevens: { activiteit: naamOf(activiteit), eind } }]
        : [];
}

function onmogelijk(one: ActiviteitPlanning, plan: PlanFeiten, planning: Planning, context: MeldingContext): Melding[] {
    const { bereik } = one.activiteit;
    return botsingen(one, plan, planning).map((botsing) => ({
        code: 'planning-onmogelijk',
        bereik,
        stadium: context.stadium,
        gegevens: { activiteit: naamOf(one.activiteit), botsing },
    }));
}

function botsingen(one: ActiviteitPlanning, plan: PlanFeiten, planning: Planning): Botsing[] {
    const { activiteit, start, eind } = one;
    const { van, tot, status } = activiteit;
    if (van && tot && tot.waarde < van.waarde && status?.waarde !== 'vervallen') {
        return [{ soort: 'eind-voor-begin' }];
    }
    // What is done cannot be planned otherwise.
    if (isAf(activiteit)) {
        return [];
    }
    if (activiteit.doorlooptijd?.waarde.aantal === 0) {
        return [{ soort: 'zonder-duur' }];
    }
    const early = van ? voorgangersNa(one, van.waarde, planning) : [];
    if (early.length > 0) {
        return early;
    }
    if (start !== undefined && eind !== undefined && eind < start) {
        return [{ soort: 'eind-voor-begin' }];
    }
    const grenzen = [
        ...(plan.goLive ? [{ soort: 'na-go-live', grens: plan.goLive.waarde, titel: 'go-live' } as const] : []),
        ...plan.deadlines.flatMap(({ titel, datum }) =>
            datum ? [{ soort: 'na-deadline', grens: datum.waarde, titel } as const] : [],
        ),
    ];
    return grenzen.flatMap((grens) => (eind !== undefined && eind > grens.grens ? [{ ...grens, eind }] : []));
}

/** Predecessors that end on or after the day on which the activity says that it starts. */
function voorgangersNa({ voorgangers }: ActiviteitPlanning, van: IsoDatum, planning: Planning): Botsing[] {
    return planning.activiteiten.flatMap(({ activiteit, eind }): Botsing[] =>
        eind !== undefined && eind >= van && voorgangers.includes(activiteit)
            ? [{ soort: 'voor-voorganger', voorganger: activiteit.naam, eind }]
            : [],
    );
}
