import { startCompletion } from '@codemirror/autocomplete';
import {
    findReferencesKeymap,
    hoverTooltips,
    jumpToDefinitionKeymap,
    LSPClient,
    renameKeymap,
    serverCompletion,
} from '@codemirror/lsp-client';
import { type Command, EditorView, keymap } from '@codemirror/view';
import { underline } from '../editor/underline.js';
import { codeActions, initializationOptions } from './code-actions.js';
import { followMeldingen } from './follow-meldingen.js';
import { layOut } from './lay-out.js';
import { Meldingen } from './meldingen.js';
import { safeHtml } from './safe-html.js';
import { startServer } from './start-server.js';
import { type Bestand, Werkruimte, type WerkruimteHost } from './werkruimte.js';

/** In milliseconds. What takes longest is a report, the first time on a slow telephone. */
const TIMEOUT = 60_000;

/** What stays a name while it is typed on: the list is not asked for anew then. */
const NAME = /^[\p{L}\p{N}_-]*$/u;

/** What the language needs of the page. */
export interface LanguageHost extends WerkruimteHost {
    /** Has the user choose what mends what was found between two places in the editor. */
    readonly solve: (from: number, to: number) => void;
    /** Something that the user asked is not done, with the reason. */
    readonly refuse: (sentence: string) => void;
    /** The server has died of a fault that nobody foresaw. */
    readonly onFault: () => void;
}

/** The language server, started. */
export interface Language {
    readonly client: LSPClient;
    readonly werkruimte: Werkruimte;
    readonly meldingen: Meldingen;
    /** Lays out the text in the editor. */
    readonly format: Command;
}

/** Behind a key that was chosen its values are offered at once. */
const valuesAtOnce = EditorView.updateListener.of(({ transactions, view }) => {
    const { doc, selection } = view.state;
    const isChosen = transactions.some((transaction) => transaction.isUserEvent('input.complete'));
    if (isChosen && doc.sliceString(selection.main.head - 2, selection.main.head) === ': ') {
        startCompletion(view);
    }
});

/** Starts the language server, and shows in the editor what it finds. */
export function startLanguage(host: LanguageHost): Language {
    const meldingen = new Meldingen();
    const format = layOut(meldingen, host.refuse);
    const show = (bestand: Bestand) => underline(host.view, bestand, meldingen, host.solve);
    const onShow = (bestand: Bestand) => {
        show(bestand);
        host.onShow(bestand);
    };
    const client = new LSPClient({
        timeout: TIMEOUT,
        initializationOptions,
        sanitizeHTML: safeHtml,
        workspace: (made) => new Werkruimte(made, { ...host, onShow }),
        // Of what else the server says, nothing is for this page.
        unhandledNotification: () => {},
        extensions: [
            serverCompletion({ override: true, validFor: NAME }),
            valuesAtOnce,
            hoverTooltips(),
            keymap.of([
                { key: 'Shift-Alt-f', run: format, preventDefault: true },
                ...renameKeymap,
                ...jumpToDefinitionKeymap,
                ...findReferencesKeymap,
            ]),
            codeActions,
            followMeldingen(meldingen),
        ],
    });
    const werkruimte = client.workspace as Werkruimte;
    meldingen.onChange(() => {
        if (werkruimte.shown) {
            show(werkruimte.shown);
        }
    });
    client.connect(startServer(host.onFault));
    return { client, werkruimte, meldingen, format };
}
