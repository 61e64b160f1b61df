import type { Range } from 'vscode-languageserver-types';
import type { DatumGegeven, Gegeven, Id, TekstGegeven, Verklaring, Verwijzing } from './basis.js';
import type { IsoDatum } from './datum.js';
import type { ContactFeiten } from './organisatie.js';

export interface SamenwerkingFeiten extends Verklaring {
    readonly id: Id;
    readonly uri: string;
    readonly naam: string;
    readonly titel?: string | undefined;
    /** The norm that it names; without one the default holds. */
    readonly norm?: Verwijzing | undefined;
    readonly neemtOver?: Verwijzing | undefined;
    readonly partners: readonly Verwijzing[];
    readonly adoptieregio?: AdoptieregioFeiten | undefined;
    readonly betrokken: readonly Verwijzing[];
    readonly regios: readonly Verwijzing[];
    readonly vertrouwelijkheid?: Gegeven<string> | undefined;
    readonly profiel?: ProfielKeuzeFeiten | undefined;
    readonly contacten: readonly ContactFeiten[];
    readonly verkenning: VerkenningFeiten;
    readonly themas: readonly ThemaFeiten[];
    readonly afspraken: readonly AfspraakFeiten[];
    readonly extraAfspraken: readonly AfspraakInhoud[];
    readonly systeem?: SysteemFeiten | undefined;
    readonly accounts: readonly AccountFeiten[];
    readonly plan?: PlanFeiten | undefined;
    readonly toetsing?: ToetsingFeiten | undefined;
    readonly uitvoering: UitvoeringFeiten;
}

export interface AdoptieregioFeiten {
    readonly regio: Verwijzing;
    readonly aangemeldOp?: DatumGegeven | undefined;
}

export interface ProfielKeuzeFeiten {
    readonly profiel: Verwijzing;
    readonly motivering?: TekstGegeven | undefined;
    readonly afgestemdOp?: DatumGegeven | undefined;
    readonly gekozenOp?: DatumGegeven | undefined;
    readonly besprokenOp?: DatumGegeven | undefined;
}

export interface VerkenningFeiten {
    /** The first word of the block; undefined where there is none. */
    readonly bereik?: Range | undefined;
    readonly eersteInschatting?: Verwijzing | undefined;
    readonly bevindingen: readonly BevindingFeiten[];
    readonly gesprekken: readonly GesprekFeiten[];
    readonly antwoorden: readonly AntwoordFeiten[];
}

export interface BevindingFeiten extends Verklaring {
    readonly soort: string;
    readonly titel: string;
    readonly bestand?: TekstGegeven | undefined;
    readonly datum?: DatumGegeven | undefined;
    readonly toelichting?: TekstGegeven | undefined;
}

export interface GesprekFeiten extends Verklaring {
    readonly datum?: DatumGegeven | undefined;
    readonly aanwezig: readonly Verwijzing[];
    readonly verslag?: TekstGegeven | undefined;
    readonly toelichting?: TekstGegeven | undefined;
}

export interface AntwoordFeiten extends Verklaring {
    readonly vraag: Verwijzing;
    readonly veiligheidsregio?: TekstGegeven | undefined;
    readonly crisispartner?: TekstGegeven | undefined;
    readonly antwoord?: TekstGegeven | undefined;
}

export interface ThemaFeiten extends Verklaring {
    readonly thema: string;
}

/** What any agreement holds, one of the norm or one beyond it. */
export interface AfspraakInhoud extends Verklaring {
    readonly titel?: string | undefined;
    readonly thema: string;
    readonly status?: Gegeven<string> | undefined;
    readonly tekst?: TekstGegeven | undefined;
    readonly motivering?: TekstGegeven | undefined;
    readonly eigenaar?: Verwijzing | undefined;
    readonly vastgesteldOp?: DatumGegeven | undefined;
    readonly geldigTot?: Gegeven<IsoDatum | 'onbepaald'> | undefined;
    readonly documenten: readonly TekstGegeven[];
    readonly akkoorden: readonly AkkoordFeiten[];
    readonly aspecten: readonly AspectFeiten[];
}

export interface AfspraakFeiten extends AfspraakInhoud {
    readonly eis: Verwijzing;
}

export interface AkkoordFeiten extends Verklaring {
    readonly contact: Verwijzing;
    readonly datum?: DatumGegeven | undefined;
    readonly vingerafdruk?: TekstGegeven | undefined;
}

export interface AspectFeiten extends Verklaring {
    readonly aspect: Verwijzing;
    readonly tekst?: TekstGegeven | undefined;
    readonly contacten: readonly Verwijzing[];
}

export interface SysteemFeiten extends Verklaring {
    readonly naam: string;
    readonly koppelingLcms?: boolean | undefined;
}

export interface AccountFeiten extends Verklaring {
    readonly contact: Verwijzing;
    readonly rechten?: Gegeven<string> | undefined;
    readonly beheer?: Gegeven<string> | undefined;
    readonly tijdelijk: readonly TijdelijkSchrijvenFeiten[];
}

export interface TijdelijkSchrijvenFeiten extends Verklaring {
    readonly titel: string;
    readonly van?: DatumGegeven | undefined;
    readonly tot?: DatumGegeven | undefined;
    readonly teruggezetOp?: DatumGegeven | undefined;
}

export interface PlanFeiten extends Verklaring {
    readonly goLive?: DatumGegeven | undefined;
    readonly deadlines: readonly DeadlineFeiten[];
    readonly activiteiten: readonly ActiviteitFeiten[];
}

export interface DeadlineFeiten extends Verklaring {
    readonly titel: string;
    readonly datum?: DatumGegeven | undefined;
}

export interface ActiviteitFeiten extends Verklaring {
    readonly id: Id;
    readonly naam: string;
    readonly titel?: string | undefined;
    readonly voor: readonly Verwijzing[];
    readonly na: readonly Verwijzing[];
    readonly van?: DatumGegeven | undefined;
    readonly tot?: DatumGegeven | undefined;
    readonly doorlooptijd?: Gegeven<Doorlooptijd> | undefined;
    readonly prioriteit?: Gegeven<string> | undefined;
    readonly eigenaar?: Verwijzing | undefined;
    readonly status?: Gegeven<string> | undefined;
    readonly toelichting?: TekstGegeven | undefined;
}

export interface Doorlooptijd {
    readonly aantal: number;
    readonly eenheid: 'dag' | 'week' | 'maand';
}

export interface ToetsingFeiten extends Verklaring {
    readonly werkgroepOp?: DatumGegeven | undefined;
    readonly aangevraagdOp?: DatumGegeven | undefined;
    readonly akkoordOp?: DatumGegeven | undefined;
    readonly oordeel?: TekstGegeven | undefined;
}

export interface UitvoeringFeiten {
    /** The first word of the block; undefined where there is none. */
    readonly bereik?: Range | undefined;
    readonly goLives: readonly GoLiveFeiten[];
    readonly evaluaties: readonly EvaluatieFeiten[];
    readonly ervaringen: readonly ErvaringFeiten[];
    readonly volgendeEvaluatie?: DatumGegeven | undefined;
}

export interface GoLiveFeiten extends Verklaring {
    readonly datum?: DatumGegeven | undefined;
    readonly oefening?: TekstGegeven | undefined;
    readonly verbeterpunten: readonly VerbeterpuntFeiten[];
}

export interface VerbeterpuntFeiten extends Verklaring {
    readonly titel: string;
    readonly aanpak?: TekstGegeven | undefined;
    readonly eigenaar?: Verwijzing | undefined;
    readonly voor?: DatumGegeven | undefined;
    readonly status?: Gegeven<string> | undefined;
}

export interface EvaluatieFeiten extends Verklaring {
    readonly datum?: DatumGegeven | undefined;
    readonly aanleiding?: Gegeven<string> | undefined;
    readonly bevinding?: TekstGegeven | undefined;
}

export interface ErvaringFeiten extends Verklaring {
    readonly datum?: DatumGegeven | undefined;
    readonly tekst?: TekstGegeven | undefined;
}
