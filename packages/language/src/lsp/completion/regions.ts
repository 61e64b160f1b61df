import { AstUtils, type LangiumDocument } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Beoordelingen } from '../../assessment/beoordelingen.js';
import { betrokkenRegios } from '../../assessment/partijen.js';
import { isVeiligheidsregio, Veiligheidsregio } from '../../generated/ast.js';
import { topId } from '../../references/ids.js';
import type { Names } from '../../references/names.js';
import { describeOrganisatie } from '../describe.js';
import type { Place } from './place.js';
import { Rank, type Suggestion } from './suggestion.js';

/** True where the name of a region is to be written, at the head of a block about it. */
export function namesRegion({ owner, values }: Place): boolean {
    return owner.$type === Veiligheidsregio.$type && values.some(({ feature }) => feature === 'name');
}

/** The regions that this file has no block about, those first that take part in a samenwerking in it. */
export function regionSuggestions(document: LangiumDocument, names: Names, beoordelingen: Beoordelingen): Suggestion[] {
    const described = regionsWithBlock(document);
    const wanted = new Set(regionsWithoutBlock(document, beoordelingen));
    return names
        .top('veiligheidsregio')
        .filter(({ name }) => !described.has(name))
        .map(({ name }) => {
            const organisatie = beoordelingen.organisatie(topId('veiligheidsregio', name));
            return {
                label: name,
                kind: CompletionItemKind.Reference,
                ...(organisatie && describeOrganisatie(organisatie)),
                rank: wanted.has(name) ? Rank.asked : Rank.possible,
            };
        });
}

/** The regions that take part in a samenwerking in this file, and that it has no block about. */
export function regionsWithoutBlock(document: LangiumDocument, beoordelingen: Beoordelingen): string[] {
    const described = regionsWithBlock(document);
    return beoordelingen
        .feitenOf(document)
        .samenwerkingen.flatMap((samenwerking) => betrokkenRegios(samenwerking).map(({ naam }) => naam))
        .filter((naam) => !described.has(naam));
}

function regionsWithBlock(document: LangiumDocument): ReadonlySet<string | undefined> {
    return new Set(
        AstUtils.streamContents(document.parseResult.value)
            .filter(isVeiligheidsregio)
            .map(({ name }) => name),
    );
}
