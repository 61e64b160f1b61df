import type { ActiviteitPlanning, Beoordeling, DatumGegeven } from '@samenwerking/language';
import type { GanttBar, GanttFigure, GanttMark } from '../tree.js';
import { plainText } from '../user-text.js';
import { activiteitStatus, activiteitTitel } from './activiteiten.js';

/** When everything of the plan takes place; undefined where nothing has a date. */
export function gantt(beoordeling: Beoordeling): GanttFigure | undefined {
    const { planning, peildatum } = beoordeling;
    const bars = (planning?.activiteiten ?? []).flatMap((one) => bar(one, beoordeling));
    return bars.length === 0
        ? undefined
        : {
              kind: 'gantt',
              title: 'Planning van de activiteiten',
              explanation: EXPLANATION,
              today: peildatum,
              bars: bars.toSorted((a, b) => a.start.localeCompare(b.start)),
              marks: marks(beoordeling),
          };
}

const EXPLANATION =
    'Het begin en het einde zijn berekend uit de periode, de doorlooptijd en wat op elkaar wacht. ' +
    'Het kritieke pad zijn de activiteiten die samen bepalen wanneer het plan klaar is.';

function bar({ activiteit, start, eind }: ActiviteitPlanning, beoordeling: Beoordeling): GanttBar[] {
    return start === undefined || eind === undefined || eind < start
        ? []
        : [
              {
                  label: plainText(activiteitTitel(activiteit)),
                  start,
                  end: eind,
                  status: activiteitStatus(activiteit, beoordeling),
                  isCritical: beoordeling.planning?.kritiekePad.includes(activiteit.naam) ?? false,
              },
          ];
}

/** The deadlines, and the go-live that the plan aims at. */
function marks({ feiten: { plan } }: Beoordeling): GanttMark[] {
    const mark = (label: string, datum: DatumGegeven | undefined): GanttMark[] =>
        datum ? [{ label: plainText(label), date: datum.waarde }] : [];
    return [
        ...mark('Beoogde go-live', plan?.goLive),
        ...(plan?.deadlines ?? []).flatMap(({ titel, datum }) => mark(`Deadline: ${titel}`, datum)),
    ].toSorted((a, b) => a.date.localeCompare(b.date));
}
