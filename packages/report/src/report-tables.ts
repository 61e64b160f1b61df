import type { Report, Section, Table } from './tree.js';

/** A table of a report, and what it is about: the title of its section, or its own where that section has more. */
export interface ReportTable {
    readonly title: string;
    readonly table: Table;
}

/** Every table of a report, in reading order. */
export function reportTables({ summary, sections }: Report): ReportTable[] {
    return [summary, ...sections].flatMap(tablesIn);
}

function tablesIn({ title, blocks, sections }: Section): ReportTable[] {
    const tables = blocks.filter((block) => block.kind === 'table');
    return [
        ...tables.map((table) => ({ title: tables.length === 1 ? title : table.caption, table })),
        ...sections.flatMap(tablesIn),
    ];
}
