import { messages } from '../messages.js';
import { button, byId, make } from './dom.js';

/** Something that can be done about what is said. */
export interface Actie {
    readonly naam: string;
    readonly doen: () => void;
}

/** What has to be known beside the work, at the top of the page. */
export class Berichten {
    private readonly region = byId('berichten', HTMLDivElement);
    private readonly shown = new Map<string, HTMLElement>();

    /** Says something, once, until the user has seen it or it is withdrawn. */
    say(tekst: string, actie?: Actie): void {
        if (this.shown.has(tekst)) {
            return;
        }
        const seen = button(messages.weg, () => this.withdraw(tekst));
        const buttons = [...(actie ? [button(actie.naam, actie.doen)] : []), seen];
        const message = make('div', { className: 'notice' }, make('p', {}, tekst));
        message.append(make('div', { className: 'bar' }, ...buttons));
        this.shown.set(tekst, message);
        this.region.append(message);
    }

    /** Says no longer what is no longer so. */
    withdraw(tekst: string): void {
        this.shown.get(tekst)?.remove();
        this.shown.delete(tekst);
    }
}
