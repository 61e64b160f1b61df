import type { LSPClient } from '@codemirror/lsp-client';
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
    private readonly picker = byId('kies', HTMLInputElement);
    private readonly berichten: Berichten;
    private readonly onChoice: (texts: readonly NieuweTekst[]) => void;

    /** `onChoice` gets the texts that were chosen, the one to show first. */
    constructor(client: LSPClient, berichten: Berichten, onChoice: (texts: readonly NieuweTekst[]) => void) {
        this.berichten = berichten;
        this.onChoice = onChoice;
        const wat = 'Een nieuwe samenwerking maken';
        const nieuw = new NieuweSamenwerking(client, (made) => this.choose(wat, async () => [await made]));
        byId('nieuw', HTMLButtonElement).addEventListener('click', () => {
            nieuw.ask().catch(() => berichten.say(messages.mislukt(wat)));
        });
        byId('open', HTMLButtonElement).addEventListener('click', () => this.picker.click());
        this.picker.addEventListener('change', () => this.choose('Het bestand openen', () => this.opened()));
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

    private async opened(): Promise<readonly NieuweTekst[]> {
        const files = [...(this.picker.files ?? [])];
        // The same file can be chosen once more.
        this.picker.value = '';
        const texts = await Promise.all(files.map((file) => this.read(file)));
        return texts.filter((text) => text !== undefined);
    }

    private async read(file: File): Promise<NieuweTekst | undefined> {
        try {
            const tekst = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
            return { naam: file.name, tekst };
        } catch {
            this.berichten.say(messages.onleesbaar(file.name));
            return undefined;
        }
    }
}
