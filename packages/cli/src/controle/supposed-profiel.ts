import { suggest } from '@samenwerking/language';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import type { CheckedFile } from './check.js';
import type { Stand } from './stand.js';

/**
 * The sentences about samenwerkingen that are judged by their own profile, since their norm does not have the one that
 * all were to be judged by. A profile that none of the norms has is a mistake in the call: a Problem.
 */
export function judgedByOwnProfiel(files: readonly CheckedFile<Stand>[], profiel: string): string[] {
    const all = files.flatMap(({ samenwerkingen }) => samenwerkingen);
    const unaware = all.filter(({ norm }) => !norm.profielen.includes(profiel));
    if (unaware.length > 0 && unaware.length === all.length) {
        const known = [...new Set(unaware.flatMap(({ norm }) => norm.profielen))];
        const meant = suggest(profiel, known);
        throw new Problem(messages.wrongChoice('--profiel', profiel, known, meant), ExitCode.wrongCall);
    }
    return unaware.map(({ naam, norm }) => messages.profielNotInNorm(naam, norm.titel, profiel));
}
