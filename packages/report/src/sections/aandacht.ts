import type { Beoordeling, EisBeoordeling, Ernst, IsoDatum, Melding, MeldingCode } from '@samenwerking/language';
import { berichtOf, ernstOf, isGeregeld, isVereist, zegtStandVan } from '@samenwerking/language';
import { cell, date, notice, remark, row, section, status, table, text } from '../build.js';
import type { Row, RowGroup, Section, StatusValue, Tone, Value } from '../tree.js';
import { type Aandachtspunt, inWoorden } from './aandacht-in-woorden.js';
import type { Subject } from './context.js';
import { gemistInWords } from './gemis.js';
import { eisVermelding, meldingVermelding } from './plaatsen.js';
import { capitalised, eisStatus, inThemaOrder, writtenStatus } from './words.js';

const URGENCY: readonly Tone[] = ['late', 'soon', 'missing', 'partial', 'open'];

/** What is expired, expires soon, is missing or incomplete, by theme. */
export function aandacht(context: Subject): Section {
    const punten = aandachtspunten(context);
    const groups = [undefined, ...inThemaOrder(punten.flatMap(({ thema }) => thema ?? []))].map(
        (thema): RowGroup => ({
            title: thema === undefined ? 'Algemeen' : capitalised(thema),
            rows: punten.filter((punt) => punt.thema === thema).map(puntRow),
        }),
    );
    return section('aandacht', 'Wat vraagt aandacht', [
        table('Aandachtspunten per thema', PUNT_COLUMNS, groups) ??
            notice('good', 'Er zijn op dit moment geen aandachtspunten.'),
    ]);
}

export const PUNT_COLUMNS = { Onderwerp: 36, Status: 22, 'Wat is er nodig': 42 } as const;

/** What time presses on: too late, expired or nearly so. */
export function dringend(context: Subject): Row[] {
    return aandachtspunten(context)
        .filter(({ status }) => status.tone === 'late' || status.tone === 'soon')
        .map(puntRow);
}

/** What these findings say to who reads the report. */
export function puntenVan(codes: ReadonlySet<MeldingCode>, context: Subject): Row[] {
    const meldingen = context.beoordeling.meldingen.filter(({ code }) => codes.has(code));
    return byUrgency(meldingPunten(meldingen, context)).map(puntRow);
}

/** All that there is to look at, the most urgent first. */
export function aandachtspunten(context: Subject): Aandachtspunt[] {
    const { beoordeling } = context;
    return byUrgency([...eisPunten(beoordeling), ...meldingPunten(beoordeling.meldingen, context)]);
}

function byUrgency(punten: readonly Aandachtspunt[]): Aandachtspunt[] {
    return punten.toSorted((a, b) => URGENCY.indexOf(a.status.tone) - URGENCY.indexOf(b.status.tone));
}

function puntRow({ onderwerp, status, toelichting, plaats }: Aandachtspunt): Row {
    return row(plaats, cell(text(onderwerp)), cell(status), toelichting);
}

/** What the profile asks and is not settled. Advice is left alone: it is shown with the checklist. */
function eisPunten(beoordeling: Beoordeling): Aandachtspunt[] {
    return beoordeling.eisen
        .filter(({ niveau, status }) => niveau !== 'advies' && !isGeregeld(status))
        .map((eis) => ({
            thema: eis.thema,
            onderwerp: eis.titel,
            status: eisStatus(eis.status),
            toelichting: [
                ...eisToelichting(eis, beoordeling.norm),
                ...(isVereist(eis.niveau) ? [] : [remark('Telt niet mee voor het minimum.')]),
            ],
            plaats: eisVermelding(eis, beoordeling),
        }));
}

function eisToelichting(eis: EisBeoordeling, norm: Beoordeling['norm']): Value[] {
    const geldigTot = eis.afspraak?.geldigTot?.waarde;
    if (eis.status === 'verlopen' && geldigTot && geldigTot !== 'onbepaald') {
        return [date(geldigTot, { before: 'Was geldig tot en met' })];
    }
    if (!eis.afspraak) {
        return [text('Er is nog geen afspraak.')];
    }
    const gemist = gemistInWords(eis, norm);
    return gemist.length > 0
        ? [remark('Nog te regelen:'), ...gemist.map((vraag) => text(vraag))]
        : [
              text(
                  `De afspraak is ingevuld, maar staat nog op ‘${writtenStatus(eis.afspraak.status?.waarde).text.toLowerCase()}’.`,
              ),
          ];
}

/** What the eisen do not tell: what expires soon, agreements beyond the profile, and the samenwerking as a whole. */
function meldingPunten(meldingen: readonly Melding[], context: Subject): Aandachtspunt[] {
    const { beoordeling } = context;
    return metEenKennismaking(meldingen.map(withoutPlaatshouder)).flatMap((melding): Aandachtspunt[] => {
        const ernst = ernstOf(melding);
        const eis = eisOf(melding, beoordeling);
        const thema = 'thema' in melding.gegevens ? melding.gegevens.thema : eis?.thema;
        if (ernst === undefined || ernst === 'hint' || isToldByEis(melding, eis) || FOR_THE_WRITER.has(melding.code)) {
            return [];
        }
        const plaats = meldingVermelding(melding, beoordeling);
        if (melding.code === 'afspraak-verloopt') {
            const { label, geldigTot, dagen } = melding.gegevens;
            return [{ thema, onderwerp: label, ...verloopt(geldigTot, dagen), plaats }];
        }
        const onderwerp = ('label' in melding.gegevens ? melding.gegevens.label : undefined) ?? 'Samenwerking';
        const zelf = { thema, onderwerp, status: ERNST[ernst], toelichting: [text(berichtOf(melding))], plaats };
        return [{ ...zelf, ...inWoorden(melding, context) }];
    });
}

/** To who reads the report a text that says nothing is no text. */
function withoutPlaatshouder(melding: Melding): Melding {
    return melding.code === 'plaatshouder' ? (melding.gegevens.betekent ?? melding) : melding;
}

/** Each text about the parties that says nothing has a finding of its own, which comes with what is not there. */
function metEenKennismaking(meldingen: readonly Melding[]): Melding[] {
    const kennismaking = meldingen.filter((melding) => melding.code === 'kennismaking-onvolledig');
    const [eerste] = kennismaking;
    const perPartij = Map.groupBy(
        kennismaking.flatMap(({ gegevens }) => gegevens.partijen),
        ({ id }) => id,
    );
    const partijen = [...perPartij.values()].flatMap((delen) =>
        delen.slice(0, 1).map((partij) => ({ ...partij, ontbreekt: delen.flatMap(({ ontbreekt }) => ontbreekt) })),
    );
    return meldingen.flatMap((melding): Melding[] => {
        if (melding.code !== 'kennismaking-onvolledig') {
            return [melding];
        }
        return melding === eerste ? [{ ...melding, gegevens: { partijen } }] : [];
    });
}

function verloopt(geldigTot: IsoDatum, dagen: number): Pick<Aandachtspunt, 'status' | 'toelichting'> {
    const over = dagen === 0 ? 'vandaag' : dagen === 1 ? 'nog 1 dag' : `nog ${dagen} dagen`;
    return {
        status: status('soon', 'Verloopt binnenkort'),
        toelichting: [date(geldigTot, { before: 'Geldig tot en met', after: over })],
    };
}

const ERNST: Readonly<Record<Exclude<Ernst, 'hint'>, StatusValue>> = {
    fout: status('late', 'Herstellen'),
    waarschuwing: status('missing', 'Let op'),
    informatie: status('open', 'Ter informatie'),
};

/** Findings that only ask who writes the file to add something, or that a section of its own tells. */
const FOR_THE_WRITER: ReadonlySet<MeldingCode> = new Set([
    'afspraak-zonder-eigenaar',
    'afspraak-zonder-datum',
    'vraag-onbeantwoord',
]);

function isToldByEis(melding: Melding, eis: EisBeoordeling | undefined): boolean {
    return eis !== undefined && zegtStandVan(melding, eis);
}

function eisOf({ gegevens }: Melding, { eisen }: Beoordeling): EisBeoordeling | undefined {
    const naam = 'eis' in gegevens ? gegevens.eis : undefined;
    return eisen.find(({ eis }) => eis === naam);
}
