import type { Diagnostic } from 'vscode-languageserver-types';
import { berichtVan, type Meldingen } from '../language/meldingen.js';
import type { Bestand, Werkruimte } from '../language/werkruimte.js';
import { messages } from '../messages.js';
import { button, byId, make } from './dom.js';

/** What can be done with a finding in the list. */
export interface MeldingActions {
    readonly goTo: (bestand: Bestand, melding: Diagnostic) => void;
    readonly solve: (bestand: Bestand, melding: Diagnostic) => void;
}

/** The list of what was found, by file: the one in the editor first. */
export class MeldingenLijst {
    private readonly list = byId('lijst', HTMLDivElement);
    private readonly count = byId('aantal', HTMLSpanElement);
    private readonly werkruimte: Werkruimte;
    private readonly meldingen: Meldingen;
    private readonly actions: MeldingActions;

    constructor(werkruimte: Werkruimte, meldingen: Meldingen, actions: MeldingActions) {
        this.werkruimte = werkruimte;
        this.meldingen = meldingen;
        this.actions = actions;
    }

    show(): void {
        const { files, shown } = this.werkruimte;
        const inOrder = [...files.filter((file) => file === shown), ...files.filter((file) => file !== shown)];
        const found = inOrder.filter((file) => this.meldingen.in(file.uri).length > 0);
        const total = found.reduce((sum, file) => sum + this.meldingen.in(file.uri).length, 0);
        this.count.textContent = total > 0 ? `(${total})` : '';
        const parts = found.flatMap((file) => [make('h3', {}, file.naam), this.listOf(file)]);
        const isLooking = files.some((file) => !this.meldingen.knows(file.uri));
        const none = make('p', { className: 'hint' }, isLooking ? messages.controleert : messages.geenMeldingen);
        this.replace(parts.length > 0 ? parts : [none]);
    }

    /** Whoever is in the list with the keyboard stays at the same place in it. */
    private replace(parts: readonly HTMLElement[]): void {
        const place = this.buttons.findIndex((one) => one.matches(':focus'));
        this.list.replaceChildren(...parts);
        if (place >= 0) {
            (this.buttons[place] ?? this.buttons.at(-1))?.focus();
        }
    }

    private get buttons(): HTMLButtonElement[] {
        return [...this.list.querySelectorAll('button')];
    }

    private listOf(bestand: Bestand): HTMLElement {
        const items = this.meldingen.in(bestand.uri).map((melding) => this.itemOf(bestand, melding));
        return make('ul', {}, ...items);
    }

    private itemOf(bestand: Bestand, melding: Diagnostic): HTMLElement {
        const { severity = 1, range } = melding;
        const bericht = berichtVan(melding);
        const ernst = make('strong', { className: `severity-${severity}` }, messages.ernst[severity] ?? '');
        const regel = make('span', { className: 'line' }, messages.regel(range.start.line + 1));
        const goTo = button('', () => this.actions.goTo(bestand, melding), ernst, ' ', bericht, ' ', regel);
        if (!this.meldingen.isOplosbaar(bestand.uri, melding)) {
            return make('li', {}, goTo);
        }
        const solve = button(messages.oplossen, () => this.actions.solve(bestand, melding));
        solve.ariaLabel = messages.oplossenVan(bericht);
        solve.className = 'solve';
        return make('li', {}, goTo, solve);
    }
}
