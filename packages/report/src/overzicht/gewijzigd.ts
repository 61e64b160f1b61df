import type { Verandering, VeranderingSoort } from '@samenwerking/language';
import { cell, notice, paragraph, remark, row, section, table, text } from '../build.js';
import type { Subject } from '../sections/context.js';
import { sindsTitel, telling, veranderingenVan, vergelekenMet } from '../sections/gewijzigd.js';
import { eigenPlaats } from '../sections/plaatsen.js';
import { VERANDERING_COLUMNS, veranderingRow } from '../sections/veranderingen.js';
import { count, enumerate } from '../sections/words.js';
import type { Block, Row, Section, Value } from '../tree.js';
import { plainText } from '../user-text.js';

/** What changed in each samenwerking since an earlier revision; undefined where nothing is compared with one. */
export function gewijzigdPerSamenwerking(subjects: readonly Subject[]): Section | undefined {
    const vergeleken = subjects.filter(({ toen }) => toen);
    const titels = new Set(vergeleken.flatMap(({ toen }) => (toen ? [sindsTitel(toen)] : [])));
    const [titel] = titels;
    return titel === undefined
        ? undefined
        : section('gewijzigd', titels.size === 1 ? titel : 'Gewijzigd', [
              ...revisies(vergeleken),
              ...verdwenen(vergeleken),
              table('Wat er is gewijzigd', COLUMNS, [{ rows: vergeleken.map(tellingRow) }]),
              table(
                  'De belangrijkste wijzigingen',
                  VERANDERING_COLUMNS,
                  vergeleken.map((subject) => ({
                      title: plainText(subject.beoordeling.titel),
                      rows: (veranderingenVan(subject) ?? [])
                          .filter(isBelangrijk)
                          .map((verandering) => veranderingRow(verandering, subject)),
                  })),
              ),
          ]);
}

const COLUMNS = {
    Samenwerking: 34,
    Nieuw: 10,
    Geregeld: 11,
    'Niet meer geregeld': 13,
    Verlopen: 10,
    'Datums gewijzigd': 11,
    'Teksten gewijzigd': 11,
};

function tellingRow(subject: Subject): Row {
    const { beoordeling } = subject;
    const veranderingen = veranderingenVan(subject);
    const { nieuw, geregeld, heropend, verlopen, datums, teksten } = telling(veranderingen ?? []);
    const aantal = (value: number): Value => ({ kind: 'number', value });
    return row(
        eigenPlaats(beoordeling),
        cell(text(beoordeling.titel), !veranderingen && remark('Deze samenwerking was er toen nog niet.')),
        ...[nieuw, geregeld, heropend, verlopen, datums, teksten].map((een) =>
            cell(veranderingen !== undefined && aantal(een)),
        ),
    );
}

const BELANGRIJK: readonly VeranderingSoort[] = [
    'nieuw',
    'weg',
    'gevraagd',
    'geregeld',
    'heropend',
    'verlopen',
    'datum',
];

/** What a director wants to know of all of them: the state, the agreements and the dates. */
function isBelangrijk({ onderdeel, soorten }: Verandering): boolean {
    switch (onderdeel) {
        case 'samenwerking':
        case 'profiel':
        case 'plan':
        case 'toetsing':
        case 'go-live':
        case 'deadline':
        case 'partij':
            return true;
        case 'afspraak':
            return soorten.some((soort) => BELANGRIJK.includes(soort));
        default:
            return false;
    }
}

/** With what each is compared; more than one where they come from more than one repository. */
function revisies(vergeleken: readonly Subject[]): Block[] {
    const sentences = vergeleken.flatMap((subject) => (subject.toen ? [vergelekenMet(subject.toen, subject)] : []));
    return [...new Set(sentences)].map(paragraph);
}

function verdwenen(vergeleken: readonly Subject[]): Block[] {
    const weg = new Map(vergeleken.flatMap(({ toen }) => (toen?.verdwenen ?? []).map(({ id, titel }) => [id, titel])));
    const titels = [...weg.values()].map((titel) => `‘${plainText(titel)}’`);
    return titels.length === 0
        ? []
        : [
              notice(
                  'information',
                  `${count(titels.length, 'samenwerking is', 'samenwerkingen zijn')} er niet meer: ${enumerate(titels)}.`,
              ),
          ];
}
