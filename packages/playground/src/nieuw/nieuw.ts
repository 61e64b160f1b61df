import type { LSPClient } from '@codemirror/lsp-client';
import {
    type NieuwAanbod,
    type NieuwAnswer,
    type NieuwParams,
    nieuwAanbodMethod,
    nieuwMethod,
} from '../language/requests.js';
import type { Werkruimte } from '../language/werkruimte.js';
import { ENDING } from '../page/bestandsnaam.js';
import { byId } from '../page/dom.js';
import { type Antwoorden, NieuwFormulier } from './formulier.js';

/** The text of a new samenwerking, and where it is to be filled in first. */
export interface GemaakteTekst {
    readonly naam: string;
    readonly tekst: string;
    readonly plaats: { readonly line: number; readonly character: number };
}

/** Asks what a new samenwerking begins with, and makes its text. */
export class NieuweSamenwerking {
    private readonly choice = byId('keuze', HTMLDivElement);
    private readonly client: LSPClient;
    private readonly onMade: (made: Promise<GemaakteTekst>) => void;
    private form: NieuwFormulier | undefined;
    /** What the form was made with: while that is the same, what was filled in stays. */
    private offered = '';

    /** `onMade` gets what the user asked for. */
    constructor(client: LSPClient, onMade: (made: Promise<GemaakteTekst>) => void) {
        this.client = client;
        this.onMade = onMade;
    }

    /** Shows the questions instead of the choice of what to begin with. */
    async ask(): Promise<void> {
        this.client.sync();
        const aanbod = await this.client.request<null, NieuwAanbod>(nieuwAanbodMethod, null);
        const offered = JSON.stringify(aanbod);
        if (!this.form || this.offered !== offered) {
            this.offered = offered;
            this.form = new NieuwFormulier(aanbod, {
                isBezet: (naam) => this.files.some((file) => file.naam === naam),
                make: (antwoorden) => this.onMade(this.make(antwoorden)),
                back: () => {
                    this.leave();
                    byId('nieuw', HTMLButtonElement).focus();
                },
            });
        }
        this.choice.hidden = true;
        this.form.open();
    }

    private get files() {
        return (this.client.workspace as Werkruimte).files;
    }

    private leave(): void {
        this.form?.close();
        this.choice.hidden = false;
    }

    private async make({ params, bestand }: Antwoorden): Promise<GemaakteTekst> {
        const bezet = this.files.map(({ naam }) => naam.slice(0, -ENDING.length));
        const made = await this.client.request<NieuwParams, NieuwAnswer>(nieuwMethod, { ...params, bezet });
        if (!made) {
            throw new Error('Something that was chosen is no longer there.');
        }
        this.leave();
        this.form = undefined;
        return { ...made, naam: bestand ?? made.naam };
    }
}
