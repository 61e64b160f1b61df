import type { KeptDocument } from './kept-document.js';

interface Head {
    /** Of the program that wrote it. */
    readonly version: string;
    /** On what all findings depend besides the documents. */
    readonly circumstances: string;
}

/** What a workspace came to at an earlier time. */
export interface Snapshot extends Head {
    /** By uri. */
    readonly documents: ReadonlyMap<string, KeptDocument>;
}

/** As text: a line for what is said of all documents, then one for each. */
export function writeSnapshot(head: Head, documents: readonly KeptDocument[]): string {
    return [head, ...documents].map((part) => JSON.stringify(part)).join('\n');
}

/** Reads what was written; undefined where another program wrote it. */
export function readSnapshot(text: string, version: string): Snapshot | undefined {
    const [first = '', ...lines] = text.split('\n');
    const head: Head = JSON.parse(first);
    if (head.version !== version) {
        return undefined;
    }
    const documents = lines.map((line): KeptDocument => JSON.parse(line));
    return { ...head, documents: new Map(documents.map((document) => [document.uri, document])) };
}
