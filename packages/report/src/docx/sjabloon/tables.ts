import type { Element } from 'slimdom';
import { all, attribute, childOf, create, setAttribute } from './xml.js';

/** What a table style is called that an organisation makes for the tables of its reports. */
export const TABLE_STYLE = 'Rapporttabel';

/**
 * Lets the tables of a report look as a style of the template says, instead of as the report draws them itself. The
 * cells of a drawing, which hold a `bar`, keep their lines and their background: those are what it says.
 */
export function dressTables(text: Element, style: string | undefined, bar: string | undefined): void {
    for (const table of style === undefined ? [] : all(text, 'tbl')) {
        const properties = childOf(table, 'tblPr');
        childOf(properties, 'tblBorders')?.remove();
        properties?.prepend(create(table, 'tblStyle', { val: style ?? '' }));
        for (const cell of all(table, 'tc').filter((one) => !holds(one, bar))) {
            const looks = childOf(cell, 'tcPr');
            childOf(looks, 'tcBorders')?.remove();
            childOf(looks, 'shd')?.remove();
        }
    }
}

function holds(cell: Element, style: string | undefined): boolean {
    return style !== undefined && all(cell, 'pStyle').some((one) => attribute(one, 'val') === style);
}

/** Makes the tables of a report as wide as the text is, with what is drawn in them. */
export function fitTables(content: Element, factor: number): void {
    for (const name of ['gridCol', 'tcW']) {
        for (const element of all(content, name)) {
            const width = Number(attribute(element, 'w'));
            if (attribute(element, 'type') !== 'pct' && Number.isInteger(width)) {
                setAttribute(element, 'w', Math.round(width * factor));
            }
        }
    }
    for (const indent of all(content, 'tbl').flatMap((table) => all(table, 'ind'))) {
        for (const side of ['left', 'right']) {
            const width = Number(attribute(indent, side) ?? Number.NaN);
            Number.isInteger(width) && setAttribute(indent, side, Math.round(width * factor));
        }
    }
}
