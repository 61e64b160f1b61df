import type { LangiumDocument, TextDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
    DocumentFormattingParams,
    DocumentOnTypeFormattingOptions,
    DocumentOnTypeFormattingParams,
    DocumentRangeFormattingParams,
} from 'vscode-languageserver';
import type { TextEdit } from 'vscode-languageserver-types';
import { canFormat, type Formatting, format, type Indentation, type WhiteSpace } from '../formatting/format.js';
import type { Piece } from '../formatting/pieces.js';
import type { SamenwerkingServices } from '../services.js';

const NOTHING: Formatting = { pieces: [], changes: [] };

/** Lays out a file, some of its lines, or what was just typed. A file with syntax errors stays as it is. */
export class SamenwerkingFormatter implements Formatter {
    readonly formatOnTypeOptions: DocumentOnTypeFormattingOptions = {
        firstTriggerCharacter: '}',
        moreTriggerCharacter: ['\n'],
    };

    private readonly services: SamenwerkingServices;

    constructor(services: SamenwerkingServices) {
        this.services = services;
    }

    formatDocument(document: LangiumDocument, { options }: DocumentFormattingParams): TextEdit[] {
        return toEdits(this.format(document, options).changes, document);
    }

    formatDocumentRange(document: LangiumDocument, { options, range }: DocumentRangeFormattingParams): TextEdit[] {
        // A selection of whole lines ends at the start of the line after them.
        const last = range.end.character === 0 && range.end.line > range.start.line ? 1 : 0;
        const start = startOfLine(range.start.line, document);
        const end = startOfLine(range.end.line + 1 - last, document);
        return toEdits(before(start, end, this.format(document, options).changes), document);
    }

    formatDocumentOnType(document: LangiumDocument, params: DocumentOnTypeFormattingParams): TextEdit[] {
        const { changes, pieces } = this.format(document, params.options);
        const { line } = params.position;
        if (params.ch === '}') {
            const brace = document.textDocument.offsetAt(params.position) - 1;
            const block = openingBrace(pieces, brace);
            const start = block && startOfLine(document.textDocument.positionAt(block.start).line, document);
            return start === undefined ? [] : toEdits(before(start, brace + 1, changes), document);
        }
        // Where lines begin is left to whoever is typing them.
        const text = document.textDocument.getText();
        const ofLine = before(startOfLine(line - 1, document), startOfLine(line, document), changes);
        const within = ofLine.filter(({ start, end, newText }) => !/[\r\n]/.test(text.slice(start, end) + newText));
        return toEdits(within, document);
    }

    private format(document: LangiumDocument, indentation: Indentation): Formatting {
        return canFormat(document) ? format(document, this.services.parser.Lexer, indentation) : NOTHING;
    }
}

/** The changes of white space before what stands from one place up to another. */
function before(start: number, end: number, changes: readonly WhiteSpace[]): WhiteSpace[] {
    return changes.filter((change) => start <= change.end && change.end < end);
}

/** The brace that the brace at a place closes, where it is a brace of a block. */
function openingBrace(pieces: readonly Piece[], closing: number): Piece | undefined {
    const open: Piece[] = [];
    for (const piece of pieces) {
        if (piece.kind === 'open') {
            open.push(piece);
        } else if (piece.kind === 'close') {
            const brace = open.pop();
            if (piece.start === closing) {
                return brace;
            }
        }
    }
    return undefined;
}

function startOfLine(line: number, { textDocument }: LangiumDocument): number {
    return textDocument.offsetAt({ line, character: 0 });
}

function toEdits(
    changes: readonly WhiteSpace[],
    { textDocument }: { readonly textDocument: TextDocument },
): TextEdit[] {
    return changes.map(({ start, end, newText }) => ({
        range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
        newText,
    }));
}
