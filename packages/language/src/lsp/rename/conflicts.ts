import { GrammarAST, GrammarUtils } from 'langium';
import type { Id } from '../../feiten/feiten.js';
import { Afspraak, isAspect, isContact, isEis, isNorm, isOrganisatie, Thema } from '../../generated/ast.js';
import { allowedKeys } from '../../messages/expectation.js';
import { hernoemen } from '../../messages/hernoemen.js';
import { Token } from '../../parser/token-builder.js';
import { topId } from '../../references/ids.js';
import type { Names } from '../../references/names.js';
import type { SamenwerkingServices } from '../../services.js';
import type { RenameTarget } from './target.js';

/** Why a declaration cannot get this name; undefined where it can. */
export function conflictWith(
    newName: string,
    target: RenameTarget,
    services: SamenwerkingServices,
): string | undefined {
    const { node, name } = target;
    if (!isName(newName, services.Grammar)) {
        return hernoemen.ongeldig(newName);
    }
    if (newName === name) {
        return undefined;
    }
    const block = isAspect(node) ? Afspraak.$type : isEis(node) ? Thema.$type : undefined;
    const rule = services.Grammar.rules.find((candidate) => candidate.name === block);
    if (rule && allowedKeys(rule).includes(newName)) {
        return hernoemen.sleutelwoord(newName);
    }
    const taken = idsThatClash(newName, target, services.references.Names);
    return taken.some((id) => services.references.Names.get(id))
        ? hernoemen.bezet(newName, isOrganisatie(node) ? 'Organisatie' : node.$type)
        : undefined;
}

function isName(text: string, { rules }: GrammarAST.Grammar): boolean {
    const terminal = rules.filter(GrammarAST.isTerminalRule).find(({ name }) => name === Token.id);
    return terminal !== undefined && new RegExp(`^(?:${GrammarUtils.terminalRegex(terminal).source})$`).test(text);
}

/** The declarations that may not be there beside one with the new name. */
function idsThatClash(newName: string, { node, id }: RenameTarget, names: Names): Id[] {
    if (isOrganisatie(node)) {
        // A contact names its organisation by name alone.
        return [topId('veiligheidsregio', newName), topId('crisispartner', newName)];
    }
    const renamed = id.slice(0, id.lastIndexOf(':') + 1) + newName;
    const [holder = ''] = id.split('/');
    const inHolder = (other: Id) => other + renamed.slice(holder.length);
    if (isContact(node)) {
        return names
            .samenwerkingenThatKnow(holder)
            .flatMap((name) => names.contactTiers(name).flat().map(inHolder))
            .concat(renamed);
    }
    const isOfNorm = holder.startsWith(topId('norm', '')) && !isNorm(node);
    return isOfNorm ? relatedNorms(holder, names).map(inHolder) : [renamed];
}

/** A norm with those that it extends, and those that extend it with what they extend. */
function relatedNorms(norm: Id, names: Names): Id[] {
    const chains = names.top('norm').map(({ name }) => names.normChain(name).map((link) => topId('norm', link)));
    return chains.filter((chain) => chain.includes(norm)).flat();
}
