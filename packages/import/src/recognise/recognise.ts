import type { OfficeDocument } from '../document/document.js';
import type { NormLabels } from '../match/match-label.js';
import { type ChecklistRow, checklistRows } from './checklist.js';
import { type ContactRow, contactRows, organisatieAbove } from './contacts.js';
import { type Facts, factsIn, linesIn } from './facts.js';
import { apart, type IncompleteRow } from './incomplete.js';
import { sectionsOf } from './sections.js';

/** What a document holds that can be taken over. */
export interface Recognised {
    readonly rows: readonly ChecklistRow[];
    readonly contacts: readonly ContactRow[];
    /** Those that lack what they are about. */
    readonly incomplete: readonly IncompleteRow[];
    readonly facts: Facts;
    /** What else it says, line by line. */
    readonly lines: readonly string[];
    /** Tables that are neither a checklist nor a contact list. */
    readonly unread: readonly string[];
}

/** Finds the checklists and contact lists in a document, and what it says about itself. */
export function recognise({ title, blocks }: OfficeDocument, labels: NormLabels): Recognised {
    const placed = blocks.flatMap((block, index) =>
        block.kind === 'table' ? sectionsOf(block).map((section) => ({ section, above: blocks[index - 1] })) : [],
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
    const contacts = apart(
        placed.flatMap(({ section, above }) =>
            section.kind === 'contacten' ? contactRows(section, organisatieAbove(above)) : [],
        ),
    );
    return {
        rows: rows.complete,
        contacts: contacts.complete,
        incomplete: [...rows.incomplete, ...contacts.incomplete],
        facts: factsIn(blocks, rest),
        lines: [title, ...linesIn(blocks, rest)],
        unread: [...new Set(rest.map(({ place }) => place))].filter((place) => !read.has(place)),
    };
}
