import { type Beoordeling, suggest } from '@samenwerking/language';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import type { CheckedFile } from './check.js';

/**
 * The sentences about samenwerkingen that are judged by their own profile, since their norm does not have the one that
 * all were to be judged by. A profile that none of the norms has is a mistake in the call: a Problem.
 */
export function judgedByOwnProfiel(files: readonly CheckedFile[], profiel: string): string[] {
    const beoordelingen = files.flatMap((file) => file.beoordelingen);
    const unaware = beoordelingen.filter(({ norm }) => !norm.profielen.has(profiel));
    if (unaware.length > 0 && unaware.length === beoordelingen.length) {
        const known = [...new Set(unaware.flatMap(({ norm }) => [...norm.profielen.keys()]))];
        const meant = suggest(profiel, known);
        throw new Problem(messages.wrongChoice('--profiel', profiel, known, meant), ExitCode.wrongCall);
    }
    return unaware.map(({ naam, norm }: Beoordeling) => messages.profielNotInNorm(naam, norm.titel, profiel));
}
