import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentService, indentUnit } from '@codemirror/language';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
    drawSelection,
    EditorView,
    highlightActiveLine,
    highlightActiveLineGutter,
    keymap,
    lineNumbers,
} from '@codemirror/view';
import { samenwerking } from './highlighting.js';
import { phrases } from './phrases.js';
import { theme } from './theme.js';

const INDENT = 4;

/** A new line is deeper behind an opening brace, and back before a closing one; else as deep as the line before. */
const indentation = indentService.of((context, pos) => {
    const { from, text } = context.state.doc.lineAt(pos);
    if (pos === from) {
        return null;
    }
    const before = text.slice(0, pos - from);
    const depth = /^\s*/.exec(before)?.[0].length ?? 0;
    const opened = /\{\s*$/.test(before) ? INDENT : 0;
    const closed = /^\s*\}/.test(context.textAfterPos(pos)) ? INDENT : 0;
    return Math.max(0, depth + opened - closed);
});

/** What every text has, whichever file it is. Tab leads out of the editor, so that it is no trap for a keyboard. */
const always: Extension = [
    lineNumbers(),
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    indentUnit.of(' '.repeat(INDENT)),
    indentation,
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    search({ top: true }),
    samenwerking,
    theme,
    EditorState.phrases.of(phrases),
    EditorView.contentAttributes.of({
        'aria-label': 'Tekst van de samenwerking',
        lang: 'nl',
        spellcheck: 'true',
        // What scrolls has to hold something that a keyboard comes to; not everyone counts what can be edited.
        tabindex: '0',
    }),
    keymap.of([
        ...closeBracketsKeymap,
        ...defaultKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...completionKeymap,
        { key: 'F8', run: nextDiagnostic },
        { key: 'Shift-F8', run: previousDiagnostic },
    ]),
];

/** An editor without a text yet. It stands in a shadow root, where its styles need no exception in the policy of the page. */
export function createEditor(host: HTMLElement): EditorView {
    return new EditorView({ parent: host.attachShadow({ mode: 'open' }), state: emptyState });
}

/** What the editor holds where no file is shown. */
export const emptyState = EditorState.create();

/** The state of an editor with a text, and what belongs to its file. */
export function stateOf(doc: string, ofFile: Extension): EditorState {
    return EditorState.create({ doc, extensions: [ofFile, always] });
}
