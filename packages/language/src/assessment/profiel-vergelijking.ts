import type { Niveau, SamenwerkingFeiten } from '../feiten/feiten.js';
import { assessWithProfiel } from './ander-profiel.js';
import { type Beoordeling, type EisBeoordeling, isGeregeld, isVereist } from './beoordeling.js';
import type { Lookup } from './lookup.js';
import type { Melding, MeldingCode } from './melding.js';
import type { NormProfiel } from './norm.js';

/**
 * How a requirement of another profile stands to what is agreed:
 * - `geregeld`: settled;
 * - `open`: not settled, and the own profile asks it just as well;
 * - `aanvullen`: settled for the own profile; the other one asks more of the same agreement;
 * - `nieuw`: not settled, and the own profile does not ask it, or does not count it in its minimum.
 */
export type Verhouding = 'geregeld' | 'open' | 'aanvullen' | 'nieuw';

/** A requirement of another profile, beside what the own profile makes of it. */
export interface VergelekenEis {
    /** As if the other profile were chosen; what it lacks then is in `gemist`. */
    readonly eis: EisBeoordeling;
    readonly verhouding: Verhouding;
    /** How hard the own profile asks it; undefined where it does not. */
    readonly eigenNiveau?: Niveau | undefined;
}

/** What a samenwerking lacks for another profile. */
export interface ProfielVergelijking {
    readonly profiel: NormProfiel;
    /** The samenwerking as it is. */
    readonly nu: Beoordeling;
    /** The samenwerking as if the other profile were chosen. */
    readonly straks: Beoordeling;
    /** Every requirement of the other profile, in its order. */
    readonly eisen: readonly VergelekenEis[];
    /** What is to be said then, and not now, besides the requirements: of accounts, toetsing and go-live. */
    readonly meldingen: readonly Melding[];
}

/**
 * Compares what a samenwerking has with what another profile asks: `nu` is what was decided about it, `eigen` what its
 * file says. Undefined where its norm has no such profile.
 */
export function compareWithProfiel(
    nu: Beoordeling,
    eigen: SamenwerkingFeiten,
    naam: string,
    lookup: Lookup,
): ProfielVergelijking | undefined {
    const profiel = nu.norm.profielen.get(naam);
    if (!profiel) {
        return undefined;
    }
    const straks = assessWithProfiel(eigen, naam, lookup, nu.peildatum);
    const eigenEisen = new Map(nu.eisen.map((eis) => [eis.eis, eis]));
    return {
        profiel,
        nu,
        straks,
        eisen: straks.eisen.map((eis) => ({
            eis,
            verhouding: verhoudingOf(eis, eigenEisen.get(eis.eis)),
            eigenNiveau: eigenEisen.get(eis.eis)?.niveau,
        })),
        meldingen: addedMeldingen(nu, straks),
    };
}

function verhoudingOf(eis: EisBeoordeling, eigen: EisBeoordeling | undefined): Verhouding {
    if (isGeregeld(eis.status)) {
        return 'geregeld';
    }
    if (eigen && isGeregeld(eigen.status)) {
        return 'aanvullen';
    }
    return eigen && (isVereist(eigen.niveau) || !isVereist(eis.niveau)) ? 'open' : 'nieuw';
}

/** Findings that say what the comparison of the requirements says already. */
const OVER_EISEN: ReadonlySet<MeldingCode> = new Set([
    'afspraak-ontbreekt',
    'afspraak-onvolledig',
    'afspraak-niet-gereed',
    'toetsing-te-vroeg',
]);

function addedMeldingen(nu: Beoordeling, straks: Beoordeling): Melding[] {
    // That an account is missing is nothing new where the other profile asks other rights of it.
    const keyOf = ({ code, bereik, gegevens }: Melding) =>
        JSON.stringify([code, bereik, gegevens], (key, value) => (key === 'hoort' ? undefined : value));
    const known = new Set(nu.meldingen.map(keyOf));
    return straks.meldingen.filter((melding) => !(OVER_EISEN.has(melding.code) || known.has(keyOf(melding))));
}
