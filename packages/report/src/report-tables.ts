import { ganttTable } from './gantt-table.js';
import type { Block, Report, Section, Table } from './tree.js';

/** A table of a report, and what it is about: the title of its section, or its own where that section has more. */
export interface ReportTable {
    readonly title: string;
    readonly table: Table;
}

/** Every table of a report in reading order, a drawn plan among them; what is cut for paper is whole. */
export function reportTables({ summary, sections }: Report): ReportTable[] {
    return [summary, ...sections].flatMap(tablesIn);
}

function tablesIn({ title, blocks, sections }: Section): ReportTable[] {
    const tables = whole(blocks.map(asTable).filter((table) => table !== undefined));
    return [
        ...tables.map((table) => ({ title: tables.length === 1 ? title : table.caption, table })),
        ...sections.flatMap(tablesIn),
    ];
}

/** With the parts of one table as one, under its own short name. */
function whole(tables: readonly Table[]): Table[] {
    return [...Map.groupBy(tables, (table) => table.partOf ?? table)].flatMap(([of, parts]) =>
        typeof of === 'string' ? joined(of, parts) : parts,
    );
}

function joined(caption: string, parts: readonly Table[]): Table[] {
    const beside = <T>(inPart: (part: Table) => readonly T[]): T[] =>
        parts.flatMap((part, index) => inPart(part).slice(index === 0 ? 0 : 1));
    return parts.slice(0, 1).map((first) => ({
        ...first,
        caption,
        columns: beside(({ columns }) => columns),
        groups: first.groups.map((group, at) => ({
            ...group,
            rows: group.rows.map((row, index) => ({
                ...row,
                cells: beside(({ groups }) => groups[at]?.rows[index]?.cells ?? []),
            })),
        })),
    }));
}

function asTable(block: Block): Table | undefined {
    switch (block.kind) {
        case 'table':
            return block;
        case 'gantt':
            return ganttTable(block);
        default:
            return undefined;
    }
}
