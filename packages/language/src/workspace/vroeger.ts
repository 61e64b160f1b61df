import type { LangiumDocument } from 'langium';
import type { Toen } from '../assessment/sinds/toen.js';
import type { Id } from '../feiten/feiten.js';
import type { SamenwerkingServices } from '../services.js';
import { countTextErrors } from '../validation/text-errors.js';

/**
 * How the samenwerkingen in these documents stood: those of a workspace of its own, with the texts of that time, that
 * is set to its day. `nu` are the samenwerkingen that are there now; without it nobody can tell which are gone.
 */
export async function vroegereStand(
    services: SamenwerkingServices,
    documents: readonly LangiumDocument[],
    { revisie, datum }: Pick<Toen, 'revisie' | 'datum'>,
    nu?: ReadonlySet<Id>,
): Promise<Toen> {
    await services.shared.workspace.DocumentBuilder.build([...documents], { validation: true });
    const { Beoordelingen: lookup } = services.assessment;
    const samenwerkingen = new Map(
        documents.flatMap((document) => {
            const textErrors = countTextErrors(document.diagnostics ?? []);
            return lookup
                .beoordelingenOf(document)
                .map((beoordeling) => [beoordeling.id, { beoordeling, textErrors }] as const);
        }),
    );
    const verdwenen = [...samenwerkingen.values()].map(({ beoordeling }) => beoordeling);
    return {
        revisie,
        datum,
        samenwerkingen,
        lookup,
        verdwenen: nu ? verdwenen.filter(({ id }) => !nu.has(id)) : [],
    };
}
