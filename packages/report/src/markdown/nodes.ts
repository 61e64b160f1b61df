import type { Paragraph, PhrasingContent, Strong, Table, Text } from 'mdast';

/** A row of a Markdown table: phrasing by cell. */
export type Row = readonly (readonly PhrasingContent[])[];

export function textNode(value: string): Text {
    return { type: 'text', value };
}

export function strong(value: string): Strong {
    return { type: 'strong', children: [textNode(value)] };
}

/** What a table or figure is about, above it. */
export function captionOf(caption: string): Paragraph {
    return { type: 'paragraph', children: [{ type: 'emphasis', children: [textNode(caption)] }] };
}

export function tableNode(head: readonly string[], rows: readonly Row[]): Table {
    const tableRow = (row: Row): Table['children'][number] => ({
        type: 'tableRow',
        children: row.map((children) => ({ type: 'tableCell', children: [...children] })),
    });
    return { type: 'table', children: [tableRow(head.map((title) => [textNode(title)])), ...rows.map(tableRow)] };
}
