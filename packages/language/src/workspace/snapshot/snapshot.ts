import type { KeptDocument } from './kept-document.js';

interface Head {
    /** Of the program that wrote it. */
    readonly version: string;
    /** On what all findings depend besides the documents. */
    readonly circumstances: string;
}

/** In front of what is kept of a document, so that this is only read where it is wanted: its uri has no tab. */
const TAB = '\t';

/** As lines: one for what is said of all documents, then one for each. */
export async function* writeSnapshot(head: Head, documents: AsyncIterable<KeptDocument>): AsyncIterable<string> {
    yield JSON.stringify(head);
    for await (const document of documents) {
        yield document.uri + TAB + JSON.stringify(document);
    }
}

/** What a workspace came to at an earlier time. */
export class Snapshot {
    readonly circumstances: string;
    private readonly written: ReadonlyMap<string, string>;
    private readonly documents = new Map<string, KeptDocument>();

    private constructor(head: Head, written: ReadonlyMap<string, string>) {
        this.circumstances = head.circumstances;
        this.written = written;
    }

    /** Reads what was written; undefined where another program wrote it. */
    static read([first = '{}', ...lines]: readonly string[], version: string): Snapshot | undefined {
        const head: Head = JSON.parse(first);
        const written = lines.map((line): [string, string] => {
            const end = line.indexOf(TAB);
            return [line.slice(0, end), line.slice(end + 1)];
        });
        return head.version === version ? new Snapshot(head, new Map(written)) : undefined;
    }

    /** The uri of every document that there was. */
    get uris(): Iterable<string> {
        return this.written.keys();
    }

    has(uri: string): boolean {
        return this.written.has(uri);
    }

    /** What was kept of a document; undefined where it was not there. */
    get(uri: string): KeptDocument | undefined {
        const known = this.documents.get(uri);
        const written = this.written.get(uri);
        if (known || written === undefined) {
            return known;
        }
        const document: KeptDocument = JSON.parse(written);
        this.documents.set(uri, document);
        return document;
    }
}
