import type { Element } from 'slimdom';
import { all, attribute, childOf, create, setAttribute } from './xml.js';

/** What a table style is called that an organisation makes for the tables of its reports. */
export const TABLE_STYLE = 'Rapporttabel';

/** Lets the tables of a report look as a style of the template says, instead of as the report draws them itself. */
export function dressTables(text: Element, style: string | undefined): void {
    for (const table of style === undefined ? [] : all(text, 'tbl')) {
        const properties = childOf(table, 'tblPr');
        childOf(properties, 'tblBorders')?.remove();
        properties?.prepend(create(table, 'tblStyle', { val: style ?? '' }));
        for (const own of [
            ...all(table, 'tcBorders'),
            ...all(table, 'tcPr').flatMap((cell) => childOf(cell, 'shd') ?? []),
        ]) {
            own.remove();
        }
    }
}

/** Makes the tables of a report as wide as the text is. */
export function fitTables(content: Element, factor: number): void {
    for (const name of ['gridCol', 'tcW']) {
        for (const element of all(content, name)) {
            const width = Number(attribute(element, 'w'));
            if (attribute(element, 'type') !== 'pct' && Number.isInteger(width)) {
                setAttribute(element, 'w', Math.round(width * factor));
            }
        }
    }
}
