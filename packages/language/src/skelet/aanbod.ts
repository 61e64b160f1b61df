import { type Norm, type NormProfiel, resolveNorm } from '../assessment/norm.js';
import type { OrganisatieFeiten } from '../feiten/feiten.js';
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

/** Collects what the workspace declares. Its documents must have been linked. */
export function aanbodVan({ shared, assessment: { Beoordelingen } }: SamenwerkingServices): Aanbod {
    const documents = shared.workspace.LangiumDocuments.all.toArray();
    const bestanden = [
        ...documents.filter(({ uri }) => isBuiltin(uri)),
        ...documents.filter(({ uri }) => !isBuiltin(uri)),
    ].map((document) => Beoordelingen.feitenOf(document));
    const organisaties = [...new Set(bestanden.flatMap((bestand) => bestand.organisaties).map(({ id }) => id))]
        .flatMap((id) => Beoordelingen.organisatie(id) ?? [])
        .filter(({ naam }) => naam !== '');
    const normen = new Set([
        Beoordelingen.standaardNorm,
        ...bestanden.flatMap(({ normen }) => normen.map(({ id }) => id)),
    ]);
    return {
        partners: organisaties
            .filter(({ soort }) => soort === 'crisispartner')
            .toSorted((a, b) => titelVan(a).localeCompare(titelVan(b), 'nl')),
        regios: organisaties.filter(({ soort }) => soort === 'veiligheidsregio'),
        normen: [...normen]
            .flatMap((id) => resolveNorm(id, Beoordelingen) ?? [])
            .filter(({ naam, profielen }) => naam !== '' && profielen.size > 0),
        samenwerkingen: bestanden.flatMap(({ samenwerkingen }) => samenwerkingen.map(({ naam }) => naam)),
    };
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
