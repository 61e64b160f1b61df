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
    const editor = await editorWith(texts, uri);
    // Where the edit was not made, or something else is shown by now, there is nothing to lead to.
    if (!(editor && first && last)) {
        return;
    }
    // What was to be mended may stand between the lines, and would not go of itself.
    await commands.executeCommand('closeMarkersNavigation');
    editor.selection = new Selection(first, first);
    await editor.insertSnippet(withStops(texts, editor.document), new Range(first, last.translate(0, 1)), {
        undoStopBefore: false,
        undoStopAfter: false,
        keepWhitespace: true,
    });
    editor.revealRange(new Range(first, first));
}

/** The editor that shows the empty texts. The edit that makes them may arrive on this side after the command. */
async function editorWith(texts: readonly Position[], uri: string): Promise<TextEditor | undefined> {
    for (let tries = 0; tries < TRIES; tries++) {
        const editor = window.activeTextEditor;
        if (editor && isSame(editor.document, uri) && texts.every(isEmptyTextIn(editor.document))) {
            return editor;
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return undefined;
}

const TRIES = 100;
/** In milliseconds. */
const PAUSE = 50;

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
