import { type AstNodeDescription, type AstReflection, AstUtils, type ScopeProvider } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Lookup } from '../../assessment/lookup.js';
import type { Norm } from '../../assessment/norm.js';
import type { EisAspect, Id } from '../../feiten/feiten.js';
import { isAspectWaarde } from '../../generated/ast.js';
import type { NaamDescription } from '../../references/descriptions.js';
import {
    describeContact,
    describeEis,
    describeNorm,
    describeOrganisatie,
    describeProfiel,
    describeVraag,
} from '../describe.js';
import { Rank, type Suggestion } from './suggestion.js';
import type { Value } from './values.js';

type Reference = Extract<Value, { kind: 'reference' }>;

/** What names are described with. */
export interface NameContext {
    readonly scopes: ScopeProvider;
    readonly reflection: AstReflection;
    readonly lookup: Lookup;
    /** The norm that holds at the place. */
    readonly norm: Norm | undefined;
    /** Tells in Markdown what a name stands for. */
    describe(name: AstNodeDescription): string | undefined;
}

/** The names that a reference may mean at its place, those that stand there already left out. */
export function nameSuggestions(reference: Reference, context: NameContext): Suggestion[] {
    completeNode(reference, context.reflection);
    const given = namesGiven(reference);
    return context.scopes
        .getScope(reference.info)
        .getAllElements()
        .toArray()
        .filter(
            (name) =>
                !(given.has(name.name) || isItself(name, reference)) &&
                isOfAskedSide(name as NaamDescription, reference, context.lookup),
        )
        .map((name) => suggestionFor(name as NaamDescription, context));
}

/** Gives a node that no parser made yet the lists that every node of its type has. */
function completeNode({ info }: Reference, reflection: AstReflection): void {
    if (!info.container.$cstNode) {
        AstUtils.assignMandatoryProperties(reflection, info.container);
    }
}

/** The other names in a list: a region is involved once. */
function namesGiven({ info }: Reference): ReadonlySet<string> {
    const value: unknown = (info.container as unknown as Readonly<Record<string, unknown>>)[info.property];
    return new Set(Array.isArray(value) ? value.map(({ $refText }) => $refText) : []);
}

/** An activity does not follow itself, and nothing takes itself over. */
function isItself({ name, type }: AstNodeDescription, { info }: Reference): boolean {
    const { container } = info;
    return 'name' in container && container.name === name && container.$type === type;
}

/** Where an agreement asks for someone of a side, only contacts of that side are meant. */
function isOfAskedSide({ id = '' }: NaamDescription, { type, info }: Reference, lookup: Lookup): boolean {
    if (type !== 'Contact' || !isAspectWaarde(info.container)) {
        return true;
    }
    const kant = info.container.aspect.$refText;
    const own = lookup.contact(id)?.organisatie?.split(':')[0];
    return !['veiligheidsregio', 'crisispartner'].includes(kant) || own === undefined || own === kant;
}

function suggestionFor(description: NaamDescription, { lookup, norm, describe }: NameContext): Suggestion {
    const { id = '', name, type } = description;
    const plain = { label: name, kind: CompletionItemKind.Reference, rank: Rank.asked } as const;
    switch (type) {
        case 'Contact': {
            const contact = lookup.contact(id);
            return contact
                ? { ...plain, ...describeContact(contact, lookup), kind: CompletionItemKind.Constant }
                : plain;
        }
        case 'Crisispartner':
        case 'Veiligheidsregio': {
            const organisatie = lookup.organisatie(id);
            return organisatie ? { ...plain, ...describeOrganisatie(organisatie) } : plain;
        }
        case 'Samenwerking':
            return { ...plain, detail: lookup.samenwerking(id)?.titel, documentation: describe(description) };
        case 'Activiteit': {
            const plan = lookup.samenwerking(id.split('/')[0] ?? '')?.plan;
            const detail = plan?.activiteiten.find((activiteit) => activiteit.id === id)?.titel;
            return { ...plain, detail, documentation: describe(description) };
        }
        case 'Norm': {
            const found = lookup.norm(id);
            return found ? { ...plain, detail: found.titel, documentation: describeNorm(found, lookup) } : plain;
        }
        case 'Aspect': {
            const aspect = norm && aspectOf(id, norm);
            return aspect ? { ...plain, detail: aspect.titel, documentation: describe(description) } : plain;
        }
        case 'Profiel': {
            const profiel = norm?.profielen.get(name);
            return profiel ? { ...plain, ...describeProfiel(profiel) } : plain;
        }
        case 'Eis': {
            const eis = norm?.eisen.get(name);
            return eis ? { ...plain, detail: eis.titel, documentation: describeEis(eis) } : plain;
        }
        case 'Vraag': {
            const vraag = norm?.vragen.find(({ naam }) => naam === name);
            return vraag ? { ...plain, detail: vraag.titel, documentation: describeVraag(vraag) } : plain;
        }
        default:
            return plain;
    }
}

/** `norm:stappenplan/eis:alarmering/aspect:piketrichtlijnen` */
function aspectOf(id: Id, { eisen }: Norm): EisAspect | undefined {
    const [, eis = '', aspect = ''] = id.split('/').map((part) => part.slice(part.indexOf(':') + 1));
    return eisen.get(eis)?.aspecten.find(({ naam }) => naam === aspect);
}
