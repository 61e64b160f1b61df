import { type Block, isPlain, type Row } from '../document/document.js';
import type { TableSection } from './sections.js';
import { phrase } from './words.js';

/** What a document says of the samenwerking as a whole. */
export type FactKind = 'partner' | 'regio' | 'adoptieregio' | 'betrokken' | 'profiel' | 'vertrouwelijkheid';

/** Something that it says, with the words that say so. */
export interface Fact {
    readonly value: string;
    readonly quote: string;
}

const TERMS: Readonly<Record<FactKind, readonly string[]>> = {
    partner: ['partner', 'crisispartner', 'naam partner', 'naam crisispartner', 'naam van de crisispartner'],
    regio: ['regio', 'veiligheidsregio', 'naam veiligheidsregio', 'veiligheidsregios', 'regios'],
    adoptieregio: ['adoptieregio'],
    betrokken: ['betrokken', 'betrokken regios', 'betrokken veiligheidsregios', 'overige regios'],
    profiel: ['profiel', 'samenwerkingsprofiel', 'gekozen profiel', 'gekozen samenwerkingsprofiel'],
    vertrouwelijkheid: ['vertrouwelijkheid', 'rubricering'],
};

export type Facts = Readonly<Partial<Record<FactKind, Fact>>>;

/** Finds `Crisispartner: Waterschap` in a line, or in one cell or two beside each other, outside checklists. */
export function factsIn(blocks: readonly Block[], sections: readonly TableSection[]): Facts {
    const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []));
    const rows = sections.flatMap((section) => (section.kind === 'onbekend' ? section.rows : []));
    const said = [...lines.map(factInLine), ...rows.flatMap(factsInRow)].filter((fact) => fact !== undefined);
    const facts: Partial<Record<FactKind, Fact>> = {};
    for (const { kind, ...fact } of said) {
        facts[kind] ??= fact;
    }
    return facts;
}

const ALL_TERMS: ReadonlySet<string> = new Set(Object.values(TERMS).flat());

/** True for words that stand before what is said, and say nothing themselves: `Veiligheidsregio`. */
export function isTerm(text: string): boolean {
    return ALL_TERMS.has(phrase(text));
}

interface FoundFact extends Fact {
    readonly kind: FactKind;
}

function factInLine(line: string): FoundFact | undefined {
    const parts = /^(?<term>[^:\t]{3,40})[:\t]\s*(?<value>\S.*)$/.exec(line)?.groups;
    return parts && fact(parts.term ?? '', parts.value ?? '', line);
}

/** In two cells beside each other, or each whole in a cell of its own. */
function factsInRow({ cells }: Row): (FoundFact | undefined)[] {
    const texts = cells.flatMap((cell) => (cell && cell.text !== '' && isPlain(cell) ? [cell.text] : []));
    const [term, value, ...others] = texts;
    const beside =
        term !== undefined && value !== undefined && others.length === 0
            ? fact(term, value, `${term} | ${value}`)
            : undefined;
    return beside ? [beside] : texts.flatMap((text) => text.split('\n').map(factInLine));
}

/** True for a row that says something of the samenwerking. */
export function saysFact(row: Row): boolean {
    return factsInRow(row).some((fact) => fact !== undefined);
}

function fact(term: string, text: string, quote: string): FoundFact | undefined {
    const words = phrase(term);
    const kind = (Object.keys(TERMS) as FactKind[]).find((kind) => TERMS[kind].includes(words));
    const value = text.replace(/\s+/g, ' ').trim();
    return kind && { kind, value, quote: quote.replace(/\s+/g, ' ').trim() };
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
