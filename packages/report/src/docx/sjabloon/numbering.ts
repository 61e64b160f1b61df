import type { Document, Element } from 'slimdom';
import { all, attribute, childOf, childrenOf, rootOf, setAttribute, valOf } from './xml.js';

/** Gives the lists in a text numbers that no list of the template has, and adds what they are to the template's lists. */
export function joinNumbering(text: Element, own: Document, template: Document): void {
    const root = rootOf(template);
    const uses = all(text, 'numId');
    const used = new Set(uses.map((use) => attribute(use, 'val')));
    const lists = all(own, 'num').filter((list) => used.has(attribute(list, 'numId')));
    const kinds = new Set(lists.map((list) => valOf(list, 'abstractNumId')));
    const definitions = all(own, 'abstractNum').filter((kind) => kinds.has(attribute(kind, 'abstractNumId')));
    const nextKind = 1 + highest(all(template, 'abstractNum'), 'abstractNumId');
    const nextList = 1 + highest(all(template, 'num'), 'numId');
    const kindNumbers = renumbered(definitions, 'abstractNumId', nextKind);
    const listNumbers = renumbered(lists, 'numId', nextList);
    // The definitions stand before the lists, and one other thing behind both.
    const last = childOf(root, 'numIdMacAtCleanup') ?? null;
    const firstList = childrenOf(root, 'num')[0] ?? last;
    for (const definition of definitions) {
        const added = root.insertBefore(template.importNode(definition, true), firstList);
        renumber(added, 'abstractNumId', kindNumbers);
    }
    for (const list of lists) {
        const added = root.insertBefore(template.importNode(list, true), last);
        const kind = childOf(added, 'abstractNumId');
        renumber(added, 'numId', listNumbers);
        kind && renumber(kind, 'val', kindNumbers);
    }
    for (const use of uses) {
        renumber(use, 'val', listNumbers);
    }
}

function highest(elements: readonly Element[], name: string): number {
    return Math.max(0, ...elements.map((element) => Number(attribute(element, name))).filter(Number.isInteger));
}

function renumbered(elements: readonly Element[], name: string, from: number): ReadonlyMap<string, number> {
    return new Map(elements.map((element, index) => [attribute(element, name) ?? '', from + index]));
}

function renumber(element: Element, name: string, numbers: ReadonlyMap<string, number>): void {
    const number = numbers.get(attribute(element, name) ?? '');
    if (number !== undefined) {
        setAttribute(element, name, number);
    }
}
