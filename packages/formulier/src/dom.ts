/** An element with what is in it: text stays text. */
export function make<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    properties: Partial<HTMLElementTagNameMap[K]> = {},
    ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
}

/** Sets a text that may be the same already: what is set again is read out again. */
export function setText(element: HTMLElement, text: string): void {
    if (element.textContent !== text) {
        element.textContent = text;
    }
}

/** Puts these in an element and nothing else. What is there already stays where it is, with the focus that it may have. */
export function setChildren(parent: HTMLElement, wanted: readonly HTMLElement[]): void {
    for (const child of [...parent.children]) {
        if (!wanted.includes(child as HTMLElement)) {
            child.remove();
        }
    }
    for (const [i, child] of wanted.entries()) {
        if (parent.children[i] !== child) {
            parent.insertBefore(child, parent.children[i] ?? null);
        }
    }
}

/** One part of the page for each thing that is shown, kept by its key as long as that is there. */
export class Parts<Data, Part extends { readonly element: HTMLElement; show(data: Data): void }> {
    private parts = new Map<string, Part>();
    private readonly keyOf: (data: Data) => string;
    private readonly create: (data: Data) => Part;

    constructor(keyOf: (data: Data) => string, create: (data: Data) => Part) {
        this.keyOf = keyOf;
        this.create = create;
    }

    show(parent: HTMLElement, all: readonly Data[]): void {
        const now = new Map(
            all.map((data) => {
                const key = this.keyOf(data);
                return [key, this.parts.get(key) ?? this.create(data)] as const;
            }),
        );
        this.parts = now;
        setChildren(
            parent,
            [...now.values()].map(({ element }) => element),
        );
        for (const data of all) {
            now.get(this.keyOf(data))?.show(data);
        }
    }

    get all(): Part[] {
        return [...this.parts.values()];
    }
}
