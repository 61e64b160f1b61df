import type { Position, Range } from 'vscode-languageserver-types';
import type { MeldingCode } from '../../assessment/melding.js';
import { Contact, isAfspraak } from '../../generated/ast.js';
import { nodesForProperty } from '../../tree/property-nodes.js';
import { qualifiedName } from '../../validation/linking.js';
import { namesWithPart } from '../../validation/suggestion.js';
import type { Finding, Fix } from './fix.js';

/** Puts what was probably meant in the place of what is written. */
export function replaceByMeant<Code extends 'onbekend' | 'onbekende-sleutel' | 'datum-ongeldig'>(
    finding: Finding<Code>,
): Fix[] {
    const { gegevens } = finding;
    const meant = gegevens.bedoeld === undefined ? halfWritten(gegevens) : namesOf(gegevens.bedoeld, finding);
    return meant.map((newText) => ({
        title: `Vervangen door ‘${newText}’`,
        edits: [{ range: wholeName(finding), newText }],
        isPreferred: meant.length === 1,
    }));
}

/** A contact that more than one organisation has by this name is named with its organisation. */
function namesOf(bedoeld: string, { gegevens, eigen, services }: Finding<MeldingCode>): readonly string[] {
    if (!('type' in gegevens && gegevens.type === Contact.$type)) {
        return [bedoeld];
    }
    const candidates = services.references.Names.contactCandidates(eigen?.naam ?? '', bedoeld);
    return candidates.length > 1 ? candidates.map(qualifiedName) : [bedoeld];
}

/** Each name that what is written is a part of: only the user knows which of them it is. */
function halfWritten(gegevens: Finding<MeldingCode>['gegevens']): readonly string[] {
    return 'namen' in gegevens && 'naam' in gegevens ? namesWithPart(gegevens.naam, gegevens.namen ?? []) : [];
}

/** An agreement's name that was written in several words is replaced as a whole. */
function wholeName({ node, bereik }: Finding<MeldingCode>): Range {
    if (!(isAfspraak(node) && isSamePlace(node.eis.$refNode?.range.start, bereik.start))) {
        return bereik;
    }
    const last = nodesForProperty(node, 'vervolg').at(-1);
    return last ? { start: bereik.start, end: last.range.end } : bereik;
}

function isSamePlace(a: Position | undefined, b: Position): boolean {
    return a?.line === b.line && a.character === b.character;
}
