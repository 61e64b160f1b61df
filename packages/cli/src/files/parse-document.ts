import { type LangiumDocument, type LangiumSharedCoreServices, URI } from 'langium';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';

/** A text as a document that is not yet part of a workspace. `pad` is how its file is called in a problem. */
export function parseDocument(
    text: string,
    path: string,
    pad: string,
    { LangiumDocumentFactory }: LangiumSharedCoreServices['workspace'],
): LangiumDocument {
    try {
        return LangiumDocumentFactory.fromString(text, URI.file(path));
    } catch (error) {
        // The parser calls itself for every block in a block; only a text of many thousands exhausts the stack.
        throw error instanceof RangeError ? new Problem(messages.unparsable(pad), ExitCode.failure) : error;
    }
}
