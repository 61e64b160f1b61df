/** The requests that the server makes of the client for files that it cannot reach itself; each names a uri. */
export const leesBestandMethod = 'samenwerking/leesBestand';
export const soortBestandMethod = 'samenwerking/soortBestand';
export const zoekBestandenMethod = 'samenwerking/zoekBestanden';
export const bestandOntbreektMethod = 'samenwerking/bestandOntbreekt';

export interface BestandParams {
    readonly uri: string;
}

/** What stands there; an error where nothing does. */
export type BestandSoort = 'bestand' | 'map' | 'anders';

export interface BestandOntbreektParams extends BestandParams {
    /** It is looked for nowhere but in these folders. */
    readonly mappen: readonly string[];
}
