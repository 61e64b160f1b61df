import {
    type AstNode,
    type AstNodeDescription,
    AstUtils,
    EMPTY_SCOPE,
    type ReferenceInfo,
    type Scope,
    type ScopeProvider,
    type Stream,
    stream,
} from 'langium';
import type { Id } from '../feiten/basis.js';
import {
    Aanvulbaar,
    Activiteit,
    Aspect,
    Contact,
    Crisispartner,
    Eis,
    isAanvulling,
    isAfspraak,
    isEisregel,
    isNorm,
    isSamenwerking,
    Norm,
    Organisatie,
    Profiel,
    Samenwerking,
    Veiligheidsregio,
    Vraag,
} from '../generated/ast.js';
import type { SamenwerkingServices } from '../services.js';
import type { NaamDescription } from './descriptions.js';
import { childId, topId } from './ids.js';
import type { Names } from './names.js';

/**
 * Which names are visible where. A scope here is a list of ids in which a name may be found: the index by id does the
 * rest, so that a look-up costs the same in a large workspace as in a small one.
 */
export class SamenwerkingScopeProvider implements ScopeProvider {
    private readonly names: Names;
    private readonly referenceType: (context: ReferenceInfo) => string;

    constructor(services: SamenwerkingServices) {
        this.names = services.references.Names;
        this.referenceType = (context) => services.shared.AstReflection.getReferenceType(context);
    }

    getScope(context: ReferenceInfo): Scope {
        const node = context.container;
        switch (this.referenceType(context)) {
            case Crisispartner.$type:
                return this.idScope((name) => [topId('crisispartner', name)]);
            case Veiligheidsregio.$type:
                return this.idScope((name) => [topId('veiligheidsregio', name)]);
            case Organisatie.$type:
                return this.idScope((name) => [topId('veiligheidsregio', name), topId('crisispartner', name)]);
            case Samenwerking.$type:
                return this.idScope((name) => [topId('samenwerking', name)]);
            case Norm.$type:
                return this.idScope((name) => [topId('norm', name)]);
            case Eis.$type:
                return this.normScope(node, 'eis');
            case Profiel.$type:
                return this.normScope(node, 'profiel');
            case Vraag.$type:
                return this.normScope(node, 'vraag');
            case Aanvulbaar.$type:
                return this.normScope(node, isAanvulling(node) && node.lijsten.length > 0 ? 'profiel' : 'eis', [
                    'eis',
                    'profiel',
                ]);
            case Aspect.$type:
                return this.aspectScope(node);
            case Contact.$type:
                return this.contactScope(node);
            case Activiteit.$type:
                return this.activiteitScope(node);
            default:
                return EMPTY_SCOPE;
        }
    }

    /** A scope in which a name stands for one of a few ids; the first that exists wins. */
    private idScope(ids: (name: string) => Id[]): Scope {
        return new IndexScope(this.names, {
            find: (name) => ids(name).flatMap((id) => this.names.all(id).slice(0, 1)),
            prefixes: () => ids(''),
        });
    }

    /** What the norm that holds here declares, or a norm that it extends. */
    private normScope(node: AstNode, ...kinds: (string | string[])[]): Scope {
        const chain = this.normChain(node);
        return this.idScope((name) =>
            kinds.flat().flatMap((kind) => chain.map((norm) => childId(topId('norm', norm), kind, name))),
        );
    }

    private aspectScope(node: AstNode): Scope {
        const eis = this.eisOf(node);
        if (!eis) {
            return EMPTY_SCOPE;
        }
        const eisen = this.normChain(node).map((norm) => childId(topId('norm', norm), 'eis', eis));
        return this.idScope((name) => eisen.map((id) => childId(id, 'aspect', name)));
    }

    private eisOf(node: AstNode): string | undefined {
        const afspraak = AstUtils.getContainerOfType(node, isAfspraak);
        const regel = AstUtils.getContainerOfType(node, isEisregel);
        return (afspraak ?? regel)?.eis?.$refText;
    }

    private contactScope(node: AstNode): Scope {
        const samenwerking = nameOfSamenwerking(node);
        return new IndexScope(this.names, {
            find: (name) => {
                const candidates = this.names.contactCandidates(samenwerking, name);
                return candidates.length > 1
                    ? candidates.map((candidate) => ({ ...candidate, isMeerduidig: true }))
                    : candidates;
            },
            prefixes: () =>
                this.names
                    .contactTiers(samenwerking)
                    .flat()
                    .map((id) => childId(id, 'contact', '')),
        });
    }

    private activiteitScope(node: AstNode): Scope {
        const samenwerking = topId('samenwerking', nameOfSamenwerking(node));
        return this.idScope((name) => [childId(samenwerking, 'activiteit', name)]);
    }

    private normChain(node: AstNode): string[] {
        const norm = AstUtils.getContainerOfType(node, isNorm);
        return this.names.normChain(norm ? (norm.name ?? '') : this.names.normOf(nameOfSamenwerking(node)));
    }
}

function nameOfSamenwerking(node: AstNode): string {
    return AstUtils.getContainerOfType(node, isSamenwerking)?.name ?? '';
}

/** A scope that asks the index: by name for one declaration, by prefix for all of them. */
interface Lookup {
    readonly find: (name: string) => readonly NaamDescription[];
    readonly prefixes: () => readonly Id[];
}

class IndexScope implements Scope {
    private readonly names: Names;
    private readonly lookup: Lookup;

    constructor(names: Names, lookup: Lookup) {
        this.names = names;
        this.lookup = lookup;
    }

    getElement(name: string): AstNodeDescription | undefined {
        return this.lookup.find(name)[0];
    }

    getElements(name: string): Stream<AstNodeDescription> {
        return stream(this.lookup.find(name));
    }

    getAllElements(): Stream<AstNodeDescription> {
        return stream(this.names.directlyIn(this.lookup.prefixes()));
    }
}
