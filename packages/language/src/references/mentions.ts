import type { Id } from '../feiten/basis.js';
import type { Bestand } from '../generated/ast.js';
import { type Links, linksOf } from './descriptions.js';
import { topId } from './ids.js';
import { INGEBOUWDE_NORM } from './names.js';

/** Mentioned by every document with a samenwerking, because it may fall under the built-in norm. */
export const MAY_HOLD = topId('norm', INGEBOUWDE_NORM);

/**
 * The ids at the top of a file that the names of this document lead to, or would if they existed. All other names are
 * looked for inside those: what concerns none of them, or of those that they lead to themselves, is of no matter here.
 */
export function mentionedIn({ samenwerkingen, normen, organisaties }: Bestand): Set<Id> {
    const contacten = [...samenwerkingen, ...organisaties].flatMap((holder) => holder.contacten);
    const mentioned = [...samenwerkingen, ...normen, ...contacten].flatMap((node) => idsIn(linksOf(node) ?? {}));
    return new Set(samenwerkingen.length > 0 ? [...mentioned, MAY_HOLD] : mentioned);
}

function idsIn({ norm, neemtOver, partners = [], regios = [], organisatie }: Links): Id[] {
    const organisaties = organisatie === undefined ? [] : [organisatie];
    return [
        ...(norm === undefined ? [] : [topId('norm', norm)]),
        ...(neemtOver === undefined ? [] : [topId('samenwerking', neemtOver)]),
        ...[...partners, ...organisaties].map((naam) => topId('crisispartner', naam)),
        ...[...regios, ...organisaties].map((naam) => topId('veiligheidsregio', naam)),
    ];
}
