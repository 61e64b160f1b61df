/** The request for all explanations that there are. */
export const uitlegMethod = 'samenwerking/uitleg';

/** An explanation, and the document in which the server gives it. */
export interface UitlegKeuze {
    readonly titel: string;
    /** The code of the findings that it is about; absent for the page about all of them. */
    readonly code?: string;
    readonly uri: string;
}
