import {
    commands,
    Position,
    Range,
    Selection,
    SnippetString,
    type TextDocument,
    type TextEditor,
    window,
} from 'vscode';

/** What a fix of the server calls, where the client says that it has it. */
export const invullenCommand = 'samenwerking.invullen';

/** Puts the cursor in the first of some empty texts; Tab leads to the next, as in a form. */
export async function fillIn(uri: string, places: readonly Pick<Position, 'line' | 'character'>[]): Promise<void> {
    const texts = places.map(({ line, character }) => new Position(line, character));
    const [first] = texts;
    const last = texts.at(-1);
    if (!(first && last)) {
        return;
    }
    const whole = new Range(first, last.translate(0, 1));
    // The edit that makes the texts may arrive on this side after the command, and what is written since then as well.
    for (let tries = 0; tries < TRIES; tries++) {
        const editor = window.activeTextEditor;
        if (editor && isSame(editor.document, uri) && texts.every(isEmptyTextIn(editor.document))) {
            if (await leadThrough(texts, whole, editor)) {
                return;
            }
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
}

/** Longer than a slow machine needs. */
const TRIES = 300;
/** In milliseconds. */
const PAUSE = 50;

/** False where the text has changed meanwhile. */
async function leadThrough(texts: readonly Position[], whole: Range, editor: TextEditor): Promise<boolean> {
    // What was to be mended may stand between the lines, and would not go of itself.
    await commands.executeCommand('closeMarkersNavigation');
    editor.selection = new Selection(whole.start, whole.start);
    const isDone = await editor.insertSnippet(withStops(texts, editor.document), whole, {
        undoStopBefore: false,
        undoStopAfter: false,
        keepWhitespace: true,
    });
    editor.revealRange(new Range(whole.start, whole.start));
    return isDone;
}

function isSame({ uri }: TextDocument, asked: string): boolean {
    return uri.toString() === asked;
}

function isEmptyTextIn(document: TextDocument): (place: Position) => boolean {
    return (place) => document.getText(new Range(place.translate(0, -1), place.translate(0, 1))) === '""';
}

/** What stands from the first text to the end of the last, as it is, with a stop in each and one behind. */
function withStops(texts: readonly Position[], document: TextDocument): SnippetString {
    const snippet = new SnippetString();
    texts.forEach((place, index) => {
        const end = texts[index + 1] ?? place.translate(0, 1);
        snippet.appendTabstop(index + 1).appendText(document.getText(new Range(place, end)));
    });
    return snippet.appendTabstop(0);
}
