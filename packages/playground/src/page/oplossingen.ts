import type { LSPClient } from '@codemirror/lsp-client';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { type Oplossing, oplossingenFor } from '../language/code-actions.js';
import { berichtVan } from '../language/meldingen.js';
import type { Bestand } from '../language/werkruimte.js';
import { messages } from '../messages.js';
import { button, byId, make, within } from './dom.js';

/** Lets the user choose what mends some findings, or what else can be done at a place. */
export class OplossingenKeuze {
    private readonly dialog = byId('oplossingen', HTMLDialogElement);
    private readonly list = within(this.dialog, '.groups', HTMLDivElement);
    private readonly none = within(this.dialog, '.none', HTMLParagraphElement);
    private readonly client: LSPClient;
    private readonly onDone: (bestand: Bestand) => void;

    /** `onDone` is called when something in a file was mended. */
    constructor(client: LSPClient, onDone: (bestand: Bestand) => void) {
        this.client = client;
        this.onDone = onDone;
        this.dialog.addEventListener('keydown', (event) => this.moveBy(event));
    }

    /** Offers what mends the findings, and what else can be done at the place. */
    async ask(bestand: Bestand, range: Range, meldingen: readonly Diagnostic[]): Promise<void> {
        const { oplossingen, done } = await oplossingenFor(this.client, bestand, range, meldingen);
        const choose = ({ apply }: Oplossing): void => {
            this.dialog.close();
            apply();
            this.onDone(bestand);
        };
        // What is found in one place may be several things: what mends each stands below it.
        const groups = [...meldingen, undefined].map((melding) => groupOf(melding, oplossingen, choose));
        this.list.replaceChildren(...groups.flat());
        this.none.hidden = oplossingen.length > 0;
        this.dialog.addEventListener('close', done, { once: true });
        this.dialog.showModal();
    }

    private moveBy(event: KeyboardEvent): void {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const buttons = [...this.dialog.querySelectorAll('button')];
        const at = buttons.findIndex((one) => one.matches(':focus'));
        if (step !== undefined) {
            event.preventDefault();
            buttons.at((at + step) % buttons.length)?.focus();
        }
    }
}

function groupOf(
    melding: Diagnostic | undefined,
    oplossingen: readonly Oplossing[],
    choose: (oplossing: Oplossing) => void,
): HTMLElement[] {
    const own = oplossingen.filter((one) => one.melding === melding);
    const items = own.map((one) =>
        make(
            'li',
            {},
            button(one.titel, () => choose(one)),
        ),
    );
    const title = make('h3', {}, melding ? berichtVan(melding) : messages.kanOok);
    return own.length > 0 ? [title, make('ul', {}, ...items)] : [];
}
