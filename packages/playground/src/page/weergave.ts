import { byId } from './dom.js';

export type View = 'tekst' | 'meldingen' | 'rapport';

/** From this width on the text stays in view beside the rest, as `style.css` has it too. */
const WIDE = matchMedia('(min-width: 60rem)');

/** Which part of the work is in view: on a narrow screen one, on a wide one the text and another. */
export class Weergave {
    private readonly work = byId('werk', HTMLDivElement);
    private readonly buttons = [...this.work.querySelectorAll<HTMLButtonElement>('[data-to]')];
    private readonly onShow: () => void;

    /** `onShow` is called whenever another part comes into view. */
    constructor(onShow: () => void) {
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
        if (!WIDE.matches) {
            this.show('tekst');
        }
    }

    /** On a wide screen the text is in view anyhow. */
    private mark(asked: View): void {
        const view = asked === 'tekst' && WIDE.matches ? 'meldingen' : asked;
        this.work.dataset.view = view;
        for (const button of this.buttons) {
            button.ariaCurrent = button.dataset.to === view ? 'true' : null;
        }
    }
}
