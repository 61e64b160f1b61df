/** The requests that the server makes of the client for files that it cannot reach itself; each names a uri. */
export const leesBestandMethod = 'samenwerking/leesBestand';
export const soortBestandMethod = 'samenwerking/soortBestand';
export const leesMapMethod = 'samenwerking/leesMap';
export const bestandOntbreektMethod = 'samenwerking/bestandOntbreekt';

export interface BestandParams {
    readonly uri: string;
}

/** What stands there; an error where nothing does. */
export type BestandSoort = 'bestand' | 'map' | 'anders';

/** Something in a folder. */
export interface MapInhoud {
    readonly naam: string;
    readonly soort: BestandSoort;
}

export interface BestandOntbreektParams extends BestandParams {
    /** It is looked for nowhere but in these folders. */
    readonly mappen: readonly string[];
}
