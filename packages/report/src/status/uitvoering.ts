import type { GoLiveFeiten } from '@samenwerking/language';
import { formatDatum } from '@samenwerking/language';
import { cell, date, definition, definitions, section, table, text } from '../build.js';
import type { Cell, Section } from '../tree.js';
import { contactOrNone, eventDate, type StatusContext, textOf } from './context.js';
import { capitalised, writtenStatus } from './words.js';

/** Every go-live with the points for improvement that came out of it. */
export function goLives(context: StatusContext): Section | undefined {
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

function goLiveSection(
    { datum, oefening, verbeterpunten }: GoLiveFeiten,
    index: number,
    context: StatusContext,
): Section {
    const rows = verbeterpunten.map(({ titel, aanpak, eigenaar, voor, status }): Cell[] => [
        cell(text(titel)),
        cell(textOf(aanpak)),
        cell(contactOrNone(eigenaar, context)),
        cell(voor && date(voor.waarde)),
        cell(writtenStatus(status?.waarde)),
    ]);
    const moment = eventDate(datum, context);
    return section(`go-live-${index + 1}`, datum ? `Go-live ${formatDatum(datum.waarde)}` : 'Go-live', [
        definitions([definition('Datum', moment?.after && moment), definition('Oefening', textOf(oefening))]),
        table('Verbeterpunten', { Verbeterpunt: 22, Aanpak: 28, Eigenaar: 22, 'Klaar op': 14, Status: 14 }, [{ rows }]),
    ]);
}

/** Evaluations, and what was shared with the werkgroep. */
export function evaluaties(context: StatusContext): Section | undefined {
    const { evaluaties, ervaringen, volgendeEvaluatie } = context.beoordeling.feiten.uitvoering;
    const evaluatieRows = evaluaties.map(({ datum, aanleiding, bevinding }): Cell[] => [
        cell(eventDate(datum, context)),
        cell(aanleiding && text(capitalised(aanleiding.waarde))),
        cell(textOf(bevinding)),
    ]);
    const ervaringRows = ervaringen.map(({ datum, tekst }): Cell[] => [
        cell(eventDate(datum, context)),
        cell(textOf(tekst)),
    ]);
    const blocks = [
        definitions([definition('Volgende evaluatie', volgendeEvaluatie && date(volgendeEvaluatie.waarde))]),
        table('Evaluaties', { Datum: 14, Aanleiding: 16, Bevinding: 70 }, [{ rows: evaluatieRows }]),
        table('Ervaringen gedeeld met de werkgroep', { Datum: 14, Ervaring: 86 }, [{ rows: ervaringRows }]),
    ];
    return blocks.some((block) => block !== undefined)
        ? section('evaluaties', 'Evaluaties en ervaringen', blocks)
        : undefined;
}
