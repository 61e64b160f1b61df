import { type Block, isPlain, type Row } from '../document/document.js';
import { type Fact, type FactKind, type FoundFact, factOf, factsInLine } from './fact-line.js';
import type { TableSection } from './sections.js';
import { readStatus } from './status.js';

/** The first of each kind. */
export type Facts = Readonly<Partial<Record<FactKind, Fact>>>;

/** A fact, and how it stands among the agreements. */
export interface PlacedFact extends FoundFact {
    /** True where agreements stand before it and behind it: it is not about the former. */
    readonly isBetweenAgreements: boolean;
}

/** What a block is made of: its sections, where it is a table. */
export type Reading = readonly {
    readonly block: Block;
    readonly sections: readonly TableSection[];
}[];

/**
 * Finds `Crisispartner: Waterschap` in the order of the document: in a line, in one cell or two beside each other outside
 * checklists and contact lists, and in a row of a checklist that says nothing else.
 */
export function factsIn(reading: Reading, isChecklist: (section: TableSection) => boolean): PlacedFact[] {
    const inSection = (section: TableSection): Said[] => {
        if (isChecklist(section)) {
            return section.rows.flatMap((row): Said[] => (saysOnlyFacts(row) ? factsInRow(row) : [AGREEMENT]));
        }
        const rows = section.kind === 'contacten' ? rowsBelow(section.rows, saysOnlyFacts) : section.rows;
        return rows.flatMap(factsInRow);
    };
    const said = reading.flatMap(({ block, sections }) =>
        block.kind === 'paragraph' ? block.text.split('\n').flatMap(factsInLine) : sections.flatMap(inSection),
    );
    const first = said.indexOf(AGREEMENT);
    const last = said.lastIndexOf(AGREEMENT);
    return said.flatMap((one, at) =>
        one === AGREEMENT ? [] : [{ ...one, isBetweenAgreements: first !== -1 && first < at && at < last }],
    );
}

/** A row of a checklist, as it stands among facts. */
const AGREEMENT = Symbol('agreement');

type Said = FoundFact | typeof AGREEMENT;

/** What a document says first holds: what it says later does not silently change it. */
export function firstOf(facts: readonly FoundFact[]): Facts {
    const first: Partial<Record<FactKind, Fact>> = {};
    for (const { kind, value, quote } of facts) {
        first[kind] ??= { value, quote };
    }
    return first;
}

/** In two cells beside each other, or each whole in a cell of its own. */
function factsInRow({ cells }: Row): FoundFact[] {
    const texts = cells.flatMap((cell) => (cell && cell.text !== '' && isPlain(cell) ? [cell.text] : []));
    const [term, value, ...others] = texts;
    const beside =
        term !== undefined && value !== undefined && others.length === 0
            ? factOf(term, value, `${term} | ${value}`)
            : undefined;
    return beside ? [beside] : texts.flatMap((text) => text.split('\n').flatMap(factsInLine));
}

/** True for a row that says something of the samenwerking. */
export function saysFact(row: Row): boolean {
    return factsInRow(row).length > 0;
}

/** The same, and no more: where agreements stand two cells may be one of them and its status, but not with a name. */
export function saysOnlyFacts(row: Row): boolean {
    const facts = factsInRow(row);
    const texts = row.cells.flatMap((cell) => (cell && cell.text.trim() !== '' ? [cell] : []));
    const isParty = facts.some(({ kind }) => kind === 'partner' || kind === 'regio' || kind === 'adoptieregio');
    return facts.length > 0 && (texts.length === 1 || (texts.length === 2 && isParty && !readStatus(texts[1])));
}

/** The last rows, as far as they are all like that: what is below a contact list is not about its contacts. */
function rowsBelow(rows: readonly Row[], isLike: (row: Row) => boolean): readonly Row[] {
    return rows.slice(rows.findLastIndex((row) => !isLike(row)) + 1);
}

/** All that it says outside checklists and contact lists, line by line. */
export function linesIn(blocks: readonly Block[], sections: readonly TableSection[]): string[] {
    return [
        ...blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : [])),
        ...sections.flatMap((section) =>
            section.kind === 'onbekend'
                ? section.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.text ? [cell.text] : [])))
                : [],
        ),
    ];
}
