import { type LSPClient, LSPPlugin, Workspace, type WorkspaceFile } from '@codemirror/lsp-client';
import { ChangeSet, type EditorState, type Text, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

const FOLDER = 'file:///';

/** Where the language server knows a file by. */
export function uriOf(naam: string): string {
    return FOLDER + naam.split('/').map(encodeURIComponent).join('/');
}

/** A file of the user, shown or not. */
export class Bestand implements WorkspaceFile {
    readonly languageId = 'samenwerking';
    readonly naam: string;
    readonly uri: string;
    version = 0;
    /** What the language server was last told. */
    doc: Text;
    view: EditorView | null = null;
    private hiddenState: EditorState;
    private hiddenChanges: ChangeSet;

    constructor(naam: string, state: EditorState) {
        this.naam = naam;
        this.uri = uriOf(naam);
        this.doc = state.doc;
        this.hiddenState = state;
        this.hiddenChanges = ChangeSet.empty(state.doc.length);
    }

    getView(): EditorView | null {
        return this.view;
    }

    get state(): EditorState {
        return this.view?.state ?? this.hiddenState;
    }

    /** Keeps what the editor holds, also what can be undone, for when it is shown again. */
    hide(): void {
        this.hiddenState = this.state;
        this.view = null;
    }

    /** Changes the file, whether it is shown or not. */
    update(spec: TransactionSpec): void {
        if (this.view) {
            this.view.dispatch(spec);
            return;
        }
        const { state, changes } = this.hiddenState.update(spec);
        this.hiddenState = state;
        this.hiddenChanges = this.hiddenChanges.compose(changes);
    }

    /** What changed since the language server was last told; undefined where nothing did. */
    takeChanges(): { readonly file: Bestand; readonly changes: ChangeSet; readonly prevDoc: Text } | undefined {
        const plugin = this.view && LSPPlugin.get(this.view);
        const changes = plugin ? plugin.unsyncedChanges : this.hiddenChanges;
        if (changes.empty) {
            return undefined;
        }
        const prevDoc = this.doc;
        this.doc = this.state.doc;
        this.version++;
        this.hiddenChanges = ChangeSet.empty(this.doc.length);
        plugin?.clear();
        return { file: this, changes, prevDoc };
    }
}

/** What the files need of the page. */
export interface WerkruimteHost {
    readonly view: EditorView;
    /** The state of an editor with the text of a file. */
    readonly stateOf: (uri: string, tekst: string) => EditorState;
    readonly onShow: (bestand: Bestand) => void;
    readonly onChange: (bestand: Bestand) => void;
}

/** The files of the user. The language server has all of them open, so that names are known in each of them. */
export class Werkruimte extends Workspace {
    files: Bestand[] = [];
    private readonly host: WerkruimteHost;

    constructor(client: LSPClient, host: WerkruimteHost) {
        super(client);
        this.host = host;
    }

    override getFile(uri: string): Bestand | null {
        return this.files.find((file) => file.uri === uri) ?? null;
    }

    /** The one that is in the editor. */
    get shown(): Bestand | undefined {
        return this.files.find(({ view }) => view !== null);
    }

    /** The file that is called so and says the same, if there is one. */
    withText(naam: string, tekst: string): Bestand | undefined {
        const state = this.host.stateOf(uriOf(naam), tekst);
        return this.files.find((file) => file.naam === naam && file.state.doc.eq(state.doc));
    }

    add(naam: string, tekst: string): Bestand {
        const bestand = new Bestand(naam, this.host.stateOf(uriOf(naam), tekst));
        this.files = [...this.files, bestand].toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
        this.client.didOpen(bestand);
        return bestand;
    }

    /** Takes a file away; what is in the editor then, the caller decides. */
    remove(bestand: Bestand): void {
        this.files = this.files.filter((file) => file !== bestand);
        this.client.didClose(bestand.uri);
    }

    show(bestand: Bestand): void {
        if (bestand.view) {
            return;
        }
        // What was typed last is with the editor's plugin, which goes.
        this.client.sync();
        const { state } = bestand;
        this.shown?.hide();
        this.host.view.setState(state);
        this.host.onShow(bestand);
    }

    override displayFile(uri: string): Promise<EditorView | null> {
        const bestand = this.getFile(uri);
        if (bestand) {
            this.show(bestand);
        }
        return Promise.resolve(bestand && this.host.view);
    }

    override updateFile(uri: string, update: TransactionSpec): void {
        const bestand = this.getFile(uri);
        bestand?.update(update);
        if (bestand && !bestand.view) {
            this.client.sync();
            this.host.onChange(bestand);
        }
    }

    syncFiles() {
        return this.files.flatMap((file) => file.takeChanges() ?? []);
    }

    openFile(uri: string, _languageId: string, view: EditorView): void {
        const bestand = this.getFile(uri);
        if (bestand) {
            bestand.view = view;
        }
    }

    /** Out of the editor, but not out of the workspace. */
    closeFile(uri: string): void {
        this.getFile(uri)?.hide();
    }
}
