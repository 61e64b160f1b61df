/** The request for all samenwerkingen of the workspace. */
export const overzichtMethod = 'samenwerking/overzicht';

/** The request for what is open in one of them, which a large workspace has too much of to tell at once. */
export const overzichtGroepenMethod = 'samenwerking/overzichtGroepen';

/** A place in a file; lines and characters count from 0. */
export interface Plaats {
    readonly uri: string;
    readonly regel: number;
    readonly teken: number;
}

export interface OverzichtSamenwerking extends Plaats {
    /** How many stand before it in its file. */
    readonly volgnummer: number;
    /** Short enough for a narrow view. */
    readonly naam: string;
    readonly titel: string;
    /** `7/12`: how many of the agreements that are asked are settled; absent where there is no profile. */
    readonly voortgang: string | undefined;
    /** What that says, and the phase, in a few words. */
    readonly stand: string;
    /** Absent where nothing is late and nothing expires soon. */
    readonly haast?: 'te-laat' | 'verloopt' | undefined;
    readonly isAllesGedaan: boolean;
}

export type OverzichtGroepenParams = Pick<OverzichtSamenwerking, 'uri' | 'volgnummer'>;

/** What is late and then what expires soon first, then by theme, by step and by subject; null where it is gone. */
export type OverzichtGroepenAnswer = readonly OverzichtGroep[] | null;

export interface OverzichtGroep {
    readonly titel: string;
    readonly isUrgent: boolean;
    readonly punten: readonly OverzichtPunt[];
}

/** Something that is open. */
export interface OverzichtPunt extends Plaats {
    readonly titel: string;
    /** What is the matter, in a few words. */
    readonly wat: string;
    /** The whole sentence. */
    readonly bericht: string;
    /** Absent for what is yet to be done, and is no finding (yet). */
    readonly ernst?: 'fout' | 'waarschuwing' | 'informatie' | 'hint' | undefined;
}
