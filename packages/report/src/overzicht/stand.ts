import { betrokkenRegios } from '@samenwerking/language';
import { cell, date, notice, remark, row, section, table, text } from '../build.js';
import { organisatieNaam, type Subject } from '../sections/context.js';
import { eigenPlaats } from '../sections/plaatsen.js';
import { capitalised, enumerate } from '../sections/words.js';
import type { Row, Section, Value } from '../tree.js';
import { plainText } from '../user-text.js';

/** How far each samenwerking is. */
export function stand(subjects: readonly Subject[]): Section {
    return section('stand', 'Stand per samenwerking', [
        table(
            'Profiel, fase en voortgang',
            { Samenwerking: 32, 'Profiel en fase': 22, Geregeld: 12, 'Go-live': 14, 'Eerst aan de beurt': 20 },
            [{ rows: subjects.map(standRow) }],
        ) ?? notice('empty', 'Er zijn nog geen samenwerkingen.'),
    ]);
}

function standRow(subject: Subject): Row {
    const { beoordeling } = subject;
    const { titel, profiel, fase, voortgang, stappen } = beoordeling;
    const next = stappen.find(({ status }) => status === 'open' || status === 'bezig');
    return row(
        eigenPlaats(beoordeling),
        cell(text(titel), partijen(subject)),
        cell(text(profiel?.titel ?? 'Nog niet gekozen'), remark(capitalised(fase))),
        cell(voortgang.vereist > 0 && text(`${voortgang.geregeld} van ${voortgang.vereist}`)),
        cell(goLive(subject)),
        cell(next ? text(`Stap ${next.nummer}: ${next.titel}`) : text('Alle stappen zijn doorlopen.')),
    );
}

function partijen(subject: Subject) {
    const { feiten } = subject.beoordeling;
    const [regio, ...others] = betrokkenRegios(feiten);
    const namen = [...feiten.partners, ...(regio ? [regio] : [])].map((partij) =>
        plainText(organisatieNaam(partij, subject)),
    );
    const rest = others.length === 0 ? [] : [`${others.length} andere veiligheidsregio’s`];
    return (
        namen.length > 0 &&
        remark(enumerate([...namen, ...(others.length === 1 ? ['1 andere veiligheidsregio'] : rest)]))
    );
}

/** The last one that was held or is planned, else the one that the plan aims at. */
function goLive({ beoordeling: { feiten, peildatum } }: Subject): Value | undefined {
    const [last] = feiten.uitvoering.goLives
        .flatMap(({ datum }) => datum?.waarde ?? [])
        .toSorted()
        .toReversed();
    const moment = last ?? feiten.plan?.goLive?.waarde;
    return moment === undefined ? undefined : date(moment, moment > peildatum ? { after: 'gepland' } : {});
}
