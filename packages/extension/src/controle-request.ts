/** The request for everything that is found in the files of a folder, also in those whose findings are not shown. */
export const controleMethod = 'samenwerking/controle';

export interface ControleParams {
    readonly map: string;
}

/** Of every samenwerking file in the folder what was found, by its uri. */
export type ControleAnswer = readonly GecontroleerdBestand[];

export interface GecontroleerdBestand {
    readonly uri: string;
    readonly meldingen: readonly GevondenMelding[];
}

export interface GevondenMelding {
    /** Line and character count from 0. */
    readonly regel: number;
    readonly teken: number;
    readonly ernst: 'fout' | 'waarschuwing' | 'informatie' | 'hint';
    readonly bericht: string;
    readonly code: string;
}
