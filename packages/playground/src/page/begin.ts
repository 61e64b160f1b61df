import type { LSPClient } from '@codemirror/lsp-client';
import { offerFiles } from '../bestanden/aanbieden.js';
import { type Gebracht, takeIn } from '../bestanden/inname.js';
import { Importeer } from '../importeer/importeer.js';
import { messages } from '../messages.js';
import { NieuweSamenwerking } from '../nieuw/nieuw.js';
import { textsOf, voorbeelden } from '../voorbeelden.js';
import type { Berichten } from './berichten.js';
import { button, byId, make } from './dom.js';

/** A text to begin with. */
export interface NieuweTekst {
    readonly naam: string;
    readonly tekst: string;
    /** Where the cursor is wanted. */
    readonly plaats?: { readonly line: number; readonly character: number };
}

/** The choice of what to begin with: nothing yet, an own file or an example. */
export class BeginKeuze {
    private readonly berichten: Berichten;
    private readonly importeer: Importeer;
    private readonly onChoice: (texts: readonly NieuweTekst[]) => void;

    /** `onChoice` gets the texts that were chosen, the one to show first. */
    constructor(client: LSPClient, berichten: Berichten, onChoice: (texts: readonly NieuweTekst[]) => void) {
        this.berichten = berichten;
        this.importeer = new Importeer(client, berichten);
        this.onChoice = onChoice;
        const wat = 'Een nieuwe samenwerking maken';
        const nieuw = new NieuweSamenwerking(client, (made) => this.choose(wat, async () => [await made]));
        byId('nieuw', HTMLButtonElement).addEventListener('click', () => {
            nieuw.ask().catch(() => berichten.say(messages.mislukt(wat)));
        });
        offerFiles((brought) => this.choose('Het bestand openen', () => this.opened(brought)));
        byId('voorbeelden', HTMLUListElement).append(
            ...voorbeelden.map((voorbeeld) => {
                const choose = () =>
                    this.choose('Het voorbeeld openen', async () =>
                        (await textsOf(voorbeeld)).map(([naam, tekst]) => ({ naam, tekst })),
                    );
                return make('li', {}, button(voorbeeld.titel, choose), ' ', make('span', {}, voorbeeld.uitleg));
            }),
        );
    }

    private choose(wat: string, texts: () => Promise<readonly NieuweTekst[]>): void {
        texts()
            .then((chosen) => chosen.length > 0 && this.onChoice(chosen))
            .catch(() => this.berichten.say(messages.mislukt(wat)));
    }

    private async opened(brought: Promise<readonly Gebracht[]>): Promise<readonly NieuweTekst[]> {
        const { teksten, bezwaren } = await takeIn(await brought, (bestand) => this.importeer.read(bestand));
        for (const bezwaar of bezwaren) {
            this.berichten.say(bezwaar);
        }
        return teksten;
    }
}
