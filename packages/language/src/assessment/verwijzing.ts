import type { Verwijzing } from '../feiten/feiten.js';

/** What a reference stands for, however it is written; the name itself where nothing of that name is known. */
export function doelVan({ id, naam }: Verwijzing): string {
    return id ?? naam;
}
