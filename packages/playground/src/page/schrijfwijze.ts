import { byId } from './dom.js';

export type Wijze = 'tekst' | 'formulier' | 'beide';

/** Whether the user writes in the text, in the form or, on a wide screen, in both. */
export class Schrijfwijze {
    private readonly work = byId('werk', HTMLDivElement);
    private readonly buttons = [...byId('schrijfwijze', HTMLFieldSetElement).querySelectorAll('button')];
    private wijze: Wijze = 'tekst';

    /** `onChoose` is called when the user chooses another. */
    constructor(onChoose: () => void) {
        for (const button of this.buttons) {
            button.addEventListener('click', () => {
                this.choose(button.dataset.wijze as Wijze);
                onChoose();
            });
        }
    }

    get hasText(): boolean {
        return this.wijze !== 'formulier';
    }

    get hasForm(): boolean {
        return this.wijze !== 'tekst';
    }

    choose(wijze: Wijze): void {
        this.wijze = wijze;
        this.work.dataset.wijze = wijze;
        for (const button of this.buttons) {
            button.ariaPressed = String(button.dataset.wijze === wijze);
        }
    }
}
