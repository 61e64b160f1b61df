import type { IsoDatum, SamenwerkingFeiten } from '../feiten/feiten.js';
import type { AchterhaaldAkkoord, EisBeoordeling, Stadium } from './beoordeling.js';
import type { Lookup } from './lookup.js';
import type { VraagGemis } from './melding.js';
import type { Norm, NormProfiel } from './norm.js';
import type { Planning } from './planning.js';

/** All that findings may be derived from. */
export interface MeldingContext {
    /** What the file itself says: findings are placed here, also those about what is taken over. */
    readonly eigen: SamenwerkingFeiten;
    /** The same with what it takes over filled in: findings are judged by this. */
    readonly feiten: SamenwerkingFeiten;
    readonly norm: Norm;
    readonly profiel: NormProfiel | undefined;
    readonly eisen: readonly EisBeoordeling[];
    readonly achterhaaldeAkkoorden: readonly AchterhaaldAkkoord[];
    readonly planning: Planning | undefined;
    readonly openVragen: readonly VraagGemis[];
    readonly lookup: Lookup;
    readonly stadium: Stadium;
    readonly peildatum: IsoDatum;
}
