import type { Verwijzing } from '@samenwerking/language';
import { betrokkenRegios } from '@samenwerking/language';
import { cell, notice, row, section, table, text } from '../build.js';
import { aandachtspunten } from '../sections/aandacht.js';
import type { Aandachtspunt } from '../sections/aandacht-in-woorden.js';
import { organisatieNaam, type Subject } from '../sections/context.js';
import { eigenPlaats } from '../sections/plaatsen.js';
import { laatsteGoLive } from '../sections/uitvoering.js';
import { capitalised, enumerate } from '../sections/words.js';
import type { Cell, NumberValue, Row, Section, Table, Tone } from '../tree.js';
import { plainText } from '../user-text.js';

/** Who works with whom in each samenwerking, and how far it is. */
export function stand(subjects: readonly Subject[]): Section {
    return section('stand', 'Stand per samenwerking', [
        table('Partijen, profiel en fase', { Samenwerking: 25, Partner: 23, Regio: 19, Profiel: 21, Fase: 12 }, [
            { rows: subjects.map(wieRow) },
        ]) ?? notice('empty', 'Er zijn nog geen samenwerkingen.'),
        subjects.some(({ isOpenbaar }) => isOpenbaar) ? openbareVoortgang(subjects) : voortgang(subjects),
    ]);
}

function wieRow(subject: Subject): Row {
    const { beoordeling } = subject;
    const { feiten, titel, profiel, fase } = beoordeling;
    const named = (partijen: readonly Verwijzing[]) => {
        const namen = partijen.map((partij) => plainText(organisatieNaam(partij, subject)));
        return namen.length > 0 && text(enumerate(namen.map((naam) => naam.replace(/^Veiligheidsregio /, ''))));
    };
    return row(
        eigenPlaats(beoordeling),
        cell(text(titel)),
        cell(named(feiten.partners)),
        cell(named(betrokkenRegios(feiten))),
        cell(text(profiel?.titel ?? 'Nog niet gekozen')),
        cell(text(capitalised(fase))),
    );
}

function voortgang(subjects: readonly Subject[]): Table | undefined {
    return table(
        'Voortgang',
        {
            Samenwerking: 26,
            Geregeld: 13,
            'Te laat of verlopen': 12,
            'Verloopt bijna': 11,
            'Go-live': { share: 14, beside: GEPLAND },
            'Eerst aan de beurt': 24,
        },
        [
            {
                rows: subjects.map((subject) => {
                    const punten = aandachtspunten(subject);
                    const dringend = [cell(aantal(punten, 'late')), cell(aantal(punten, 'soon'))];
                    return voortgangRow(subject, dringend);
                }),
            },
        ],
    );
}

/** Beside a go-live in a table for programs. */
const GEPLAND = 'Status van go-live';

/** Without what is late: of much of that not everybody may know, and the rest would seem to be all. */
function openbareVoortgang(subjects: readonly Subject[]): Table | undefined {
    return table(
        'Voortgang',
        { Samenwerking: 34, Geregeld: 16, 'Go-live': { share: 18, beside: GEPLAND }, 'Eerst aan de beurt': 32 },
        [{ rows: subjects.map((subject) => voortgangRow(subject, [])) }],
    );
}

function voortgangRow(subject: Subject, dringend: readonly Cell[]): Row {
    const { beoordeling } = subject;
    const { titel, voortgang, stappen } = beoordeling;
    const next = stappen.find(({ status }) => status === 'open' || status === 'bezig');
    return row(
        eigenPlaats(beoordeling),
        cell(text(titel)),
        cell(voortgang.vereist > 0 && text(`${voortgang.geregeld} van ${voortgang.vereist}`)),
        ...dringend,
        cell(laatsteGoLive(beoordeling)),
        cell(next ? text(`Stap ${next.nummer}: ${next.titel}`) : text('Alle stappen zijn doorlopen.')),
    );
}

/** Undefined where there is none: what matters stands out then. */
function aantal(punten: readonly Aandachtspunt[], tone: Tone): NumberValue | undefined {
    const value = punten.filter(({ status }) => status.tone === tone).length;
    return value === 0 ? undefined : { kind: 'number', value };
}
