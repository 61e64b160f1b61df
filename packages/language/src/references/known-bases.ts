import { topId } from './ids.js';
import type { Names } from './names.js';

/** True where the samenwerking that this one takes over can be told: it is declared once, and does not lead back here. */
export function isBaseKnown(samenwerking: string, names: Names): boolean {
    const base = names.get(topId('samenwerking', samenwerking))?.links?.neemtOver;
    return (
        base === undefined ||
        (isDeclaredOnce('samenwerking', [base], names) && !names.takeoverChain(base).includes(samenwerking))
    );
}

/** True where this holds for all that a samenwerking takes over, however many steps away. */
export function isTakeoverKnown(samenwerking: string, names: Names): boolean {
    return names.takeoverChain(samenwerking).every((name) => isBaseKnown(name, names));
}

/** The same for a norm and those that it extends. */
export function isNormKnown(norm: string, names: Names): boolean {
    const chain = names.normChain(norm);
    const next = names.get(topId('norm', chain.at(-1) ?? ''))?.links?.norm;
    // A chain that still leads on was followed until it led back.
    return next === undefined && isDeclaredOnce('norm', chain, names);
}

/** The same for the norm of a samenwerking, which may be named by one that it takes over. */
export function isNormOfKnown(samenwerking: string, names: Names): boolean {
    const isOwn = names.get(topId('samenwerking', samenwerking))?.links?.norm !== undefined;
    return (isOwn || isTakeoverKnown(samenwerking, names)) && isNormKnown(names.normOf(samenwerking), names);
}

function isDeclaredOnce(kind: 'samenwerking' | 'norm', chain: readonly string[], names: Names): boolean {
    return chain.every((name) => names.all(topId(kind, name)).length === 1);
}
