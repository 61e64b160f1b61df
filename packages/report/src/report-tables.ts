import { ganttTable } from './gantt-table.js';
import type { Block, Report, Section, Table } from './tree.js';

/** A table of a report, and what it is about: the title of its section, or its own where that section has more. */
export interface ReportTable {
    readonly title: string;
    readonly table: Table;
}

/** Every table of a report in reading order, a drawn plan among them. */
export function reportTables({ summary, sections }: Report): ReportTable[] {
    return [summary, ...sections].flatMap(tablesIn);
}

function tablesIn({ title, blocks, sections }: Section): ReportTable[] {
    const tables = blocks.map(asTable).filter((table) => table !== undefined);
    return [
        ...tables.map((table) => ({ title: tables.length === 1 ? title : table.caption, table })),
        ...sections.flatMap(tablesIn),
    ];
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
