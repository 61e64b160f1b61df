import { ENDING } from '../page/bestandsnaam.js';
import { messages } from './messages.js';

/** A file that the user brings, with its path in the folder that it came in. */
export interface Gebracht {
    readonly pad: string;
    readonly bestand: File;
    /** True for a file that came along with its folder: nobody chose it by itself. */
    readonly isMeegekomen: boolean;
    /** True for what is no text but a document to be read. */
    readonly isDocument: boolean;
}

/** A text to open. */
export interface IngenomenTekst {
    readonly naam: string;
    readonly tekst: string;
}

/** What came of what was brought: texts, and why the rest is not opened. */
export interface Inname {
    readonly teksten: readonly IngenomenTekst[];
    readonly bezwaren: readonly string[];
}

/** More files than this, or more bytes in one, are no work for a page. */
const MOST_FILES = 500;
const MOST_BYTES = 25_000_000;

/** What is read as a document wherever it comes from: of some kinds that ends in a sentence about what to do. */
const DOCUMENT = /\.(?:docx?|xlsx?|od[ts]|pdf)$/i;

/** True for a file that is meant to be read as a document. */
export function isDocument(naam: string): boolean {
    return DOCUMENT.test(naam);
}

/**
 * Reads what the user brings: texts as they are, what is in a zip file, and of a folder only what is a samenwerking.
 * `readDocument` makes a text of a document.
 */
export async function takeIn(
    brought: readonly Gebracht[],
    readDocument: (bestand: File) => Promise<Inname>,
): Promise<Inname> {
    const wanted = brought.filter(({ pad, isMeegekomen }) => !isMeegekomen || pad.endsWith(ENDING));
    const each: Inname[] = [];
    if (wanted.length <= MOST_FILES) {
        // One after the other: a document may lead to a question.
        for (const one of wanted) {
            each.push(await take(one, readDocument));
        }
    }
    const teksten = each.flatMap((one) => one.teksten).toSorted((a, b) => depth(a) - depth(b));
    const bezwaren = each.flatMap((one) => one.bezwaren);
    const most = Math.max(wanted.length, teksten.length);
    if (most > MOST_FILES) {
        return { teksten: [], bezwaren: [messages.teVeel(most, MOST_FILES)] };
    }
    return { teksten, bezwaren: [...bezwaren, ...leftOut(brought, wanted)] };
}

/** What is said of a folder that holds something else, or nothing. */
function leftOut(brought: readonly Gebracht[], wanted: readonly Gebracht[]): readonly string[] {
    if (wanted.length === 0) {
        return brought.length === 0 ? [] : [messages.nietsInMap];
    }
    const left = brought.length - wanted.length;
    return left === 0 ? [] : [messages.overgeslagen(left)];
}

async function take(
    { pad, bestand, isDocument }: Gebracht,
    readDocument: (bestand: File) => Promise<Inname>,
): Promise<Inname> {
    if (isDocument) {
        return await readDocument(bestand);
    }
    if (bestand.size > MOST_BYTES) {
        return refused(messages.teGroot(bestand.name));
    }
    const inhoud = new Uint8Array(await bestand.arrayBuffer());
    return /\.zip$/i.test(bestand.name) ? await takeZip(bestand.name, inhoud) : takeText(pad, inhoud);
}

async function takeZip(naam: string, zip: Uint8Array): Promise<Inname> {
    const { readZip, ZipGeweigerd } = await import('./zip.js');
    try {
        const all = readZip(naam, zip).map(({ pad, inhoud }) => takeText(pad, inhoud));
        if (all.length === 0) {
            return refused(messages.nietsErin(naam));
        }
        return {
            teksten: all.flatMap(({ teksten }) => teksten),
            bezwaren: all.flatMap(({ bezwaren }) => bezwaren),
        };
    } catch (error) {
        if (error instanceof ZipGeweigerd) {
            return refused(error.message);
        }
        throw error;
    }
}

function takeText(naam: string, inhoud: Uint8Array): Inname {
    try {
        const tekst = new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
        return { teksten: [{ naam, tekst }], bezwaren: [] };
    } catch {
        return refused(messages.onleesbaar(naam));
    }
}

/** Why something is not opened, and no text. */
export function refused(bezwaar: string): Inname {
    return { teksten: [], bezwaren: [bezwaar] };
}

/** What stands at the top of a folder is shown before what stands below it. */
function depth({ naam }: IngenomenTekst): number {
    return naam.split('/').length;
}
