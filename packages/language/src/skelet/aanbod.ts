import { type Norm, type NormProfiel, resolveNorm } from '../assessment/norm.js';
import type { OrganisatieFeiten } from '../feiten/feiten.js';
import type { NaamDescription } from '../references/descriptions.js';
import type { TopKind } from '../references/ids.js';
import type { Names } from '../references/names.js';
import type { SamenwerkingServices } from '../services.js';
import { isBuiltin } from '../workspace/builtin.js';

/** What a workspace has to offer to a new samenwerking. */
export interface Aanbod {
    /** By title. */
    readonly partners: readonly OrganisatieFeiten[];
    /** The built-in ones by their number, then those that the workspace adds. */
    readonly regios: readonly OrganisatieFeiten[];
    /** The norms that have profiles, the one that holds by default first. */
    readonly normen: readonly Norm[];
    /** Names of the samenwerkingen that exist. */
    readonly samenwerkingen: readonly string[];
}

/** Collects what the workspace declares. The names of its documents must have been read. */
export function aanbodVan({ assessment: { Beoordelingen }, references: { Names } }: SamenwerkingServices): Aanbod {
    const organisaties = (kind: TopKind) =>
        builtinFirst(Names.top(kind), Names)
            .flatMap(({ id = '' }) => Beoordelingen.organisatie(id) ?? [])
            .filter(({ naam }) => naam !== '');
    const normen = new Set([Beoordelingen.standaardNorm, ...Names.top('norm').map(({ id = '' }) => id)]);
    return {
        partners: organisaties('crisispartner').toSorted((a, b) => titelVan(a).localeCompare(titelVan(b), 'nl')),
        regios: organisaties('veiligheidsregio'),
        normen: [...normen]
            .flatMap((id) => resolveNorm(id, Beoordelingen) ?? [])
            .filter(({ naam, profielen }) => naam !== '' && profielen.size > 0),
        samenwerkingen: Names.top('samenwerking').map(({ name }) => name),
    };
}

/** A region that the workspace declares anew keeps the place that the built-in one has. */
function builtinFirst(declared: readonly NaamDescription[], names: Names): readonly NaamDescription[] {
    const placeOf = ({ id = '' }: NaamDescription) =>
        names.all(id).find(({ documentUri }) => isBuiltin(documentUri))?.nameSegment?.offset ?? Number.MAX_SAFE_INTEGER;
    return declared.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** What to call an organisation. */
export function titelVan({ titel, naam }: OrganisatieFeiten): string {
    return titel ?? naam;
}

/** A region without the word that every one of them begins with. */
export function korteTitel(regio: OrganisatieFeiten): string {
    return titelVan(regio).replace(/^Veiligheidsregio /, '');
}

/** How the norm begins to explain a profile; empty where it explains nothing. */
export function profielInEenZin({ toelichting = '' }: NormProfiel): string {
    const [firstSentence = ''] = /^.*?[.!?](?=\s|$)/s.exec(toelichting) ?? [toelichting];
    return firstSentence.replace(/\s+/g, ' ').trim();
}
