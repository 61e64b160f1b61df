import { type OrganisatieFeiten, titelVan } from '@samenwerking/language';
import { messages } from '../messages.js';
import { quote } from '../quote.js';
import type { Fact } from '../recognise/fact-line.js';
import { phrase } from '../recognise/words.js';
import type { FoundRegios, GivenParties, Parties } from './parties.js';

type Partner = NonNullable<GivenParties['partner']>;

/** The partner that is given, and that the document names another one in these words. */
export function givenPartner(
    partner: Partner,
    { partner: named }: Pick<Partial<Parties>, 'partner'>,
    words: Fact | undefined,
): Partial<Parties> {
    const isSame = !(words && named) || phrase(nameOf(named)) === phrase(nameOf(partner));
    return { partner, doubts: isSame ? [] : [messages.overruledPartner(quote(nameOf(partner)), [quote(words.quote)])] };
}

function nameOf(partner: Partner): string {
    return 'naam' in partner ? titelVan(partner) : partner.titel;
}

/** The regions that are given, and that the document names others; the first of them is the adoptieregio. */
export function givenRegios(
    { regios, adoptieregio }: GivenParties,
    named: FoundRegios,
    words: Fact | undefined,
): Omit<Parties, 'partner'> {
    const first = adoptieregio ?? regios[0];
    const isOther = (regio: OrganisatieFeiten) => !regios.some(({ id }) => id === regio.id);
    if (named.unknown.length > 0 || named.regios.some(isOther)) {
        const doubts = [messages.overruledRegios(regios.map(titelVan), named.quotes.map(quote))];
        return { regios, adoptieregio, reasons: [], doubts };
    }
    const isOtherFirst = first && words && named.adoptieregio && named.adoptieregio.id !== first.id;
    const doubts = isOtherFirst ? [messages.overruledAdoptieregio(titelVan(first), [quote(words.quote)])] : [];
    return { regios, adoptieregio, reasons: [], doubts };
}
