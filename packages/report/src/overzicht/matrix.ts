import { type Beoordeling, type EisBeoordeling, isGeregeld, isVereist, voortgangOf } from '@samenwerking/language';
import { cell, notice, paragraph, row, section, status, table, text } from '../build.js';
import type { Subject } from '../sections/context.js';
import { eigenPlaats, eisVermelding } from '../sections/plaatsen.js';
import { capitalised, eisStatus, inThemaOrder } from '../sections/words.js';
import type { Row, RowGroup, Section, StatusValue, Table } from '../tree.js';

/** How much of the minimum is settled, by samenwerking and theme. */
export function perThema(subjects: readonly Subject[]): Section {
    const themas = inThemaOrder(
        subjects.flatMap(({ beoordeling }) => vereist(beoordeling.eisen).map(({ thema }) => thema)),
    );
    const rows = subjects.map(({ beoordeling }) =>
        row(
            eigenPlaats(beoordeling),
            cell(text(beoordeling.titel)),
            ...themas.map((thema) => {
                const deel = voortgangOf(beoordeling.eisen.filter((eis) => eis.thema === thema));
                return cell(deelStatus(deel.geregeld, deel.vereist));
            }),
        ),
    );
    return section('themas', 'Per thema', [
        themas.length === 0
            ? notice('empty', 'Er worden nog geen afspraken gevraagd.')
            : table('Geregelde afspraken per thema', columns('Samenwerking', themas.map(capitalised)), [{ rows }]),
    ]);
}

/** How many steps have been taken, by samenwerking and phase. */
export function perStap(subjects: readonly Subject[]): Section {
    const fasen = [...new Set(subjects.flatMap(({ beoordeling }) => beoordeling.stappen.map(({ fase }) => fase)))];
    const rows = subjects.map(({ beoordeling }) =>
        row(
            eigenPlaats(beoordeling),
            cell(text(beoordeling.titel)),
            ...fasen.map((fase) => {
                const stappen = beoordeling.stappen.filter((stap) => stap.fase === fase && stap.status !== 'nvt');
                return cell(deelStatus(stappen.filter(({ status }) => status === 'gereed').length, stappen.length));
            }),
        ),
    );
    return section('stappen', 'Per fase', [
        fasen.length === 0
            ? notice('empty', 'De norm kent geen stappen.')
            : table('Doorlopen stappen per fase', columns('Samenwerking', fasen.map(capitalised)), [{ rows }]),
    ]);
}

/** Every agreement of the minimum: where it is not yet settled, and how it is at each samenwerking. */
export function perAfspraak(subjects: readonly Subject[]): Section {
    const asked = subjects.flatMap(({ beoordeling }) =>
        vereist(beoordeling.eisen).map((eis) => ({ eis, beoordeling })),
    );
    const groups = inThemaOrder(asked.map(({ eis }) => eis.thema)).map((thema): RowGroup => {
        const perEis = Map.groupBy(
            asked.filter(({ eis }) => eis.thema === thema),
            ({ eis }) => eis.eis,
        );
        return {
            title: capitalised(thema),
            rows: [...perEis.values()].map((one) => afspraakRow(one as [Asked, ...Asked[]])),
        };
    });
    return section('afspraken', 'Per afspraak', [
        paragraph('Dit zijn de afspraken van de checklist en de basis van elk gekozen profiel.'),
        table('Nog niet geregeld per afspraak', { Afspraak: 36, Geregeld: 16, 'Nog niet geregeld bij': 48 }, groups) ??
            notice('empty', 'Er worden nog geen afspraken gevraagd.'),
        ...inThemaOrder(asked.map(({ eis }) => eis.thema)).flatMap((thema) => themaMatrix(thema, asked, subjects)),
    ]);
}

/** The agreements of one theme across, the samenwerkingen down: of these there may be many. */
function themaMatrix(thema: string, asked: readonly Asked[], subjects: readonly Subject[]): (Table | undefined)[] {
    const ofThema = asked.filter(({ eis }) => eis.thema === thema);
    const parts = inParts([...new Set(ofThema.map(({ eis }) => eis.titel))]);
    const rowOf = ({ beoordeling }: Subject, titels: readonly string[]) => {
        const own = ofThema.filter((one) => one.beoordeling === beoordeling);
        const standOf = (titel: string) =>
            own.filter(({ eis }) => eis.titel === titel).map(({ eis }) => eisStatus(eis.status));
        return row(eigenPlaats(beoordeling), cell(text(beoordeling.titel)), ...titels.map(standOf));
    };
    return parts.map((titels, index) => {
        const part = parts.length > 1 ? ` (${index + 1})` : '';
        const rows = subjects.map((subject) => rowOf(subject, titels));
        return table(`${capitalised(thema)} per samenwerking${part}`, columns('Samenwerking', titels), [{ rows }], {
            partOf: capitalised(thema),
        });
    });
}

/** What fits side by side on paper. */
const MOST_COLUMNS = 4;

/** As few parts as fit, of about the same size. */
function inParts(titels: readonly string[]): string[][] {
    const count = Math.ceil(titels.length / MOST_COLUMNS);
    const size = Math.ceil(titels.length / count);
    return Array.from({ length: count }, (_, index) => titels.slice(index * size, (index + 1) * size));
}

interface Asked {
    readonly eis: EisBeoordeling;
    readonly beoordeling: Beoordeling;
}

function afspraakRow(asked: readonly [Asked, ...Asked[]]): Row {
    const open = asked.filter(({ eis }) => !isGeregeld(eis.status));
    // A row leads to one place: the first where there is something to do.
    const { eis, beoordeling } = open[0] ?? asked[0];
    return row(
        eisVermelding(eis, beoordeling),
        cell(text(eis.titel)),
        cell(deelStatus(asked.length - open.length, asked.length)),
        open.map((one) => {
            const { tone, text: stand } = eisStatus(one.eis.status);
            return status(tone, `${one.beoordeling.titel}: ${stand.toLowerCase()}`);
        }),
    );
}

function vereist(eisen: readonly EisBeoordeling[]): EisBeoordeling[] {
    return eisen.filter(({ niveau }) => isVereist(niveau));
}

/** How much of something is done, in words; undefined where nothing is asked. */
function deelStatus(done: number, total: number): StatusValue | undefined {
    const tone = done === total ? 'done' : done === 0 ? 'open' : 'partial';
    return total === 0 ? undefined : status(tone, `${done} van ${total}`);
}

/** A wide first column, and the others alike. */
function columns(first: string, others: readonly string[]): Record<string, number> {
    const share = Math.floor(72 / others.length);
    return { [first]: 100 - share * others.length, ...Object.fromEntries(others.map((title) => [title, share])) };
}
