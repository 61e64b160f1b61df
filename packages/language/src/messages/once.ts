import type { GrammarAST } from 'langium';

/** Reads something in the grammar once for each part of it: the grammar does not change, and it is asked for every word. */
export function once<Element extends GrammarAST.AbstractElement | GrammarAST.AbstractRule, Answer>(
    read: (element: Element) => Answer,
): (element: Element) => Answer {
    const known = new WeakMap<Element, { readonly answer: Answer }>();
    return (element) => {
        let found = known.get(element);
        if (!found) {
            found = { answer: read(element) };
            known.set(element, found);
        }
        return found.answer;
    };
}
