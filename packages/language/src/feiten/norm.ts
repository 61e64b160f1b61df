import type { Id, Verklaring, Verwijzing } from './basis.js';

export interface NormFeiten extends Verklaring {
    readonly id: Id;
    readonly uri: string;
    readonly naam: string;
    readonly titel?: string | undefined;
    readonly breidtUit?: Verwijzing | undefined;
    readonly versie?: string | undefined;
    readonly eisen: readonly EisFeiten[];
    readonly profielen: readonly ProfielFeiten[];
    readonly vragen: readonly VraagFeiten[];
    readonly stappen: readonly StapFeiten[];
    readonly processchema: readonly StapFeiten[];
    readonly aanvullingen: readonly AanvullingFeiten[];
}

export interface EisFeiten extends Verklaring {
    readonly naam: string;
    readonly titel?: string | undefined;
    /** Undefined where none that exists is given: then there is no place for an agreement about it. */
    readonly thema?: string | undefined;
    readonly bron?: string | undefined;
    readonly toelichting?: string | undefined;
    /** What the agreement should deliver besides its text: a document, or the system that the partners choose. */
    readonly product?: 'document' | 'systeem' | undefined;
    readonly aspecten: readonly EisAspect[];
}

export interface EisAspect extends Verklaring {
    readonly naam: string;
    readonly titel?: string | undefined;
    /** The aspect asks for a contact instead of a text. */
    readonly vraagtContact: boolean;
}

export interface ProfielFeiten extends Verklaring {
    readonly naam: string;
    readonly titel?: string | undefined;
    readonly toetsing: boolean;
    readonly trede?: number | undefined;
    readonly accounts?: string | undefined;
    readonly bron?: string | undefined;
    readonly toelichting?: string | undefined;
    readonly regels: readonly EisregelFeiten[];
}

export type Niveau = 'checklist' | 'basis' | 'bijlage' | 'advies';

export interface EisregelFeiten extends Verklaring {
    readonly niveau: Niveau;
    readonly eis: Verwijzing;
    readonly label?: string | undefined;
    /** Aspects that must be filled in; of a group one is enough. */
    readonly aspecten: readonly (readonly Verwijzing[])[];
}

export interface VraagFeiten extends Verklaring {
    readonly naam: string;
    readonly titel?: string | undefined;
    readonly beidePartijen: boolean;
}

/** A step of the norm, or a line of its processchema. */
export interface StapFeiten extends Verklaring {
    readonly nummer: number;
    readonly titel?: string | undefined;
    readonly fase: string;
    readonly bron?: string | undefined;
    readonly toelichting?: string | undefined;
    readonly tip?: string | undefined;
}

export interface AanvullingFeiten extends Verklaring {
    readonly doel: Verwijzing;
    readonly aspecten: readonly EisAspect[];
    readonly regels: readonly EisregelFeiten[];
}
