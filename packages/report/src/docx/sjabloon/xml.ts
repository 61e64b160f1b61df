import type { Document, Element } from 'slimdom';

/** The words of WordprocessingML. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** References from a part to its relationships. */
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** All elements with this name of Word's below a node, in the order of the document. */
export function all(node: Document | Element, name: string): Element[] {
    return node.getElementsByTagNameNS(W, name);
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
    return element?.children.filter(({ namespaceURI, localName }) => namespaceURI === W && localName === name) ?? [];
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
    return childrenOf(element, name)[0];
}

/** The nearest element with this name around another. */
export function around(element: Element, ...names: readonly string[]): Element | undefined {
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
        if (parent.namespaceURI === W && names.includes(parent.localName)) {
            return parent;
        }
    }
    return undefined;
}

/** An attribute of Word's. */
export function attribute(element: Element | undefined, name: string): string | undefined {
    return element?.getAttributeNS(W, name) ?? undefined;
}

export function setAttribute(element: Element, name: string, value: string | number): void {
    element.setAttributeNS(W, `w:${name}`, String(value));
}

/** What `<w:name w:val="…"/>` in an element says. */
export function valOf(element: Element | undefined, name: string): string | undefined {
    return attribute(childOf(element, name), 'val');
}

/** The root of a part: every part has one. */
export function rootOf({ documentElement }: Document): Element {
    return documentElement as Element;
}

/** An element for the document that another stands in. */
export function create(beside: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
    const element = (beside.ownerDocument as Document).createElementNS(W, `w:${name}`);
    for (const [attribute, value] of Object.entries(attributes)) {
        setAttribute(element, attribute, value);
    }
    return element;
}

/** The child with this name, made where it is not there yet. */
export function ensure(element: Element, name: string, place: 'first' | 'last'): Element {
    const found = childOf(element, name);
    if (found) {
        return found;
    }
    const made = create(element, name);
    if (place === 'first') {
        element.prepend(made);
    } else {
        element.append(made);
    }
    return made;
}

/** The texts of a paragraph itself, without those of a text box in it. */
export function textsOf(paragraph: Element): Element[] {
    return all(paragraph, 't').filter((text) => around(text, 'p') === paragraph);
}

export function textOf(paragraph: Element): string {
    return textsOf(paragraph)
        .map(({ textContent }) => textContent ?? '')
        .join('');
}
