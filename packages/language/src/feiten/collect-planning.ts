import type { Activiteit, Plan, Uitvoering } from '../generated/ast.js';
import { idOf } from '../references/ids.js';
import type { Gegeven } from './basis.js';
import { datum, gegeven, verklaring, verwijzing } from './places.js';
import type { ActiviteitFeiten, Doorlooptijd, PlanFeiten, UitvoeringFeiten } from './samenwerking.js';

/** The plan; blocks that are given more than once (a finding of its own) count as one. */
export function planFeiten(plannen: readonly Plan[]): PlanFeiten | undefined {
    const [first] = plannen;
    return (
        first && {
            ...verklaring(first),
            goLive: plannen.map((plan) => datum(plan, 'goLive')).find(Boolean),
            deadlines: plannen
                .flatMap(({ deadlines }) => deadlines)
                .map((deadline) => ({
                    ...verklaring(deadline, 'titel'),
                    titel: deadline.titel ?? '',
                    datum: datum(deadline, 'datum'),
                })),
            activiteiten: plannen.flatMap(({ activiteiten }) => activiteiten).map(activiteitFeiten),
        }
    );
}

function activiteitFeiten(activiteit: Activiteit): ActiviteitFeiten {
    return {
        ...verklaring(activiteit),
        id: idOf(activiteit) ?? '',
        naam: activiteit.name ?? '',
        titel: activiteit.titel,
        voor: activiteit.voor.map((eis) => verwijzing(eis)),
        na: activiteit.na.map((voorganger) => verwijzing(voorganger)),
        van: datum(activiteit, 'van'),
        tot: datum(activiteit, 'tot'),
        doorlooptijd: doorlooptijd(activiteit),
        prioriteit: gegeven(activiteit, 'prioriteit'),
        eigenaar: verwijzing(activiteit.eigenaar),
        status: gegeven(activiteit, 'status'),
        toelichting: gegeven(activiteit, 'toelichting'),
    };
}

const EENHEDEN: ReadonlyMap<string, Doorlooptijd['eenheid']> = new Map([
    ['dag', 'dag'],
    ['dagen', 'dag'],
    ['week', 'week'],
    ['weken', 'week'],
    ['maand', 'maand'],
    ['maanden', 'maand'],
]);

/** Undefined where the unit is missing or unknown: a number alone does not say how long. */
function doorlooptijd(activiteit: Activiteit): Gegeven<Doorlooptijd> | undefined {
    const geschreven = gegeven(activiteit, 'doorlooptijd');
    const eenheid = EENHEDEN.get(geschreven?.waarde.eenheid ?? '');
    return (
        geschreven && eenheid && { waarde: { aantal: geschreven.waarde.aantal, eenheid }, bereik: geschreven.bereik }
    );
}

export function uitvoeringFeiten(uitvoeringen: readonly Uitvoering[]): UitvoeringFeiten {
    const [first] = uitvoeringen;
    return {
        bereik: first && verklaring(first).bereik,
        goLives: uitvoeringen
            .flatMap(({ goLives }) => goLives)
            .map((goLive) => ({
                ...verklaring(goLive, 'datum'),
                datum: datum(goLive, 'datum'),
                oefening: gegeven(goLive, 'oefening'),
                verbeterpunten: goLive.verbeterpunten.map((punt) => ({
                    ...verklaring(punt, 'titel'),
                    titel: punt.titel ?? '',
                    aanpak: gegeven(punt, 'aanpak'),
                    eigenaar: verwijzing(punt.eigenaar),
                    voor: datum(punt, 'voor'),
                    status: gegeven(punt, 'status'),
                })),
            })),
        evaluaties: uitvoeringen
            .flatMap(({ evaluaties }) => evaluaties)
            .map((evaluatie) => ({
                ...verklaring(evaluatie, 'datum'),
                datum: datum(evaluatie, 'datum'),
                aanleiding: gegeven(evaluatie, 'aanleiding'),
                bevinding: gegeven(evaluatie, 'bevinding'),
            })),
        ervaringen: uitvoeringen
            .flatMap(({ ervaringen }) => ervaringen)
            .map((ervaring) => ({
                ...verklaring(ervaring, 'datum'),
                datum: datum(ervaring, 'datum'),
                tekst: gegeven(ervaring, 'tekst'),
            })),
        volgendeEvaluatie: uitvoeringen.map((uitvoering) => datum(uitvoering, 'volgendeEvaluatie')).find(Boolean),
    };
}
