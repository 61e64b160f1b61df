import type { TitledCell } from './titled-cells.js';

/** The address that is written, and what the cells say beside it. */
export interface ChosenEmail {
    readonly email: string | undefined;
    readonly others: readonly TitledCell[];
    /** What is in such a cell and is no address; it is among the others too. */
    readonly unclear: readonly string[];
}

/** The first address of these cells. */
export function chooseEmail(cells: readonly TitledCell[]): ChosenEmail {
    const read = cells.map((cell) => ({ ...cell, ...addressesIn(cell.text) }));
    const first = read.find(({ addresses }) => addresses.length > 0);
    return {
        email: first?.addresses[0],
        others: read.flatMap((cell) => {
            const rest = cell.addresses.slice(cell === first ? 1 : 0).join('; ');
            const text = cell.saysMore ? cell.text : rest;
            return text === '' ? [] : [{ title: cell.title, text }];
        }),
        unclear: read.filter(({ addresses }) => addresses.length === 0).map(({ text }) => text),
    };
}

/** What stands around an address: `Jan <jan@x.nl>`, `mailto:jan@x.nl`. */
const BETWEEN = /[\s;,<>()[\]"'|/:]+/;

function addressesIn(text: string): { readonly addresses: readonly string[]; readonly saysMore: boolean } {
    const words = text.split(BETWEEN).filter((word) => word !== '' && word !== 'mailto');
    const addresses = words.flatMap((word) => /^[^@]+@[^@]+\.\p{L}{2,}(?=\.?$)/u.exec(word) ?? []);
    return { addresses, saysMore: addresses.length < words.length };
}
