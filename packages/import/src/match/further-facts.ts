import { vindOrganisatie } from '@samenwerking/language';
import { messages } from '../messages.js';
import { quote } from '../quote.js';
import type { FoundFact } from '../recognise/fact-line.js';
import { firstOf } from '../recognise/facts.js';
import { phrase } from '../recognise/words.js';
import { organisationsIn } from './organisations-in.js';
import type { Parties } from './parties.js';

/** What holds for the samenwerking, where the document says it too. */
interface Chosen extends Pick<Parties, 'partner' | 'regios' | 'adoptieregio'> {
    readonly profiel: string | undefined;
}

/** What a document says of the samenwerking further on, in sentences, where that is something else than what holds. */
export function furtherDoubts(facts: readonly FoundFact[], chosen: Chosen): string[] {
    const first = firstOf(facts);
    const isFurther = (fact: FoundFact) => {
        const said = first[fact.kind]?.value ?? '';
        return phrase(fact.value) !== phrase(said) && !holds(fact, chosen);
    };
    return facts
        .filter(isFurther)
        .map((fact) => messages.furtherFact(quote(fact.quote), quote(first[fact.kind]?.quote ?? '')));
}

function holds({ kind, value }: FoundFact, { partner, regios, adoptieregio, profiel }: Chosen): boolean {
    switch (kind) {
        case 'partner':
            return partner !== undefined && isCalled(partner, value);
        case 'adoptieregio':
            return vindOrganisatie(value, regios) === (adoptieregio ?? regios[0]);
        case 'regio':
        case 'betrokken':
            return organisationsIn(value, regios).unknown.length === 0;
        case 'profiel':
            return phrase(value) === phrase(profiel ?? '');
        case 'vertrouwelijkheid':
            return false;
    }
}

function isCalled(partner: NonNullable<Parties['partner']>, name: string): boolean {
    return 'naam' in partner ? vindOrganisatie(name, [partner]) !== undefined : phrase(partner.titel) === phrase(name);
}
