import type { MeldingCode } from '../assessment/melding.js';
import { readDatum, todayInAmsterdam } from '../feiten/datum.js';
import type { IsoDatum } from '../feiten/feiten.js';
import type { Ernst } from '../validation/catalogue/entry.js';

/** How hard a finding counts where a user decides it: one of the severities, or not at all. */
export type GekozenErnst = Ernst | 'uit';

export const GEKOZEN_ERNST: readonly GekozenErnst[] = ['fout', 'waarschuwing', 'informatie', 'hint', 'uit'];

/** What a user can set. */
export interface Keuzes {
    readonly peildatum?: IsoDatum | undefined;
    /** Name of the norm of every samenwerking that names none. */
    readonly norm?: string | undefined;
    /** Name of the profile that every samenwerking is judged by, as if it were chosen. */
    readonly profiel?: string | undefined;
    readonly ernst?: Readonly<Partial<Record<MeldingCode, GekozenErnst>>>;
    /** False: no lens above samenwerkingen and their themes. */
    readonly lens?: boolean | undefined;
    /** False: nothing behind the text that follows from it. */
    readonly hints?: boolean | undefined;
    readonly controleer?: Controle | undefined;
}

/** What is checked: every file of the workspace, or those that are open. */
export type Controle = 'werkmap' | 'geopende bestanden';

const CONTROLES: readonly Controle[] = ['werkmap', 'geopende bestanden'];

/** What the user, or a flag of the command line, has set. */
export class Instellingen {
    private keuzes: Keuzes = readKeuzes({});

    /** Takes the place of all that was set before. Returns whether anything changed. */
    set(keuzes: Keuzes): boolean {
        const before = JSON.stringify(this.keuzes);
        this.keuzes = keuzes;
        return JSON.stringify(keuzes) !== before;
    }

    /** All that is set, and the day: with the same, the same is found. */
    get fingerprint(): string {
        return JSON.stringify([this.peildatum, this.keuzes]);
    }

    /** The day for which everything is judged: the one that was set, else today. */
    get peildatum(): IsoDatum {
        return this.keuzes.peildatum ?? todayInAmsterdam();
    }

    get norm(): string | undefined {
        return this.keuzes.norm;
    }

    get profiel(): string | undefined {
        return this.keuzes.profiel;
    }

    get lens(): boolean {
        return this.keuzes.lens ?? true;
    }

    get hints(): boolean {
        return this.keuzes.hints ?? true;
    }

    get controleer(): Controle {
        return this.keuzes.controleer ?? 'werkmap';
    }

    /** How hard findings with this code count by the user's own choice. */
    ernst(code: MeldingCode): GekozenErnst | undefined {
        return this.keuzes.ernst?.[code];
    }
}

/** Reads the settings of an editor as users write them. What cannot be read counts as not set. */
export function readKeuzes(settings: unknown): Keuzes {
    const { peildatum, norm, ernst, lens, hints, controleer } = asObject(settings);
    const gekozen = Object.entries(asObject(ernst)).filter(([, value]) =>
        GEKOZEN_ERNST.some((known) => known === value),
    );
    return {
        peildatum: typeof peildatum === 'string' ? readDatum(peildatum.trim()) : undefined,
        norm: typeof norm === 'string' && norm.trim() !== '' ? norm.trim() : undefined,
        ernst: Object.fromEntries(gekozen),
        lens: typeof lens === 'boolean' ? lens : undefined,
        hints: typeof hints === 'boolean' ? hints : undefined,
        controleer: CONTROLES.find((known) => known === controleer),
    };
}

/** Settings by name, of which nothing is known yet; empty where they are something else. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
