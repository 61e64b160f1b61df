import { byId } from './dom.js';
import type { Schrijfwijze } from './schrijfwijze.js';

export type View = 'tekst' | 'formulier' | 'meldingen' | 'rapport';

/** From this width on the text stays in view beside the rest, as `style.css` has it too. */
const WIDE = matchMedia('(min-width: 60rem)');

/** Which part of the work is in view: on a narrow screen one, on a wide one what is written in and another. */
export class Weergave {
    private readonly work = byId('werk', HTMLDivElement);
    private readonly buttons = [...this.work.querySelectorAll<HTMLButtonElement>('[data-to]')];
    private readonly schrijfwijze: Schrijfwijze;
    private readonly onShow: () => void;

    /** `onShow` is called whenever another part comes into view. */
    constructor(schrijfwijze: Schrijfwijze, onShow: () => void) {
        this.schrijfwijze = schrijfwijze;
        this.onShow = onShow;
        for (const button of this.buttons) {
            button.addEventListener('click', () => this.show(button.dataset.to as View));
        }
        WIDE.addEventListener('change', () => this.show(this.view));
        this.mark(this.view);
    }

    get view(): View {
        return this.work.dataset.view as View;
    }

    show(view: View): void {
        this.mark(view);
        this.onShow();
    }

    /** Brings the text into view where it is not beside the rest. */
    showText(): void {
        if (!(WIDE.matches && this.schrijfwijze.hasText)) {
            this.show('tekst');
        }
    }

    /** Brings the form into view, which on a wide screen is beside the rest. */
    showForm(): void {
        if (!WIDE.matches) {
            this.show('formulier');
        }
    }

    get isFormulierShown(): boolean {
        return WIDE.matches ? this.schrijfwijze.hasForm : this.view === 'formulier';
    }

    /** On a wide screen the text or the form is in view anyhow. */
    private mark(asked: View): void {
        const isWritten = asked === 'tekst' || asked === 'formulier';
        if (isWritten) {
            this.schrijfwijze.choose(asked);
        }
        const view = isWritten && WIDE.matches ? 'meldingen' : asked;
        this.work.dataset.view = view;
        for (const button of this.buttons) {
            button.ariaCurrent = button.dataset.to === view ? 'true' : null;
        }
    }
}
