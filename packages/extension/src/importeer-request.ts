/** The request that the client makes of the server for a samenwerking from a document that exists. */
export const importeerMethod = 'samenwerking/importeer';

/** A larger file is no checklist or contact list, and is not sent. */
export const MOST_BYTES = 25_000_000;

export interface ImporteerParams {
    /** The name of the file. */
    readonly bestand: string;
    readonly base64: string;
    /** The profile that the user chose, where the document does not say which it is. */
    readonly profiel?: string | undefined;
}

export type ImporteerAnswer =
    | {
          readonly kind: 'gemaakt';
          readonly tekst: string;
          /** How much has to be looked at; it is said at the top of the text. */
          readonly twijfels: number;
      }
    | { readonly kind: 'profiel-onduidelijk'; readonly profielen: readonly ProfielMogelijkheid[] }
    /** Why not, as the rest of a sentence. */
    | { readonly kind: 'geweigerd'; readonly reden: string };

export interface ProfielMogelijkheid {
    readonly naam: string;
    readonly titel: string;
    /** In a sentence; empty where the norm says nothing about it. */
    readonly uitleg: string;
}
