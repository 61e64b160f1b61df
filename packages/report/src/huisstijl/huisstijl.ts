/** How an organisation wants its reports to look; each format takes one of these, or none. */
export interface Huisstijl {
    /** A CSS file, for pages. */
    readonly stijl?: string | undefined;
    /** A Word document to put the report in. */
    readonly sjabloon?: Uint8Array | undefined;
}

/** What is wrong with a house style: a Dutch sentence, and the line where that is known. The file is the caller's to name. */
export class HuisstijlFout extends Error {
    /** From 1. */
    readonly regel: number | undefined;

    constructor(message: string, { regel, cause }: { readonly regel?: number; readonly cause?: unknown } = {}) {
        super(message, { cause });
        this.name = 'HuisstijlFout';
        this.regel = regel;
    }
}
