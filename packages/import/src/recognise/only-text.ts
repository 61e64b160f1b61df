import type { Row } from '../document/document.js';

/** What a row says in one cell alone. */
export function onlyText({ cells }: Row): string | undefined {
    const [text, ...others] = cells.flatMap((cell) => (cell && cell.text.trim() !== '' ? [cell.text.trim()] : []));
    return others.length === 0 ? text : undefined;
}
