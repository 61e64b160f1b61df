import { type Aanbod, type OrganisatieFeiten, partnerOf, type SkeletWens, titelVan } from '@samenwerking/language';
import { messages } from '../messages.js';
import { quote } from '../quote.js';
import type { Fact } from '../recognise/fact-line.js';
import type { Facts } from '../recognise/facts.js';
import { wordsOf } from '../recognise/words.js';
import { givenPartner, givenRegios } from './given-parties.js';
import { initialsOf } from './initials.js';
import { likelyPartnerLine, likelyRegioLine } from './likely-line.js';
import { organisationsIn } from './organisations-in.js';

/** Who works together, as far as a document says so. */
export interface Parties {
    readonly partner: SkeletWens['partner'];
    readonly regios: readonly OrganisatieFeiten[];
    readonly adoptieregio: OrganisatieFeiten | undefined;
    /** Why they are these, in sentences. */
    readonly reasons: readonly string[];
    readonly doubts: readonly string[];
}

/** What is said of them beside the document: that counts. */
export type GivenParties = Pick<SkeletWens, 'partner' | 'regios' | 'adoptieregio'>;

/** What tells who they are. */
export interface PartySource {
    readonly facts: Facts;
    readonly lines: readonly string[];
    /** True for a report of this program: a line as `A met B` stands at its head. */
    readonly isOwn: boolean;
    readonly aanbod: Aanbod;
}

/** The parties that are given, and for the rest those that a document names. */
export function partiesOf(given: GivenParties, source: PartySource): Parties {
    const { lines, aanbod } = source;
    const head = source.isOwn ? headOf(lines, aanbod) : undefined;
    const named = partnerIn(source, head);
    const partner = given.partner ? givenPartner(given.partner, named, source.facts.partner ?? head?.partner) : named;
    const namedRegios = regiosIn(source, head);
    const regios = given.regios.length > 0 ? givenRegios(given, namedRegios, source.facts.adoptieregio) : namedRegios;
    return {
        partner: partner.partner,
        regios: regios.regios,
        adoptieregio: regios.adoptieregio,
        reasons: [...(partner.reasons ?? []), ...regios.reasons],
        doubts: [
            ...(partner.partner ? [] : [messages.noPartner(shownLine(likelyPartnerLine(lines, aanbod.partners)))]),
            ...(partner.doubts ?? []),
            ...(regios.regios.length > 0 ? [] : [messages.noRegio(shownLine(likelyRegioLine(lines, aanbod.regios)))]),
            ...regios.doubts,
        ],
    };
}

/** The words that name them, as they may stand in the label of an agreement. */
export function wordsOfParties({ partner, regios }: Pick<Parties, 'partner' | 'regios'>): ReadonlySet<string> {
    const names = [...(partner ? [partner] : []), ...regios].flatMap((party) => [
        party.titel ?? '',
        'naam' in party ? party.naam : '',
    ]);
    return new Set([...wordsOf(names.join(' ')), ...regios.map(initialsOf)]);
}

function shownLine(line: string | undefined): string | undefined {
    return line === undefined ? undefined : quote(line);
}

/** Who the head of a report of this program names. */
interface Head {
    readonly partner: Fact;
    readonly regios: Fact;
    /** True where not all regions are named. */
    readonly isShortened: boolean;
}

/** `Waterschap met Veiligheidsregio Utrecht (adoptieregio) en 3 andere veiligheidsregio’s`. */
const SHORTENED = /\s+en \d+ andere veiligheidsregio.s$/;

/** A longer line is no head. */
const LONGEST_HEAD = 1000;

function headOf(lines: readonly string[], aanbod: Aanbod): Head | undefined {
    for (const line of lines.filter(({ length }) => length <= LONGEST_HEAD)) {
        const parts = /^(?<partner>.+) met (?<regios>.+)$/.exec(line)?.groups;
        const value = parts?.regios?.replace(SHORTENED, '').replace(/\s*\(adoptieregio\)/, '') ?? '';
        if (parts?.partner && organisationsIn(value, aanbod.regios).found.length > 0) {
            return {
                partner: { value: parts.partner, quote: line },
                regios: { value, quote: line },
                isShortened: SHORTENED.test(line),
            };
        }
    }
    return undefined;
}

function partnerIn({ facts, aanbod }: PartySource, head: Head | undefined): Partial<Parties> {
    const words = facts.partner ?? head?.partner;
    if (!words) {
        return {};
    }
    if (saysMore(words.value)) {
        return { doubts: [messages.unclearPartner(quote(words.quote))] };
    }
    const { found, unknown } = organisationsIn(words.value, aanbod.partners);
    const [first, ...others] = found;
    // Only where all of them are known, what stands between them is no part of a name.
    const areKnown = first !== undefined && unknown.length === 0;
    const partner = areKnown ? first : partnerOf(words.value, aanbod);
    return {
        partner,
        reasons: [messages.partner(quote(partner.titel ?? words.value), quote(words.quote))],
        doubts: areKnown && others.length > 0 ? [messages.morePartners(others.map(titelVan))] : [],
    };
}

/** True for a name with a key in it that is not known: `Gasunie. Contactpersoon: Jan`. */
function saysMore(value: string): boolean {
    return /\p{L}\s?:\s/u.test(value);
}

/** The regions that a document names. */
export type FoundRegios = Omit<Parties, 'partner'> & {
    /** What is said to be one, and is not known. */
    readonly unknown: readonly string[];
    /** The lines that name them. */
    readonly quotes: readonly string[];
};

function regiosIn({ facts, aanbod }: PartySource, head: Head | undefined): FoundRegios {
    const named = [facts.adoptieregio, facts.regio, facts.betrokken].filter((fact) => fact !== undefined);
    // A line with ‘Adoptieregio’ before it may say something else of it than its name.
    const isNamed = named.some(({ value }) => organisationsIn(value, aanbod.regios).found.length > 0);
    const isFromHead = head !== undefined && !isNamed;
    const sources = [...(isFromHead ? [head.regios] : []), ...named].map((words) => ({
        words,
        ...organisationsIn(words.value, aanbod.regios),
    }));
    const unknown = sources.flatMap(({ unknown }) => unknown);
    const adoptieregio = sources.find(({ words }) => words === facts.adoptieregio)?.found[0];
    return {
        regios: [...new Set(sources.flatMap(({ found }) => found))],
        adoptieregio,
        unknown,
        quotes: [...new Set(sources.map(({ words }) => words.quote))],
        reasons: sources
            .filter(({ found }) => found.length > 0)
            .map(({ found, words }) => messages.regios(found.map(titelVan), quote(words.quote))),
        doubts: [
            ...unknown.map((regio) => messages.unknownRegio(quote(regio))),
            ...(isFromHead && head.isShortened ? [messages.unnamedRegios(quote(head.regios.quote))] : []),
        ],
    };
}
