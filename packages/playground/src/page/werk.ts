import { EditorView, keymap } from '@codemirror/view';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { createEditor, emptyState, stateOf } from '../editor/editor.js';
import { type Language, startLanguage } from '../language/language.js';
import { offsetIn, placeIn } from '../language/places.js';
import type { Bestand } from '../language/werkruimte.js';
import { messages } from '../messages.js';
import { byId } from './dom.js';
import { FormulierPaneel } from './formulier.js';
import { showGereedschap } from './gereedschap.js';
import { MeldingenLijst } from './meldingen-lijst.js';
import { OplossingenKeuze } from './oplossingen.js';
import { RapportPaneel } from './rapport.js';
import { Schrijfwijze } from './schrijfwijze.js';
import { StandRegel } from './stand.js';
import { Weergave } from './weergave.js';

/** Who has to know of what happens. */
export interface WerkHost {
    /** Another file is in the editor. */
    readonly onShow: () => void;
    /** The text of a file is another. */
    readonly onChange: (bestand: Bestand) => void;
    /** What was asked could not be done. */
    readonly onFailure: (bericht: string) => void;
}

/** The work on files: their text, what is found in it, and the reports that come of it. */
export class Werk {
    readonly language: Language;
    private readonly host: WerkHost;
    private readonly editor = createEditor(byId('editor', HTMLDivElement));
    private readonly oplossingen: OplossingenKeuze;
    private readonly lijst: MeldingenLijst;
    private readonly rapport: RapportPaneel;
    private readonly formulier: FormulierPaneel;
    private readonly schrijfwijze = new Schrijfwijze(() => this.renewFormulier());
    private readonly stand: StandRegel;
    private readonly weergave: Weergave;

    constructor(host: WerkHost) {
        this.host = host;
        this.language = startLanguage({
            view: this.editor,
            stateOf: (uri, tekst) => stateOf(tekst, this.ofFile(uri)),
            onShow: () => this.hasShown(),
            onChange: host.onChange,
            solve: (from, to) => this.solveAt(from, to),
            refuse: host.onFailure,
            onFault: () => host.onFailure(messages.vastgelopen),
        });
        const { client, werkruimte, meldingen, format } = this.language;
        this.oplossingen = new OplossingenKeuze(client, (bestand) => this.goOnIn(bestand));
        this.lijst = new MeldingenLijst(werkruimte, meldingen, {
            goTo: (bestand, melding) => this.goToMelding(bestand, melding),
            solve: (bestand, melding) => this.solve(bestand, melding.range, [melding]),
        });
        this.rapport = new RapportPaneel(client, () => this.place());
        this.stand = new StandRegel(client, () => this.place());
        this.formulier = new FormulierPaneel(client, werkruimte, () =>
            host.onFailure(messages.mislukt('Het formulier')),
        );
        this.weergave = new Weergave(this.schrijfwijze, () => this.renewParts());
        meldingen.onChange(() => this.renew());
        showGereedschap(this.editor, { oplossen: () => this.solveAtCursor(), opmaken: format });
    }

    /** Shows a file, and leads who writes in the text to a place in it. */
    goTo(bestand: Bestand, range: Range): void {
        if (this.schrijfwijze.hasText) {
            this.goToText(bestand, range);
        } else {
            this.showForm(bestand);
        }
    }

    private goToText(bestand: Bestand, { start, end }: Range): void {
        this.goOnIn(bestand);
        const { doc } = this.editor.state;
        const anchor = offsetIn(doc, start);
        const effects = EditorView.scrollIntoView(anchor, { y: 'center' });
        this.editor.dispatch({ selection: { anchor, head: offsetIn(doc, end) }, effects });
    }

    private showForm(bestand: Bestand): void {
        this.language.werkruimte.show(bestand);
        this.weergave.showForm();
    }

    /** Who writes in the form is led to what a finding is about in there, as far as the form has it. */
    private goToMelding(bestand: Bestand, { range, data }: Diagnostic): void {
        const eis: unknown = data?.eis;
        if (this.schrijfwijze.hasText || typeof eis !== 'string') {
            this.goToText(bestand, range);
            return;
        }
        this.showForm(bestand);
        this.formulier
            .goTo(eis, bestand, range.start)
            .catch(() => this.host.onFailure(messages.mislukt('Het formulier')));
    }

    /** Forgets a file; what is in the editor then, the caller decides. */
    remove(bestand: Bestand): void {
        this.language.werkruimte.remove(bestand);
        this.language.meldingen.forget(bestand.uri);
    }

    /** Takes the text out of the editor, where its file is there no more. */
    clear(): void {
        this.editor.setState(emptyState);
        this.renew();
    }

    private goOnIn(bestand: Bestand): void {
        this.language.werkruimte.show(bestand);
        this.weergave.showText();
        this.editor.focus();
    }

    /** What an editor has because of its file. */
    private ofFile(uri: string) {
        return [
            this.language.client.plugin(uri, 'samenwerking'),
            keymap.of([{ key: 'Mod-.', run: () => this.solveAtCursor(), preventDefault: true }]),
            EditorView.updateListener.of(({ docChanged }) => {
                const { shown } = this.language.werkruimte;
                if (docChanged && shown) {
                    this.host.onChange(shown);
                }
            }),
        ];
    }

    private hasShown(): void {
        this.host.onShow();
        this.renew();
    }

    private renew(): void {
        this.lijst.show();
        // Of a server that has fallen it is said elsewhere.
        this.stand.show().catch(() => {});
        this.renewParts();
    }

    /** What is in view: making a report takes a moment. */
    private renewParts(): void {
        if (this.weergave.view === 'rapport') {
            this.rapport.show();
        }
        this.renewFormulier();
    }

    private renewFormulier(): void {
        if (this.weergave.isFormulierShown) {
            this.formulier.show();
        }
    }

    /** Where the cursor is. */
    private place() {
        const { shown } = this.language.werkruimte;
        const { doc, selection } = this.editor.state;
        return shown && { uri: shown.uri, plaats: placeIn(doc, selection.main.head) };
    }

    private solveAtCursor(): boolean {
        const { from, to } = this.editor.state.selection.main;
        this.solveAt(from, to);
        return true;
    }

    /** What was found at a place in the editor, else what was found in its line. */
    private solveAt(from: number, to: number): void {
        const { shown } = this.language.werkruimte;
        if (!shown) {
            return;
        }
        const { doc } = this.editor.state;
        const between = (start: number, end: number) =>
            this.language.meldingen
                .in(shown.uri)
                .filter(({ range }) => offsetIn(doc, range.start) <= end && offsetIn(doc, range.end) >= start);
        const here = between(from, to);
        const found = here.length > 0 ? here : between(doc.lineAt(from).from, doc.lineAt(to).to);
        this.solve(shown, { start: placeIn(doc, from), end: placeIn(doc, to) }, found);
    }

    private solve(bestand: Bestand, range: Range, meldingen: readonly Diagnostic[]): void {
        this.oplossingen.ask(bestand, range, meldingen).catch(() => this.host.onFailure(messages.mislukt('Oplossen')));
    }
}
