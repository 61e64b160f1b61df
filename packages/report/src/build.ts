import type { IsoDatum } from '@samenwerking/language';
import type {
    BlankValue,
    Block,
    Cell,
    Column,
    DateValue,
    Definition,
    Definitions,
    DocumentValue,
    Notice,
    Paragraph,
    Plaats,
    Row,
    RowGroup,
    Section,
    StatusValue,
    Table,
    TextValue,
    Tone,
    Value,
} from './tree.js';
import { plainText } from './user-text.js';

/** Makes the parts of a report tree. What is not recorded is left out by giving undefined. */

type Optional<T> = T | undefined | false | '';

export function section(
    id: string,
    title: string,
    blocks: readonly Optional<Block>[],
    sections: readonly Optional<Section>[] = [],
    { status, plaats }: Pick<Section, 'status' | 'plaats'> = {},
): Section {
    return { id, title: plainText(title), status, plaats, blocks: present(blocks), sections: present(sections) };
}

export function paragraph(text: string): Paragraph {
    return { kind: 'paragraph', text };
}

export function notice(tone: Notice['tone'], text: string): Notice {
    return { kind: 'notice', tone, text };
}

/** Undefined where no item has a value. */
export function definitions(items: readonly Optional<Definition>[], isShort = false): Definitions | undefined {
    const filled = present(items).filter(({ values }) => values.length > 0);
    return filled.length > 0 ? { kind: 'definitions', isShort, items: filled } : undefined;
}

export function definition(term: string, ...values: readonly Optional<Value>[]): Definition {
    return { term: plainText(term), values: present(values) };
}

/** Undefined where there are no rows. Columns are given by title, with their share of the width in percents. */
export function table(
    caption: string,
    columns: Readonly<Record<string, number | Omit<Column, 'title'>>>,
    groups: readonly RowGroup[],
    { partOf }: Pick<Table, 'partOf'> = {},
): Table | undefined {
    const filled = groups.filter(({ rows }) => rows.length > 0);
    return filled.length === 0
        ? undefined
        : {
              kind: 'table',
              caption: plainText(caption),
              columns: Object.entries(columns).map(([title, column]) =>
                  typeof column === 'number' ? { title, share: column } : { title, ...column },
              ),
              groups: filled,
              partOf,
          };
}

/** A row that stands for something in the text. */
export function row(plaats: Plaats | undefined, ...cells: readonly Cell[]): Row {
    return { cells, plaats };
}

export function cell(...values: readonly Optional<Value>[]): Cell {
    return present(values);
}

export function text(text: string): TextValue {
    return { kind: 'text', text: plainText(text) };
}

export function remark(text: string): TextValue {
    return { kind: 'text', text: plainText(text), isRemark: true };
}

export function status(tone: Tone, text: string): StatusValue {
    return { kind: 'status', tone, text: plainText(text) };
}

export function date(date: IsoDatum, words: { before?: string; after?: string | undefined } = {}): DateValue {
    return { kind: 'date', date, ...words };
}

/** Room to write in by hand. */
export const blank: BlankValue = { kind: 'blank' };

export function documentPath(path: string): DocumentValue {
    return { kind: 'document', path: plainText(path) };
}

function present<T>(items: readonly Optional<T>[]): T[] {
    return items.filter((item): item is T => item !== undefined && item !== false && item !== '');
}
