import type { KeptDocument } from './kept-document.js';

interface Head {
    /** Of the program that wrote it. */
    readonly version: string;
    /** On what all findings depend besides the documents. */
    readonly circumstances: string;
    /** Of each document, in the order of what follows. */
    readonly uris: readonly string[];
}

/** As lines: one for what is said of all documents, then one for each. */
export async function* writeSnapshot(head: Head, documents: AsyncIterable<KeptDocument>): AsyncIterable<string> {
    yield JSON.stringify(head);
    for await (const document of documents) {
        yield JSON.stringify(document);
    }
}

/** What a workspace came to at an earlier time. What was kept of a document is read when it is asked for. */
export class Snapshot {
    readonly circumstances: string;
    private readonly lines: ReadonlyMap<string, () => string>;

    private constructor({ circumstances, uris }: Head, lines: readonly (() => string)[]) {
        this.circumstances = circumstances;
        this.lines = new Map(uris.map((uri, index) => [uri, lines[index] as () => string]));
    }

    /** Reads what was written; undefined where another program wrote it. */
    static read([first, ...lines]: readonly (() => string)[], version: string): Snapshot | undefined {
        const head: Head | undefined = first && JSON.parse(first());
        return head?.version === version ? new Snapshot(head, lines) : undefined;
    }

    /** Of every document that there was. */
    get uris(): Iterable<string> {
        return this.lines.keys();
    }

    has(uri: string): boolean {
        return this.lines.has(uri);
    }

    /** What was kept of a document; undefined where it was not there. */
    get(uri: string): KeptDocument | undefined {
        const line = this.lines.get(uri);
        return line && JSON.parse(line());
    }
}
