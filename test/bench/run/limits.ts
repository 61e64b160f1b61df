import type { Profile } from '../profile/profile.ts';
import { type Figure, leastOf } from './figure.ts';

/** So many layers are told; the others hardly matter. */
const MOST_LAYERS = 8;

/** For a figure that is not met: the least that it can be, and where its time goes. */
export function limitOf(figure: Figure, profile: Profile | undefined): string {
    const least = leastOf(figure);
    const lines = [
        figure.floor && least !== undefined
            ? `at least ${least.toPrecision(2)} (wanted ≤ ${figure.target}): ${figure.floor.name}`
            : `no least is known (wanted ≤ ${figure.target})`,
        profile && `goes to ${sharesOf(profile)}; no function takes more than ${percentage(profile.heaviest)}`,
    ].filter((line) => line !== undefined);
    const name = figure.peer ? `${figure.name}, against ${figure.peer.name}` : figure.name;
    return [name, ...lines].join('\n    ');
}

function sharesOf({ layers }: Profile): string {
    return layers
        .slice(0, MOST_LAYERS)
        .map(([layer, share]) => `${layer} ${percentage(share)}`)
        .join(', ');
}

function percentage(share: number): string {
    return `${(100 * share).toPrecision(2)} %`;
}
