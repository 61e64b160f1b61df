import type { Beoordeling, GoLiveFeiten } from '@samenwerking/language';
import { formatDatum } from '@samenwerking/language';
import { cell, date, definition, definitions, row, section, table, text } from '../build.js';
import type { DateValue, Section } from '../tree.js';
import { contactOrNone, eventDate, type Subject, textOf } from './context.js';
import { plaatsVan } from './plaatsen.js';
import { capitalised, writtenStatus } from './words.js';

/** The last go-live that was held or is planned, else the one that the plan aims at. */
export function laatsteGoLive({ feiten, peildatum }: Beoordeling): DateValue | undefined {
    const dagen = feiten.uitvoering.goLives.flatMap(({ datum }) => datum?.waarde ?? []);
    const last = dagen.toSorted().at(-1);
    const moment = last ?? feiten.plan?.goLive?.waarde;
    const isHeld = last !== undefined && last <= peildatum;
    return moment === undefined ? undefined : date(moment, isHeld ? {} : { after: 'gepland' });
}

/** Every go-live with the points for improvement that came out of it. */
export function goLives(context: Subject): Section | undefined {
    const { goLives } = context.beoordeling.feiten.uitvoering;
    return goLives.length === 0
        ? undefined
        : section(
              'go-live',
              'Go-live en verbeterpunten',
              [],
              goLives.map((goLive, index) => goLiveSection(goLive, index, context)),
          );
}

function goLiveSection(goLive: GoLiveFeiten, index: number, context: Subject): Section {
    const { datum, oefening, verbeterpunten } = goLive;
    const rows = verbeterpunten.map((punt) =>
        row(
            plaatsVan(punt, context.beoordeling),
            cell(text(punt.titel)),
            cell(textOf(punt.aanpak)),
            cell(contactOrNone(punt.eigenaar, context)),
            cell(punt.voor && date(punt.voor.waarde)),
            cell(writtenStatus(punt.status?.waarde)),
        ),
    );
    const moment = eventDate(datum, context);
    return section(
        `go-live-${index + 1}`,
        datum ? `Go-live ${formatDatum(datum.waarde)}` : 'Go-live',
        [
            definitions([definition('Datum', moment?.after && moment), definition('Oefening', textOf(oefening))]),
            table('Verbeterpunten', { Verbeterpunt: 22, Aanpak: 28, Eigenaar: 22, 'Klaar op': 14, Status: 14 }, [
                { rows },
            ]),
        ],
        [],
        { plaats: plaatsVan(goLive, context.beoordeling) },
    );
}

/** Evaluations, and what was shared with the werkgroep. */
export function evaluaties(context: Subject): Section | undefined {
    const { evaluaties, ervaringen, volgendeEvaluatie } = context.beoordeling.feiten.uitvoering;
    const evaluatieRows = evaluaties.map((evaluatie) =>
        row(
            plaatsVan(evaluatie, context.beoordeling),
            cell(eventDate(evaluatie.datum, context)),
            cell(evaluatie.aanleiding && text(capitalised(evaluatie.aanleiding.waarde))),
            cell(textOf(evaluatie.bevinding)),
        ),
    );
    const ervaringRows = ervaringen.map((ervaring) =>
        row(
            plaatsVan(ervaring, context.beoordeling),
            cell(eventDate(ervaring.datum, context)),
            cell(textOf(ervaring.tekst)),
        ),
    );
    const blocks = [
        definitions([definition('Volgende evaluatie', volgendeEvaluatie && date(volgendeEvaluatie.waarde))]),
        table('Evaluaties', { Datum: 14, Aanleiding: 16, Bevinding: 70 }, [{ rows: evaluatieRows }]),
        table('Ervaringen gedeeld met de werkgroep', { Datum: 14, Ervaring: 86 }, [{ rows: ervaringRows }]),
    ];
    return blocks.some((block) => block !== undefined)
        ? section('evaluaties', 'Evaluaties en ervaringen', blocks)
        : undefined;
}
