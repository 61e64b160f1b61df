import type { Norm, NormProfiel } from './norm.js';

/** The profile one step higher on the ladder; undefined at its top, and for a profile that is not on it. */
export function volgendProfiel(norm: Norm, profiel: NormProfiel | undefined): NormProfiel | undefined {
    const trede = profiel?.trede;
    return trede === undefined ? undefined : ladder(norm).find((ander) => ander.trede > trede);
}

/**
 * The profiles that a samenwerking may be compared with, the most likely first: up the ladder, then down it, then those
 * that are not on it. All profiles where none is chosen yet.
 */
export function andereProfielen(norm: Norm, profiel: NormProfiel | undefined): NormProfiel[] {
    const trede = profiel?.trede ?? Number.NEGATIVE_INFINITY;
    const treden = ladder(norm);
    return [
        ...treden.filter((ander) => ander.trede > trede),
        ...treden.filter((ander) => ander.trede <= trede).toReversed(),
        ...[...norm.profielen.values()].filter((ander) => ander.trede === undefined),
    ].filter(({ naam }) => naam !== profiel?.naam);
}

/** The profiles that have a place on the ladder, lowest first. */
function ladder({ profielen }: Norm): (NormProfiel & { readonly trede: number })[] {
    return [...profielen.values()]
        .flatMap((profiel) => (profiel.trede === undefined ? [] : [{ ...profiel, trede: profiel.trede }]))
        .toSorted((a, b) => a.trede - b.trede);
}
