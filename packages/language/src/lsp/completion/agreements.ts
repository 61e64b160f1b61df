import { CompletionItemKind } from 'vscode-languageserver-types';
import { needsTekst } from '../../assessment/afspraken.js';
import type { Beoordeling } from '../../assessment/beoordeling.js';
import { gevraagdeAspecten } from '../../assessment/norm.js';
import type { EisAspect, EisFeiten } from '../../feiten/feiten.js';
import type { Afspraak, Thema } from '../../generated/ast.js';
import { describeAspect, describeEis } from '../describe.js';
import { Rank, type Suggestion } from './suggestion.js';

/** The requirements that belong in a theme and have no agreement yet: what the profile asks first, in its order. */
export function agreementSuggestions({ thema }: Thema, beoordeling: Beoordeling): Suggestion[] {
    const { norm, eisen, feiten } = beoordeling;
    const given = new Set(feiten.afspraken.map(({ eis }) => eis.naam));
    const asked = eisen.filter((eis) => eis.thema === thema && !given.has(eis.eis));
    const askedNames = new Set(asked.map(({ eis }) => eis));
    const others = [...norm.eisen.values()].filter(
        (eis) => eis.thema === thema && !given.has(eis.naam) && !askedNames.has(eis.naam),
    );
    return [
        ...asked.flatMap(({ eis, label }) => suggestionFor(norm.eisen.get(eis), label, Rank.asked, beoordeling)),
        ...others.flatMap((eis) => suggestionFor(eis, eis.titel, Rank.possible, beoordeling)),
    ];
}

function suggestionFor(
    eis: EisFeiten | undefined,
    label: string | undefined,
    rank: number,
    beoordeling: Beoordeling,
): Suggestion[] {
    if (!eis) {
        return [];
    }
    return [
        {
            label: eis.naam,
            kind: CompletionItemKind.Class,
            detail: label,
            documentation: describeEis(eis),
            snippet: agreementSnippet(eis, beoordeling),
            rank,
        },
    ];
}

/** The whole agreement, with a stop for its text and for each aspect that the profile asks. */
function agreementSnippet(eis: EisFeiten, beoordeling: Beoordeling): string {
    const asked = gevraagdeAspecten(eis.naam, beoordeling.profiel);
    const aspecten = eis.aspecten.filter(({ naam }) => asked.has(naam));
    const lines = [
        'status: open',
        ...(needsTekst(eis) ? ['tekst: "$1"'] : []),
        ...aspecten.map((aspect, i) => aspectSnippet(aspect, i + 2)),
    ];
    return `${eis.naam} {\n${lines.map((line) => `\t${line}\n`).join('')}}`;
}

function aspectSnippet({ naam, vraagtContact }: EisAspect, stop: number): string {
    return vraagtContact ? `${naam}: $${stop}` : `${naam}: "$${stop}"`;
}

/** The aspects of an agreement that are not given yet: what the profile asks first. */
export function aspectSuggestions(afspraak: Afspraak, beoordeling: Beoordeling): Suggestion[] {
    const eis = beoordeling.norm.eisen.get(afspraak.eis.$refText);
    const given = new Set(afspraak.aspecten.map(({ aspect }) => aspect.$refText));
    const asked = gevraagdeAspecten(afspraak.eis.$refText, beoordeling.profiel);
    return (eis?.aspecten ?? [])
        .filter(({ naam }) => !given.has(naam))
        .map((aspect) => ({
            label: aspect.naam,
            kind: CompletionItemKind.Field,
            detail: aspect.titel,
            documentation: describeAspect(aspect.naam, aspect.titel, aspect.vraagtContact),
            snippet: aspectSnippet(aspect, 1),
            rank: asked.has(aspect.naam) ? Rank.asked : Rank.possible,
            asksValue: aspect.vraagtContact,
        }));
}
