import type { Id } from '../feiten/basis.js';
import { isBuiltin } from '../workspace/builtin.js';
import type { Instellingen } from '../workspace/instellingen.js';
import type { Declarations } from './declarations.js';
import type { NaamDescription } from './descriptions.js';
import { childId, type TopKind, topId } from './ids.js';

/**
 * Of so many samenwerkingen that take one another over, or norms that extend one another, the first count. Real ones are
 * a few: each of them is looked through for whatever rests on it.
 */
export const LONGEST_CHAIN = 50;

/** The norm that holds where nothing else is chosen. */
export const INGEBOUWDE_NORM = 'stappenplan';

/**
 * All declarations of the workspace by id, and the routes along which a name is visible: from a samenwerking to its
 * organisations and to the samenwerking that it takes over, from a norm to the norm that it extends.
 */
export class Names {
    private readonly declarations: Declarations;
    private readonly instellingen: Instellingen;

    constructor(declarations: Declarations, instellingen: Instellingen) {
        this.declarations = declarations;
        this.instellingen = instellingen;
    }

    /** All declarations with this id, a workspace's own before the built-in one. */
    all(id: Id): readonly NaamDescription[] {
        return this.declarations.all(id);
    }

    get(id: Id): NaamDescription | undefined {
        return this.all(id)[0];
    }

    /**
     * All declarations with this id of which but one can count. A workspace's own veiligheidsregio is none beside the
     * built-in one: it adds to that.
     */
    rivals(id: Id): readonly NaamDescription[] {
        const all = this.all(id);
        return id.startsWith(topId('veiligheidsregio', '')) && all.length > 1
            ? all.filter(({ documentUri }) => !isBuiltin(documentUri))
            : all;
    }

    /** Every declaration with an id that begins with one of these, and then has a name; each id once. */
    directlyIn(prefixes: readonly Id[]): NaamDescription[] {
        return this.declarations.directlyIn(prefixes);
    }

    /** Every declaration of a kind that stands at the top of a file. */
    top(kind: TopKind): NaamDescription[] {
        return this.directlyIn([topId(kind, '')]);
    }

    /** The norm and those it extends, nearest first, as far as they count; each once, also where they run in a ring. */
    normChain(norm: string): string[] {
        return this.follow(norm, (name) => this.get(topId('norm', name))?.links?.norm);
    }

    /** The samenwerking and those it takes over, nearest first, as far as they count; each once, also in a ring. */
    takeoverChain(samenwerking: string): string[] {
        return this.follow(samenwerking, (name) => this.get(topId('samenwerking', name))?.links?.neemtOver);
    }

    /** Name of the norm that holds for a samenwerking: its own, else that of one it takes over, else the default. */
    normOf(samenwerking: string): string {
        return this.normNamedBy(samenwerking) ?? this.standaardNorm();
    }

    /** Name of the norm that a samenwerking, or else one that it takes over, names; undefined where none does. */
    normNamedBy(samenwerking: string): string | undefined {
        for (const name of this.takeoverChain(samenwerking)) {
            const norm = this.get(topId('samenwerking', name))?.links?.norm;
            if (norm) {
                return norm;
            }
        }
        return undefined;
    }

    /** Name of the norm of a samenwerking that names none: the one that is set, where it exists. */
    standaardNorm(): string {
        const { norm } = this.instellingen;
        return norm !== undefined && this.get(topId('norm', norm)) ? norm : INGEBOUWDE_NORM;
    }

    /**
     * The contacts that a name may mean in a samenwerking. They are looked for among its own, then among those of its
     * organisations, then in the same way in the samenwerkingen it takes over; more than one result means that the
     * name is ambiguous. `gelderland-zuid.jansen` names the organisation.
     */
    contactCandidates(samenwerking: string, reference: string): NaamDescription[] {
        const [last, organisatie] = reference.split('.').reverse();
        const name = last as string;
        for (const tier of this.contactTiers(samenwerking)) {
            const candidates = tier
                .flatMap((container) => this.all(childId(container, 'contact', name)).slice(0, 1))
                .filter((contact) => !organisatie || belongsTo(contact, organisatie));
            if (candidates.length > 0) {
                return candidates;
            }
        }
        return [];
    }

    /** Ids of the declarations that hold the contacts of a samenwerking; the groups in order of precedence. */
    contactTiers(samenwerking: string): Id[][] {
        return this.takeoverChain(samenwerking).flatMap((name) => {
            const id = topId('samenwerking', name);
            const links = this.get(id)?.links;
            const partners = (links?.partners ?? []).map((partner) => topId('crisispartner', partner));
            const regios = (links?.regios ?? []).map((regio) => topId('veiligheidsregio', regio));
            return [[id], [...new Set([...partners, ...regios])]];
        });
    }

    /** The names of the samenwerkingen that know the contacts of this declaration. */
    samenwerkingenThatKnow(holder: Id): string[] {
        return this.top('samenwerking')
            .map(({ name }) => name)
            .filter((name) => this.contactTiers(name).flat().includes(holder));
    }

    private follow(start: string, next: (name: string) => string | undefined): string[] {
        const chain = new Set<string>();
        let name: string | undefined = start;
        while (name !== undefined && !chain.has(name) && chain.size < LONGEST_CHAIN) {
            chain.add(name);
            name = next(name);
        }
        return [...chain];
    }
}

function belongsTo(contact: NaamDescription, organisatie: string): boolean {
    const container = contact.id?.split('/')[0];
    return contact.links?.organisatie === organisatie || container?.split(':')[1] === organisatie;
}
