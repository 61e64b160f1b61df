import type { LSPClient } from '@codemirror/lsp-client';
import { EditorView } from '@codemirror/view';
import type { Position } from 'vscode-languageserver-types';
import { type FormulierUitkomst, FormulierView, type FormulierWijziging } from '../../../formulier/src/index.js';
import { offsetIn } from '../language/places.js';
import {
    type FormulierAnswer,
    type FormulierParams,
    type FormulierWijzigingAnswer,
    type FormulierWijzigingParams,
    formulierMethod,
    formulierWijzigingMethod,
    type SamenwerkingBijParams,
    type SamenwerkingInBestand,
    samenwerkingBijMethod,
} from '../language/requests.js';
import type { Bestand, Werkruimte } from '../language/werkruimte.js';
import { messages } from '../messages.js';
import { byId } from './dom.js';

/** How often an answer may come too late, because someone is typing in the text. */
const MOST_ATTEMPTS = 5;

/** The form of the file that is in the editor. */
export class FormulierPaneel {
    private readonly place = byId('formulier', HTMLElement);
    private readonly client: LSPClient;
    private readonly werkruimte: Werkruimte;
    private readonly onFailure: () => void;
    private view: FormulierView | undefined;
    private bestand: Bestand | undefined;
    /** The samenwerking of each file that was chosen. */
    private readonly chosen = new WeakMap<Bestand, string>();
    /** The requirement that the form is to lead to, once it is there. */
    private wanted: string | undefined;
    /** Of several that are being asked for, only the last is shown. */
    private asked = 0;

    constructor(client: LSPClient, werkruimte: Werkruimte, onFailure: () => void) {
        this.client = client;
        this.werkruimte = werkruimte;
        this.onFailure = onFailure;
    }

    /** Shows what the text says now. */
    show(): void {
        this.renew().catch(this.onFailure);
    }

    /** Leads to what a finding at a place in a file is about. */
    async goTo(eis: string, bestand: Bestand, plaats: Position): Promise<void> {
        const found = await this.client.request<SamenwerkingBijParams, SamenwerkingInBestand | null>(
            samenwerkingBijMethod,
            { uri: bestand.uri, plaats },
        );
        if (found) {
            this.chosen.set(bestand, found.naam);
        }
        this.wanted = eis;
        this.show();
    }

    private async renew(): Promise<void> {
        const { shown } = this.werkruimte;
        const asked = ++this.asked;
        if (!shown) {
            return;
        }
        this.client.sync();
        const formulier = await this.client.request<FormulierParams, FormulierAnswer>(formulierMethod, {
            uri: shown.uri,
            samenwerking: this.chosen.get(shown),
        });
        if (asked === this.asked && formulier) {
            const view = this.viewOf(shown);
            view.show(formulier);
            if (this.wanted !== undefined) {
                view.goTo(this.wanted);
                this.wanted = undefined;
            }
        }
    }

    /** Another file begins with a form of its own. */
    private viewOf(bestand: Bestand): FormulierView {
        if (!this.view || this.bestand !== bestand) {
            this.bestand = bestand;
            this.view = new FormulierView(this.place, {
                kopniveau: 2,
                wijzig: (wijziging) => this.change(bestand, wijziging),
                kies: (samenwerking) => {
                    this.chosen.set(bestand, samenwerking);
                    this.show();
                },
            });
        }
        return this.view;
    }

    private async change(bestand: Bestand, wijziging: FormulierWijziging): Promise<FormulierUitkomst> {
        for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            this.client.sync();
            const answer = await this.client.request<FormulierWijzigingParams, FormulierWijzigingAnswer>(
                formulierWijzigingMethod,
                { uri: bestand.uri, wijziging },
            );
            if (answer && 'weigering' in answer) {
                return answer;
            }
            this.client.sync();
            if (answer?.versie === bestand.version) {
                const { doc } = bestand.state;
                const changes = answer.edits.map(({ range, newText }) => ({
                    from: offsetIn(doc, range.start),
                    to: offsetIn(doc, range.end),
                    insert: newText,
                }));
                // Beside the form the text shows what changes in it.
                const effects = changes.slice(0, 1).map(({ from }) => EditorView.scrollIntoView(from, { yMargin: 60 }));
                this.werkruimte.updateFile(bestand.uri, { changes, effects, userEvent: 'input.formulier' });
                this.client.sync();
                this.show();
                return { versie: bestand.version };
            }
        }
        return { weigering: messages.formulier.ingehaald };
    }
}
