import { TextDocument } from 'langium';
import type { Command, Position, TextEdit } from 'vscode-languageserver-types';
import type { SamenwerkingServices } from '../services.js';
import { INVULLEN } from './client-commands.js';

/** A text that has been inserted for the user to write: behind a key, or as the title of a contact. */
const TO_WRITE = /(?::|contact [^\s"]+) ""(?!")/g;

/** Leads to the texts that some edits leave to be written, where the client can do that; undefined where there are none. */
export function fillInCommand(
    document: TextDocument,
    edits: readonly TextEdit[],
    { ClientCommands }: SamenwerkingServices,
): Command | undefined {
    const places = ClientCommands.has(INVULLEN) ? placesToWrite(document, edits) : [];
    return places.length > 0 ? { title: 'Invullen', command: INVULLEN, arguments: [document.uri, places] } : undefined;
}

/** Between the quotes of each empty text that is inserted, as places in the document once the edits are made. */
export function placesToWrite(document: TextDocument, edits: readonly TextEdit[]): Position[] {
    const inOrder = edits.toSorted((a, b) => document.offsetAt(a.range.start) - document.offsetAt(b.range.start));
    let shift = 0;
    const offsets: number[] = [];
    for (const { range, newText } of inOrder) {
        const start = document.offsetAt(range.start);
        for (const { index, 0: written } of newText.matchAll(TO_WRITE)) {
            offsets.push(start + shift + index + written.length - 1);
        }
        shift += newText.length - (document.offsetAt(range.end) - start);
    }
    const after = TextDocument.create(
        document.uri,
        document.languageId,
        0,
        TextDocument.applyEdits(document, [...edits]),
    );
    return offsets.map((offset) => after.positionAt(offset));
}
