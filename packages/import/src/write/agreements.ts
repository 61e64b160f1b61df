import {
    blok,
    type EisFeiten,
    formatDatum,
    type IngevuldeAfspraak,
    type IsoDatum,
    inert,
    isPlaatshouder,
    THEMAS,
    tekstwaarde,
    uitleg,
} from '@samenwerking/language';
import { isPlain } from '../document/document.js';
import { type Assigned, saidBy } from '../match/assign.js';
import { eisName } from '../match/eis-name.js';
import { messages } from '../messages.js';
import { quote, shown } from '../quote.js';
import type { ChecklistRow, Extra } from '../recognise/checklist.js';
import { isRemark } from '../recognise/columns.js';
import { dateIn } from '../recognise/dates.js';
import type { AfspraakStatus } from '../recognise/status.js';
import { phrase } from '../recognise/words.js';
import type { KnownContact } from './contacts.js';
import { writeExtra } from './extras.js';

/** What agreements are written with. */
export interface AgreementContext {
    readonly bestand: string;
    readonly peildatum: IsoDatum;
    readonly eisen: ReadonlyMap<string, EisFeiten>;
    readonly contacten: readonly KnownContact[];
}

/** An agreement as it is written, its status where that is certain, and what is not. */
export interface WrittenAgreement {
    readonly afspraak: IngevuldeAfspraak | undefined;
    readonly status: AfspraakStatus | undefined;
    /** True where it says of itself what is agreed. */
    readonly hasInhoud: boolean;
    /** The requirement, where the document says that nobody began with it. */
    readonly ontbreekt?: string;
    readonly doubts: readonly string[];
    /** The rows that it is not written of. */
    readonly left: readonly ChecklistRow[];
}

/** Writes the agreement that one or more rows of a checklist are about; what it is, they do not say. */
export function writeAgreement({ eis, rows }: Assigned, context: AgreementContext): WrittenAgreement {
    const thema = context.eisen.get(eis)?.thema;
    if (thema === undefined || !THEMAS.includes(thema)) {
        return {
            afspraak: undefined,
            status: undefined,
            hasInhoud: false,
            doubts: rows.map((row) => messages.noTheme(saidBy(row), eisName(eis, context.eisen))),
            left: rows,
        };
    }
    if (rows.every(({ mark }) => phrase(mark) === ONTBREEKT)) {
        return notBegun(eis, rows, context);
    }
    const { status: said, datum, doubts } = statusOf(eis, rows, context);
    // Gereed on a day that is still to come contradicts itself.
    const status = said === 'gereed' && isToCome(rows, context) ? undefined : said;
    const lines: string[] = [];
    const notes: string[] = [];
    const further: string[] = [];
    const keys = new Set<string>();
    if (datum !== undefined) {
        keys.add('vastgesteld-op');
        lines.push(`vastgesteld-op: ${formatDatum(datum)}`);
    }
    for (const row of rows) {
        for (const extra of row.extras) {
            const written = writeExtra(extra, row, context);
            const isFirst = extra.column !== undefined && !keys.has(extra.column);
            further.push(...written.doubts);
            if (written.lines.length > 0 && isFirst && extra.column) {
                keys.add(extra.column);
                lines.push(...uitleg(written.note), ...written.lines);
            } else {
                notes.push(written.note);
            }
        }
    }
    const reason = reasonIn(rows);
    const regels = [
        ...uitleg(...rows.map((row) => messages.from(context.bestand, [row.place], sourceOf(row)))),
        ...blok(eis, [...statusLines(status, keys.has('motivering'), reason), ...lines, ...uitleg(...notes)]),
    ];
    const unexplained = status === 'nvt' && !keys.has('motivering') ? rows.slice(0, 1) : [];
    const doubtAbout = (row: ChecklistRow) =>
        reason
            ? messages.mayBeExplained(saidBy(row), shown(reason.title), quote(reason.cell.text))
            : messages.unexplained(saidBy(row));
    return {
        afspraak: { eis, thema, regels },
        status,
        hasInhoud: keys.has('tekst') || keys.has('document'),
        doubts: [...doubts, ...further, ...unexplained.map(doubtAbout)],
        left: [],
    };
}

/** True where a row says that it is vastgesteld on a day after today, or may say so. */
function isToCome(rows: readonly ChecklistRow[], { peildatum }: AgreementContext): boolean {
    const days = rows.flatMap(({ extras }) =>
        extras.flatMap(({ column, cell }) =>
            (column === 'vastgesteld-op' || column === 'datum') && isPlain(cell) ? (dateIn(cell) ?? []) : [],
        ),
    );
    return days.some((day) => day > peildatum);
}

/** As a report of this program says it. */
const ONTBREEKT = 'ontbreekt';

/** A block would be a beginning: what the document says beside it, its reader has to know all the same. */
function notBegun(eis: string, rows: readonly ChecklistRow[], context: AgreementContext): WrittenAgreement {
    const doubts = rows.flatMap((row) => {
        const notes = row.extras.map((extra) => writeExtra(extra, row, context).note);
        return notes.length > 0 ? [messages.notBegun(saidBy(row), notes)] : [];
    });
    return { afspraak: undefined, status: 'open', hasInhoud: false, ontbreekt: eis, doubts, left: rows };
}

/** An agreement that is not needed has to say why: as long as nobody has written that, it cannot be nvt. */
function statusLines(
    status: AfspraakStatus | undefined,
    isExplained: boolean,
    reason: Extra | undefined,
): readonly string[] {
    if (status === 'nvt' && !isExplained) {
        return uitleg(
            ...(reason
                ? messages.mayExplain(shown(reason.title), tekstwaarde(inert(reason.cell.text)))
                : messages.explain()),
        );
    }
    return status === undefined ? [] : [`status: ${status}`];
}

/** Words beside it that may say why it is not needed; whether they do, only who wrote them knows. */
function reasonIn(rows: readonly ChecklistRow[]): Extra | undefined {
    return rows
        .flatMap(({ extras }) => extras)
        .find(({ title, cell }) => isRemark(title) && isPlain(cell) && !isPlaatshouder(cell.text));
}

function sourceOf({ label, mark }: ChecklistRow): string {
    return mark === '' ? quote(label) : `${quote(label)} | ${quote(mark)}`;
}

interface FoundStatus {
    readonly status: AfspraakStatus | undefined;
    readonly datum?: IsoDatum | undefined;
    readonly doubts: readonly string[];
}

/** The status that all rows agree on. */
function statusOf(eis: string, rows: readonly ChecklistRow[], { peildatum, eisen }: AgreementContext): FoundStatus {
    const unclear = rows.filter(({ reading }) => reading === undefined);
    if (unclear.length > 0) {
        return {
            status: undefined,
            doubts: unclear.map((row) => messages.doubtfulStatus(saidBy(row), quote(row.mark))),
        };
    }
    const [status, ...others] = new Set(rows.map(({ reading }) => reading?.status));
    if (others.length > 0) {
        return { status: undefined, doubts: [messages.differentStatus(eisName(eis, eisen), rows.map(saidBy))] };
    }
    const dated = rows.find(({ reading }) => reading?.datum !== undefined);
    const datum = dated?.reading?.datum;
    if (dated && datum !== undefined && datum > peildatum) {
        return { status: undefined, doubts: [messages.futureDate(saidBy(dated), formatDatum(datum))] };
    }
    const expired = rows.filter(({ mark }) => /verlopen/i.test(mark));
    return { status, datum, doubts: expired.map((row) => messages.expired(saidBy(row))) };
}
