/** Runs before each test file: gives the rules that are data their switches, where the language reads them. */
import type { NormFeiten } from '@samenwerking/language';
import { Beoordelingen } from '../../packages/language/src/assessment/beoordelingen.js';
import { catalogue } from '../../packages/language/src/validation/catalogue.js';
import { BUILTIN_SCHEME } from '../../packages/language/src/workspace/builtin.js';
import { catalogueMutants } from './catalogue-mutants.ts';
import { type NormMutant, normMutants } from './norm-mutants.ts';
import { progress } from './progress.ts';

if (progress.data.size === 0) {
    switchCatalogue();
    switchNorm();
}

function switchCatalogue(): void {
    for (const [code, entry] of Object.entries(catalogue)) {
        const { ernst } = entry;
        const mutants = known(catalogueMutants(code, entry));
        Object.defineProperty(entry, 'ernst', { get: () => switches.instead(mutants)?.ernst ?? ernst });
    }
}

/** Of the built-in norm only: what an own norm asks is for its own tests. */
function switchNorm(): void {
    const { norm: original } = Beoordelingen.prototype;
    let mutants: ReadonlyMap<string, NormMutant> | undefined;
    Beoordelingen.prototype.norm = function (this: Beoordelingen, id): NormFeiten | undefined {
        const norm = original.call(this, id);
        if (!norm?.uri.startsWith(`${BUILTIN_SCHEME}:`)) {
            return norm;
        }
        mutants ??= known(normMutants(norm));
        return switches.instead(mutants)?.apply(norm) ?? norm;
    };
}

function known<T extends { readonly id: string; readonly about: string | undefined }>(
    mutants: readonly T[],
): ReadonlyMap<string, T> {
    for (const { id, about } of mutants) {
        progress.data.set(id, about);
    }
    return new Map(mutants.map((mutant) => [mutant.id, mutant]));
}
