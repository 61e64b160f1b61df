import type { QuickPickItem } from 'vscode';

/** A row to choose, and the answer that it stands for. */
export interface Item extends QuickPickItem {
    readonly naam: string;
}

/** A list of which several rows can be ticked, as the user leaves it. */
export interface Ticking {
    readonly value: string;
    readonly items: readonly Item[];
    readonly selectedItems: readonly Item[];
    readonly activeItems: readonly Item[];
}

/**
 * What is ticked; whoever has looked one up and ticked none means that one. Undefined where what was typed is no row: to
 * go on without would lose it.
 */
export function chosenOf({ value, items, selectedItems, activeItems }: Ticking): readonly Item[] | undefined {
    const typed = value.trim().toLowerCase();
    if (selectedItems.length > 0 || typed === '') {
        return selectedItems;
    }
    const holdsTyped = ({ naam, label, description = '' }: Item) =>
        `${label} ${description} ${naam}`.toLowerCase().includes(typed);
    // The list may be a letter behind, with the cursor on another row; and it also finds what is written a bit otherwise.
    const sought = activeItems.find(holdsTyped) ?? items.find(holdsTyped) ?? activeItems[0];
    return sought && [sought];
}
