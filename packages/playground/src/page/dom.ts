import { make } from '../../../formulier/src/index.js';

export { make };

/** The element of the page with an id; an error where there is none of that kind. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
    const found = document.getElementById(id);
    if (!(found instanceof kind)) {
        throw new Error(`No ${kind.name} with the id ${id}.`);
    }
    return found;
}

/** The one element in another that a selector means; an error where there is none of that kind. */
export function within<T extends HTMLElement>(parent: ParentNode, selector: string, kind: new () => T): T {
    const found = parent.querySelector(selector);
    if (!(found instanceof kind)) {
        throw new Error(`No ${kind.name} at ${selector}.`);
    }
    return found;
}

export function button(label: string, onClick: () => void, ...more: readonly (Node | string)[]): HTMLButtonElement {
    const made = make('button', { type: 'button' }, label, ...more);
    made.addEventListener('click', onClick);
    return made;
}
