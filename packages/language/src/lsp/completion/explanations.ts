import { isAspectWaarde } from '../../generated/ast.js';
import { sleutelUitleg } from '../../messages/sleutels.js';
import { describeAspect } from '../describe.js';
import { literal, paragraphs } from '../markdown.js';
import type { Place } from './place.js';

/** What a value means, and what is asked where it would stand. */
export function explainValue(value: string, meaning: string | undefined, place: Place): string {
    return paragraphs(
        meaning === undefined ? `**${literal(value)}**` : `**${literal(value)}**: ${meaning}.`,
        explainPlace(place),
    );
}

/** What is asked of the value at a place: what its key is for, or what an aspect of the norm asks. */
export function explainPlace({ owner, key, block }: Place): string | undefined {
    if (isAspectWaarde(owner)) {
        const { $refText, ref } = owner.aspect;
        return describeAspect($refText, ref?.titel, ref?.soort === 'contact');
    }
    return key === undefined ? undefined : sleutelUitleg(key, block.$type);
}
