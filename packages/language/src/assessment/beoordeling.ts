import type {
    AfspraakFeiten,
    AfspraakInhoud,
    AkkoordFeiten,
    Id,
    IsoDatum,
    Niveau,
    SamenwerkingFeiten,
} from '../feiten/feiten.js';
import type { Melding, VraagGemis } from './melding.js';
import type { Norm, NormProfiel } from './norm.js';
import type { Planning } from './planning.js';
import type { Wijziging } from './vingerafdruk.js';

export type Fase = 'verkennen' | 'uitwerken' | 'uitvoeren';

/** How hard findings count: 0 no profile chosen, 1 chosen, 2 toetsing requested or go-live held. */
export type Stadium = 0 | 1 | 2;

export type EisStatus = 'ontbreekt' | 'onvolledig' | 'gereed' | 'afgeweken' | 'verlopen';

export type StapStatus = 'open' | 'bezig' | 'gereed' | 'nvt';

/** What was decided about one samenwerking on one day. Plain data: all that is shown anywhere is read from here. */
export interface Beoordeling {
    readonly id: Id;
    readonly naam: string;
    readonly titel: string;
    readonly uri: string;
    readonly peildatum: IsoDatum;
    /** The samenwerking with what it takes over from others filled in. */
    readonly feiten: SamenwerkingFeiten;
    readonly norm: Norm;
    readonly profiel?: NormProfiel | undefined;
    readonly fase: Fase;
    readonly stadium: Stadium;
    readonly voortgang: Voortgang;
    /** Every requirement of the profile: the official checklist first, in the source's order, then the other levels. */
    readonly eisen: readonly EisBeoordeling[];
    /** Agreements that the profile does not ask: beyond the minimum. */
    readonly overigeAfspraken: readonly OverigeAfspraak[];
    /** Every akkoord that was given to something else than what its agreement now says. */
    readonly achterhaaldeAkkoorden: readonly AchterhaaldAkkoord[];
    readonly stappen: readonly StapBeoordeling[];
    readonly processchema: readonly StapBeoordeling[];
    readonly planning?: Planning | undefined;
    /** The questions of bijlage A without an answer: shown, never required. */
    readonly openVragen: readonly VraagGemis[];
    readonly meldingen: readonly Melding[];
}

/** An agreement that the profile does not ask. */
export interface OverigeAfspraak extends AfspraakInhoud {
    /** It is called gereed or nvt, but what it says contradicts that. */
    readonly isOnvolledig: boolean;
}

/** Counts of checklist and basis lines; 100 % means that the minimum is complete, not that all is agreed. */
export interface Voortgang {
    readonly vereist: number;
    /** Settled: gereed, or deviated from with a reason. */
    readonly geregeld: number;
    readonly gereed: number;
}

export interface EisBeoordeling {
    readonly eis: string;
    readonly thema: string;
    readonly niveau: Niveau;
    /** The profile's own label, else the title of the requirement. */
    readonly label: string;
    readonly titel: string;
    readonly bron?: string | undefined;
    /** The norm that asks this beyond what the norm asks which it extends. */
    readonly uitNorm?: string | undefined;
    readonly status: EisStatus;
    readonly gemist: readonly Gemis[];
    readonly afspraak?: AfspraakFeiten | undefined;
}

/** Something that an agreement still has to say, and why what it says does not do. */
export interface Gemis {
    /** A key of the agreement, or alternatives of which one is enough. */
    readonly sleutels: readonly string[];
    /** `leeg`: nothing is there, or nothing of the kind that is asked. `elders`: a contact is named, but not known. */
    readonly reden: 'leeg' | 'plaatshouder' | 'elders';
    /** The norm that asks this beyond what the norm asks which it extends. */
    readonly uitNorm?: string | undefined;
}

export interface AchterhaaldAkkoord {
    readonly afspraak: AfspraakInhoud;
    readonly akkoord: AkkoordFeiten;
    readonly wijziging: Wijziging;
}

export interface StapBeoordeling {
    readonly nummer: number;
    readonly titel: string;
    readonly fase: string;
    readonly status: StapStatus;
}

/** Settled: what the profile asks is arranged, or there is a reason to do otherwise. */
export function isGeregeld(status: EisStatus): boolean {
    return status === 'gereed' || status === 'afgeweken';
}

/** True for the levels that the profile's minimum consists of. */
export function isVereist(niveau: Niveau): boolean {
    return niveau === 'checklist' || niveau === 'basis';
}
