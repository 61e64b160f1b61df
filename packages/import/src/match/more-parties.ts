import { type OrganisatieFeiten, vindOrganisatie } from '@samenwerking/language';
import type { Fact } from '../recognise/fact-line.js';
import type { PlacedFact } from '../recognise/facts.js';
import { wordsOf } from '../recognise/words.js';
import { organisationsIn } from './organisations-in.js';

/** Who can be meant with a name. */
interface Known {
    readonly partners: readonly OrganisatieFeiten[];
    readonly regios: readonly OrganisatieFeiten[];
}

/** What a document says of a party, and what says another one: the agreements behind the latter are of someone else. */
export interface OtherParties {
    readonly first: Fact;
    readonly other: Fact;
}

/** Finds another partner or region that is named between agreements: then a document is about more samenwerkingen. */
export function otherParties(facts: readonly PlacedFact[], known: Known): OtherParties | undefined {
    return otherPartner(facts, known) ?? otherRegio(facts, known);
}

function otherPartner(facts: readonly PlacedFact[], { partners }: Known): OtherParties | undefined {
    const [first, ...others] = facts.filter(({ kind }) => kind === 'partner');
    const other = others.find(
        ({ isBetweenAgreements, value }) =>
            isBetweenAgreements && first && !isSamePartner(first.value, value, partners),
    );
    return first && other && { first, other };
}

/** Also where one says more than the other: `Gasunie` and `N.V. Nederlandse Gasunie`. */
function isSamePartner(a: string, b: string, partners: readonly OrganisatieFeiten[]): boolean {
    const words = [new Set(wordsOf(a)), new Set(wordsOf(b))] as const;
    const meant = vindOrganisatie(a, partners);
    return (
        words[0].isSubsetOf(words[1]) ||
        words[1].isSubsetOf(words[0]) ||
        (meant !== undefined && meant === vindOrganisatie(b, partners))
    );
}

/** What is said to be no more than involved is no reason: it is so in the samenwerking of the region before it. */
function otherRegio(facts: readonly PlacedFact[], { regios }: Known): OtherParties | undefined {
    const named = facts
        .filter(({ kind }) => kind === 'regio' || kind === 'adoptieregio' || kind === 'betrokken')
        .map((fact) => ({ fact, found: organisationsIn(fact.value, regios).found }));
    for (const [at, { fact, found }] of named.entries()) {
        const before = named.slice(0, at).filter((one) => one.found.length > 0);
        const isNew = found.some((regio) => !before.some((one) => one.found.includes(regio)));
        if (before[0] && isNew && fact.isBetweenAgreements && fact.kind !== 'betrokken') {
            return { first: before[0].fact, other: fact };
        }
    }
    return undefined;
}
