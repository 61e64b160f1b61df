import { formatDatum, readDatum } from '../../feiten/datum.js';
import type { AfspraakFeiten, Gegeven, Herkomst, Verwijzing } from '../../feiten/feiten.js';
import type { NameableContact } from '../fixes/contacts.js';
import type { VeldSoort } from './formulier.js';

/** What a field holds, and the samenwerking that it is taken over from. */
export interface Gevonden {
    readonly waarden: readonly string[];
    readonly herkomst?: Herkomst | undefined;
}

type Iets = Gegeven<string> | Verwijzing;

/** What an agreement holds in a property of the grammar. */
export function waardenVan(
    afspraak: AfspraakFeiten | undefined,
    { property, soort }: { readonly property: string; readonly soort: VeldSoort },
    contacten: readonly NameableContact[],
): Gevonden {
    const found = (afspraak as Readonly<Record<string, unknown>> | undefined)?.[property];
    const all = (Array.isArray(found) ? found : [found]) as readonly (Iets | undefined)[];
    const { waarden, herkomst } = gevonden(all, contacten);
    return { waarden: soort === 'datum' ? waarden.map(alsDatum) : waarden, herkomst };
}

/** What an agreement holds for an aspect. */
export function waardenVanAspect(
    afspraak: AfspraakFeiten | undefined,
    naam: string,
    contacten: readonly NameableContact[],
): Gevonden {
    const waarde = afspraak?.aspecten.find(({ aspect }) => aspect.naam === naam);
    const { waarden } = gevonden([waarde?.tekst, ...(waarde?.contacten ?? [])], contacten);
    return { waarden, herkomst: waarde?.herkomst };
}

function gevonden(all: readonly (Iets | undefined)[], contacten: readonly NameableContact[]): Gevonden {
    const given = all.filter((iets) => iets !== undefined);
    const waarden = given.map((iets) => ('waarde' in iets ? iets.waarde : naamVan(iets, contacten)));
    return { waarden: waarden.filter((waarde) => waarde !== ''), herkomst: given[0]?.herkomst };
}

/** A date as the form writes it; a word as it is. */
function alsDatum(waarde: string): string {
    return readDatum(waarde) === waarde ? formatDatum(waarde) : waarde;
}

/** A contact as the choices name it, whichever way the text does. */
function naamVan({ naam, id }: Verwijzing, contacten: readonly NameableContact[]): string {
    return (id !== undefined && contacten.find(({ feiten }) => feiten.id === id)?.naam) || naam;
}
