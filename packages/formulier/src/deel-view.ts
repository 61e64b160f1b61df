import type { FormulierDeel } from '@samenwerking/language/formulier';
import { make, Parts, setText } from './dom.js';
import { type EisData, EisView } from './eis-view.js';
import { messages } from './messages.js';
import type { Zend } from './veld-view.js';

/** A theme with the version of the text that it is from, and which of its requirements are to be seen. */
export interface DeelData {
    readonly deel: FormulierDeel;
    readonly versie: number;
    readonly alleenOpen: boolean;
}

/** Sends what was filled in for a requirement. */
export type ZendVoorEis = (eis: string) => Zend;

export type Kop = 'h1' | 'h2' | 'h3' | 'h4' | 'h5';

/** The requirements of one theme. */
export class DeelView {
    readonly element: HTMLElement;
    private readonly titel = make('span');
    private readonly stand = make('span', { className: 'stand' });
    private readonly list = make('div');
    private readonly niets = make('p', { className: 'uitleg' }, messages.allesGeregeld);
    private readonly eisen: Parts<EisData, EisView>;

    constructor({ deel }: DeelData, koppen: readonly [deel: Kop, eis: Kop], zend: ZendVoorEis) {
        const id = `deel-${deel.thema}`;
        const [kopDeel, kopEis] = koppen;
        this.eisen = new Parts(
            ({ eis }) => eis.eis,
            (data) => new EisView(data, kopEis, zend(data.eis.eis)),
        );
        this.element = make(
            'section',
            { className: 'deel' },
            make(kopDeel, { id }, this.titel, ' ', this.stand),
            this.list,
            this.niets,
        );
        this.element.setAttribute('aria-labelledby', id);
    }

    show({ deel, versie, alleenOpen }: DeelData): void {
        setText(this.titel, deel.titel);
        setText(this.stand, messages.stand(deel));
        this.eisen.show(
            this.list,
            deel.eisen.map((eis) => ({ eis, versie })),
        );
        for (const { element, isGeregeld } of this.eisen.all) {
            // Whoever is at work in one does not lose it as it is settled.
            element.hidden = alleenOpen && isGeregeld && !element.contains(document.activeElement);
        }
        this.niets.hidden = this.eisen.all.some(({ element }) => !element.hidden);
    }

    get eisViews(): readonly EisView[] {
        return this.eisen.all;
    }
}
