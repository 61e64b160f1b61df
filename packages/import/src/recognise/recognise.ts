import type { Block, OfficeDocument, Row } from '../document/document.js';
import type { NormLabels } from '../match/match-label.js';
import { messages } from '../messages.js';
import { type ChecklistRow, checklistRows } from './checklist.js';
import { type ContactRow, contactRows } from './contacts.js';
import { type Facts, factsIn, firstOf, linesIn, type PlacedFact, saysFact } from './facts.js';
import { apart, type IncompleteRow } from './incomplete.js';
import type { IsOrganisation } from './organisation-row.js';
import { sectionsOf, type TableSection } from './sections.js';
import { phrase } from './words.js';

/** What a document holds that can be taken over. */
export interface Recognised {
    readonly rows: readonly ChecklistRow[];
    readonly contacts: readonly ContactRow[];
    /** Those that lack what they are about. */
    readonly incomplete: readonly IncompleteRow[];
    readonly facts: Facts;
    /** All of them in the order of the document, also those that say something else than the first. */
    readonly allFacts: readonly PlacedFact[];
    /** What else it says, line by line. */
    readonly lines: readonly string[];
    /** Tables that are neither a checklist nor a contact list. */
    readonly unread: readonly UnreadTable[];
    readonly otherTitles: readonly OtherTitles[];
}

/** A table of which nothing was understood so far. */
export interface UnreadTable {
    readonly place: string;
    readonly lines: readonly string[];
}

/** What seem to be the titles of the columns of another table. */
export interface OtherTitles {
    readonly place: string;
    readonly titles: readonly string[];
}

/** Finds the checklists and contact lists in a document, and what it says about itself. */
export function recognise({ title, blocks }: OfficeDocument, labels: NormLabels, isKnown: IsOrganisation): Recognised {
    const reading = blocks.map((block) => ({ block, sections: block.kind === 'table' ? sectionsOf(block) : [] }));
    const placed = reading.flatMap(({ sections }, index) =>
        sections.map((section) => ({ section, caption: captionOf(section, blocks[index - 1]) })),
    );
    const sections = placed.map(({ section }) => section);
    const checklists = new Map(
        sections.flatMap((section) => {
            const rows = section.kind === 'contacten' ? undefined : checklistRows(section, labels);
            return rows ? [[section, rows] as const] : [];
        }),
    );
    const rest = sections.filter((section) => section.kind !== 'contacten' && !checklists.has(section));
    const read = new Set(sections.filter((section) => !rest.includes(section)).map(({ place }) => place));
    const rows = apart([...checklists.values()].flat());
    const allFacts = factsIn(reading, (section) => checklists.has(section));
    const facts = firstOf(allFacts);
    const isOrganisation = (text: string) => isKnown(text) || phrase(text) === phrase(facts.partner?.value ?? '');
    const contacts = apart(
        placed.flatMap(({ section, caption }) =>
            section.kind === 'contacten' ? contactRows(section, caption, isOrganisation) : [],
        ),
    );
    return {
        rows: rows.complete,
        contacts: contacts.complete,
        incomplete: [...rows.incomplete, ...contacts.incomplete],
        facts,
        allFacts,
        lines: [title, ...linesIn(blocks, rest)],
        unread: rest
            .filter((section) => !read.has(section.place) || (section.isBelow && isTable(section)))
            .filter(({ rows }) => !rows.some(saysFact))
            .map((section) => ({
                place: read.has(section.place) ? placeBelow(section) : section.place,
                lines: linesIn([], [section]),
            })),
        otherTitles: rest.flatMap(({ place, rows }) => {
            const titles = rows.find((row) => textsIn(row).length > 1 && !saysFact(row));
            return titles ? [{ place, titles: textsIn(titles) }] : [];
        }),
    };
}

/** What says what the table is: a line above its titles, else one above the table. */
function captionOf({ caption, isBelow }: TableSection, above: Block | undefined): string {
    return caption ?? (!isBelow && above?.kind === 'paragraph' ? above.text : '');
}

function isTable({ rows }: TableSection): boolean {
    return rows.some((row) => textsIn(row).length > 1);
}

function textsIn({ cells }: Row): string[] {
    return cells.flatMap((cell) => (cell && cell.text !== '' ? [cell.text] : []));
}

function placeBelow({ place, rows }: TableSection): string {
    return messages.place.from(place, rows[0]?.number ?? 1);
}
