import {
    type EindDatum,
    type EisStatus,
    formatDatum,
    type Norm,
    type OnderdeelSoort,
    type StapStatus,
    type TekstVerschil,
    type Verandering,
    type VeranderingSoort,
    type Verschil,
} from '@samenwerking/language';
import { cell, date, row, status, table, text } from '../build.js';
import type { Plaats, Row, RowGroup, StatusValue, Table, TextValue, Value } from '../tree.js';
import { onderdeelNaam } from './afspraak-namen.js';
import type { Subject } from './context.js';
import { eigenPlaats } from './plaatsen.js';
import { capitalised, eisStatus, enumerate, stapStatus, writtenStatus } from './words.js';

/** Under which heading each kind of thing is told, in the order of the headings. */
const KOPPEN: readonly (readonly [string, readonly OnderdeelSoort[]])[] = [
    ['Samenwerking', ['samenwerking', 'profiel']],
    ['Afspraken', ['afspraak']],
    ['Stappen', ['stap']],
    ['Plan van aanpak', ['plan', 'deadline', 'activiteit']],
    ['Toetsing en uitvoering', ['toetsing', 'go-live', 'verbeterpunt', 'volgende-evaluatie', 'evaluatie', 'ervaring']],
    ['Partijen en contacten', ['partij', 'contact']],
    ['Verkenning', ['bevinding', 'gesprek', 'antwoord']],
    ['Techniek', ['systeem', 'account', 'schrijfrecht']],
];

/** What changed, thing by thing; undefined where nothing did. */
export function veranderingenTable(veranderingen: readonly Verandering[], subject: Subject): Table | undefined {
    const groups = KOPPEN.map(
        ([title, soorten]): RowGroup => ({
            title,
            rows: veranderingen
                .filter(({ onderdeel }) => soorten.includes(onderdeel))
                .map((verandering) => veranderingRow(verandering, subject)),
        }),
    );
    return table('Wat er is gewijzigd', VERANDERING_COLUMNS, groups);
}

/** How many rows of the table say the same of what happened, in the order of the table. */
export function gebeurtenissen(veranderingen: readonly Verandering[]): [string, number][] {
    const inOrder = KOPPEN.flatMap(([, soorten]) =>
        veranderingen.filter(({ onderdeel }) => soorten.includes(onderdeel)),
    );
    const perWoorden = Map.groupBy(inOrder, (verandering) =>
        enumerate(gebeurd(verandering).map(({ text }) => text.toLowerCase())),
    );
    return [...perWoorden].map(([woorden, { length }]) => [woorden, length]);
}

export const VERANDERING_COLUMNS = { Onderdeel: 32, Verandering: 20, 'Wat er anders is': 48 };

/** One thing that changed: what happened to it, and from what to what. */
export function veranderingRow(verandering: Verandering, { beoordeling }: Subject): Row {
    const { onderdeel, titel, plaats } = verandering;
    const place: Plaats = { ...(plaats ?? eigenPlaats(beoordeling)), isVermelding: true };
    return row(
        place,
        cell(text(onderdeel === 'samenwerking' ? 'Samenwerking' : titel)),
        cell(...gebeurd(verandering)),
        cell(...verschillen(verandering, beoordeling.norm)),
    );
}

/** What happened to it; that it says something else is told where nothing else happened. */
function gebeurd(verandering: Verandering): (TextValue | StatusValue)[] {
    const told = verandering.soorten.flatMap((soort) => gebeurtenis(soort, verandering) ?? []);
    return told.length > 0 ? told : [text('Gewijzigd')];
}

function gebeurtenis(soort: VeranderingSoort, { onderdeel, stand }: Verandering): TextValue | StatusValue | undefined {
    const isAfspraak = onderdeel === 'afspraak';
    switch (soort) {
        case 'nieuw':
            return text('Nieuw');
        case 'weg':
            return text('Weggehaald');
        case 'gevraagd':
            return text('Nieuw gevraagd');
        case 'geregeld':
            return status('done', isAfspraak ? 'Geregeld' : 'Gereed');
        case 'heropend':
            return status('open', isAfspraak ? 'Niet meer geregeld' : 'Niet meer gereed');
        case 'verlopen':
            return status('late', isAfspraak ? 'Verlopen' : 'Te laat');
        case 'stand':
            return stand?.naar === undefined ? undefined : standValue(stand.naar, onderdeel);
        default:
            return undefined;
    }
}

const EIS_STATUSSEN: ReadonlySet<string> = new Set<EisStatus>(['gereed', 'afgeweken', 'onvolledig', 'verlopen']);

function standValue(woord: string, onderdeel: OnderdeelSoort): StatusValue {
    if (onderdeel === 'stap') {
        return stapStatus(woord as StapStatus);
    }
    if (onderdeel === 'afspraak' && EIS_STATUSSEN.has(woord)) {
        return eisStatus(woord as EisStatus);
    }
    return woord === 'te-laat' ? status('late', 'Te laat') : writtenStatus(woord);
}

function verschillen(verandering: Verandering, norm: Norm): Value[] {
    const { onderdeel, naam, stand, datums, keuzes, teksten } = verandering;
    const naamVan = (sleutel: string) => sleutelNaam(sleutel, onderdeel, naam, norm);
    const woord = (een: string | undefined) => een && standValue(een, onderdeel).text.toLowerCase();
    return [
        ...(stand ? [text(vanNaar('Stand', { van: woord(stand.van), naar: woord(stand.naar) }))] : []),
        ...datums.map((verschil) => datumValue(naamVan(verschil.sleutel), verschil)),
        ...keuzes.map((verschil) => text(vanNaar(naamVan(verschil.sleutel), gesproken(verschil)))),
        ...tekstRegels(teksten, naamVan).map(text),
    ];
}

function vanNaar(wat: string, { van, naar }: Omit<Verschil<string>, 'sleutel'>): string {
    if (van === undefined) {
        return `${wat}: ${naar}`;
    }
    return naar === undefined ? `${wat}: niet meer ${van}` : `${wat}: van ${van} naar ${naar}`;
}

function datumValue(wat: string, { van, naar }: Verschil<EindDatum>): Value {
    const was = van && dag(van);
    return naar === undefined || naar === 'onbepaald'
        ? text(vanNaar(wat, { van: was, naar: naar && dag(naar) }))
        : date(naar, { before: was ? `${wat}: van ${was} naar` : `${wat}:` });
}

function dag(datum: EindDatum): string {
    return datum === 'onbepaald' ? 'onbepaalde tijd' : formatDatum(datum);
}

/** Keys behind which words of the language stand, not names. */
const WOORDEN: ReadonlySet<string> = new Set([
    ...['fase', 'status', 'prioriteit', 'rol', 'rechten', 'beheer', 'aanleiding', 'vertrouwelijkheid'],
]);

function gesproken({ sleutel, van, naar }: Verschil<string>): Omit<Verschil<string>, 'sleutel'> {
    const spoken = (een: string | undefined) =>
        een !== undefined && WOORDEN.has(sleutel)
            ? een
                  .split(', ')
                  .map((woord) => capitalised(woord).toLowerCase())
                  .join(', ')
            : een;
    return { van: spoken(van), naar: spoken(naar) };
}

const AARD: Readonly<Record<TekstVerschil['aard'], string>> = {
    nieuw: 'Ingevuld',
    anders: 'Andere tekst',
    weg: 'Tekst weggehaald',
};

/** Which texts are new, another or gone; what they say, the report itself tells. */
function tekstRegels(teksten: readonly TekstVerschil[], naamVan: (sleutel: string) => string): string[] {
    return (['nieuw', 'anders', 'weg'] as const).flatMap((aard) => {
        const namen = teksten.filter((een) => een.aard === aard).map(({ sleutel }) => `‘${naamVan(sleutel)}’`);
        return namen.length === 0 ? [] : [`${AARD[aard]}: ${enumerate(namen)}`];
    });
}

function sleutelNaam(sleutel: string, onderdeel: OnderdeelSoort, naam: string, norm: Norm): string {
    return onderdeel === 'afspraak'
        ? onderdeelNaam(sleutel, naam, norm)
        : (NAMEN[`${onderdeel} ${sleutel}`] ?? NAMEN[sleutel] ?? capitalised(sleutel));
}

/** What a key is called in a report, where that is not the key itself. */
const NAMEN: Readonly<Record<string, string>> = {
    'plan go-live': 'Beoogde go-live',
    'toetsing werkgroep-op': 'Contact met de werkgroep',
    'toetsing aangevraagd-op': 'Toetsing aangevraagd',
    'toetsing akkoord-op': 'Akkoord van de Regiegroep',
    'schrijfrecht van': 'Vanaf',
    'schrijfrecht tot': 'Tot en met',
    'aangemeld-op': 'Aangemeld bij de werkgroep crisispartners op',
    'e-mail': 'E-mail',
    'koppeling-lcms': 'Koppeling met LCMS',
    voortgang: 'Afspraken geregeld',
};
