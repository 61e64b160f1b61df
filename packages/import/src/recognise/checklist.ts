import type { Cell, Crossed, Row } from '../document/document.js';
import type { NormLabels } from '../match/match-label.js';
import { messages } from '../messages.js';
import type { ChecklistColumn } from './columns.js';
import { saysOnlyFacts } from './facts.js';
import type { IncompleteRow } from './incomplete.js';
import type { TableSection } from './sections.js';
import { doubtsCrosses, isUnticked, readAnswer, readStatus, type StatusReading } from './status.js';
import { type TitledCell, titledCells } from './titled-cells.js';
import { phrase } from './words.js';

/** A row of a checklist: an agreement, and how far it is. */
export interface ChecklistRow {
    /** Where it stands: `tabel 2, rij 5`. */
    readonly place: string;
    readonly label: string;
    /** What stands in the column ‘Gereed’, or where it is ticked. */
    readonly mark: string;
    /** Undefined for a mark that can mean more things. */
    readonly reading: StatusReading | undefined;
    readonly extras: readonly Extra[];
    /** How the row, its label or its mark is made to be there no more. */
    readonly crossed: Crossed | undefined;
    /** All that it says. */
    readonly cells: readonly TitledCell[];
}

/** What else a row says. */
export interface Extra {
    /** What stands above its column. */
    readonly title: string;
    readonly column: ChecklistColumn | undefined;
    readonly cell: Cell;
}

type Columns = readonly (ChecklistColumn | undefined)[];

/** The rows of a checklist; undefined where the rows are none. */
export function checklistRows(section: TableSection, labels: NormLabels): (ChecklistRow | IncompleteRow)[] | undefined {
    const columns = section.kind === 'checklist' ? section.columns : columnsByContent(section, labels);
    if (!columns) {
        return undefined;
    }
    const gereed = columns.indexOf('gereed');
    const isDoubtful = doubtsCrosses(section.rows.map(({ cells }) => cells[gereed]));
    return section.rows.flatMap((row) => rowOf(row, { columns, isDoubtful }, section, labels) ?? []);
}

const STATUS_COLUMNS: ReadonlySet<ChecklistColumn | undefined> = new Set(['gereed', 'ja', 'nee', 'nvt']);

function rowOf(
    row: Row,
    { columns, isDoubtful }: { readonly columns: Columns; readonly isDoubtful: (cell: Cell | undefined) => boolean },
    { place, titles }: TableSection,
    labels: NormLabels,
): ChecklistRow | IncompleteRow | undefined {
    const label = textIn(row.cells[columns.indexOf('afspraak')]);
    if (saysOnlyFacts(row) || (label !== '' && isGroup(row, label) && !labels.names(label))) {
        return undefined;
    }
    const extras = columns.flatMap((column, index) => {
        const cell = row.cells[index];
        return cell && cell.text !== '' && column !== 'afspraak' && column !== 'nummer' && !STATUS_COLUMNS.has(column)
            ? [{ title: oneLine(titles[index] ?? ''), column, cell }]
            : [];
    });
    const found = {
        place: messages.place.row(place, row.number),
        label: oneLine(label),
        ...statusOf(row, columns, isDoubtful),
        extras,
        crossed: crossedIn(row, columns),
        cells: titledCells(row, titles),
    };
    return label === '' ? withoutLabel(found) : found;
}

function crossedIn({ cells, isHidden }: Row, columns: Columns): Crossed | undefined {
    const cell = cells.find((cell, index) => {
        const column = columns[index];
        return cell?.crossed !== undefined && (column === 'afspraak' || STATUS_COLUMNS.has(column));
    });
    return isHidden ? 'verborgen' : cell?.crossed;
}

/** A row that is not filled in says nothing, also where a box stands ready in it. */
function withoutLabel({ place, mark, reading, extras, cells }: ChecklistRow): IncompleteRow | undefined {
    const said = [...(reading?.status === 'open' ? [] : [mark]), ...extras.map(({ cell }) => oneLine(cell.text))];
    return said.length === 0 ? undefined : { kind: 'zonder-afspraak', place, said: said.join(' | '), cells };
}

/** From one column, or from the one that is ticked; where two of them say something else, it is not known. */
function statusOf(
    { cells }: Row,
    columns: Columns,
    isDoubtful: (cell: Cell | undefined) => boolean,
): Pick<ChecklistRow, 'mark' | 'reading'> {
    const said = columns.flatMap((column, index): { mark: string; reading: StatusReading | undefined }[] => {
        const cell = cells[index];
        const mark = oneLine(textIn(cell));
        switch (column) {
            case 'gereed':
                return [{ mark, reading: isDoubtful(cell) ? undefined : readStatus(cell) }];
            case 'ja':
            case 'nee':
            case 'nvt':
                return isUnticked(cell) ? [] : [{ mark: `${column}: ${mark}`, reading: readAnswer(cell, column) }];
            default:
                return [];
        }
    });
    const [first, ...others] = said;
    const isClear = others.every(({ reading }) => reading?.status === first?.reading?.status);
    return {
        mark: said
            .map(({ mark }) => mark)
            .filter((mark) => mark !== '')
            .join(', '),
        reading: first ? (isClear ? first.reading : undefined) : { status: 'open' },
    };
}

/** Words that stand above rows of a checklist and are no agreement themselves. */
const GROUPS: ReadonlySet<string> = new Set([
    ...['proces', 'organisatie', 'mens', 'techniek', 'thema proces', 'thema organisatie', 'thema mens'],
    ...['thema techniek', 'checklist', 'basis', 'bijlage', 'advies', 'afspraak', 'afspraken'],
]);

/** True for a row that says what the rows below it have in common. */
function isGroup({ cells }: Row, label: string): boolean {
    const filled = cells.filter((cell) => textIn(cell) !== '');
    const isAcross = cells.length > 1 && cells[0] !== undefined && cells.slice(1).every((cell) => cell === undefined);
    return filled.length === 1 && (isAcross || GROUPS.has(phrase(label)));
}

/** At least so many of the rows without titles have to be labels of the norm. */
const LEAST_LABELS = 2;
const LEAST_SHARE = 0.5;
/** So much of a table tells what it is. */
const SAMPLE = { rows: 100, columns: 10 };

/** Without titles: a column that holds labels of the norm, and one beside it that says how far each is. */
function columnsByContent({ rows }: TableSection, labels: NormLabels): Columns | undefined {
    const width = Math.min(SAMPLE.columns, Math.max(0, ...rows.map(({ cells }) => cells.length)));
    const sample = rows.slice(0, SAMPLE.rows);
    const columns = Array.from({ length: width }, (_, index) => sample.map(({ cells }) => textIn(cells[index])));
    const label = columns.findIndex((texts) => {
        const filled = texts.filter((text) => text !== '');
        const known = filled.filter((text) => labels.names(text)).length;
        return known >= LEAST_LABELS && known >= LEAST_SHARE * filled.length;
    });
    const status = columns.findIndex(
        (texts, index) => index > label && texts.every((text) => readStatus({ text }) !== undefined),
    );
    return label === -1 || status === -1
        ? undefined
        : columns.map((_, index) => (index === label ? 'afspraak' : index === status ? 'gereed' : undefined));
}

function textIn(cell: Cell | undefined): string {
    return cell?.text.trim() ?? '';
}

function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}
