import type { LSPClient } from '@codemirror/lsp-client';
import {
    fromBase64,
    type RapportBestandAnswer,
    type RapportBestandParams,
    type RapportKeuze,
    rapportBestandMethod,
    rapportKeuzesMethod,
    type SamenwerkingBijParams,
    type SamenwerkingInBestand,
    samenwerkingBijMethod,
} from '../language/requests.js';
import { messages } from '../messages.js';
import { button, byId, make } from './dom.js';
import { download } from './download.js';

/** Where the user is in the text. */
export type Plek = () => SamenwerkingBijParams | undefined;

/** Shows a report of what stands in the text, and gives it as a file. */
export class RapportPaneel {
    private readonly kind = byId('soort', HTMLSelectElement);
    private readonly content = byId('inhoud-rapport', HTMLParagraphElement);
    private readonly state = byId('stand', HTMLParagraphElement);
    private readonly downloads = byId('downloads', HTMLFieldSetElement);
    private readonly formats = byId('formaten', HTMLDivElement);
    private readonly frame = byId('voorbeeld', HTMLIFrameElement);
    private readonly client: LSPClient;
    private readonly plek: Plek;
    private keuzes: readonly RapportKeuze[] = [];
    /** The kind of which the formats are offered. */
    private offered: RapportKeuze | undefined;
    /** Of several that are being made, only the last is shown. */
    private asked = 0;

    constructor(client: LSPClient, plek: Plek) {
        this.client = client;
        this.plek = plek;
        this.kind.addEventListener('change', () => this.show());
        this.frame.addEventListener('load', () => this.openLinksElsewhere());
    }

    /** Makes the report that was chosen, of the samenwerking where the user is. */
    show(): void {
        const asked = ++this.asked;
        this.whileMaking(async () => {
            await this.offerKinds();
            const made = await this.make('html');
            if (asked === this.asked) {
                this.showMade(made);
            }
        });
    }

    /** Says that something is being made, or that it could not be. */
    private whileMaking(work: () => Promise<void>): void {
        this.state.textContent = messages.rapport.maken;
        work().catch(() => {
            this.state.textContent = messages.rapport.mislukt;
        });
    }

    private showMade(made: RapportBestandAnswer): void {
        const isMade = made !== null && 'base64' in made;
        this.state.textContent = isMade ? '' : messages.rapport.geenSamenwerking;
        this.frame.hidden = !isMade;
        this.downloads.hidden = !isMade;
        this.offerFormats();
        if (isMade) {
            this.showPage(new TextDecoder().decode(fromBase64(made.base64)));
        }
    }

    /** The first time, for the list comes with what makes reports, which is loaded when it is asked for. */
    private async offerKinds(): Promise<void> {
        if (this.keuzes.length === 0) {
            this.keuzes = await this.client.request<null, readonly RapportKeuze[]>(rapportKeuzesMethod, null);
            this.kind.replaceChildren(
                ...this.keuzes.map(({ soort, titel }) => make('option', { value: soort }, titel)),
            );
        }
    }

    private get keuze(): RapportKeuze | undefined {
        return this.keuzes.find(({ soort }) => soort === this.kind.value);
    }

    /** As long as the kind is the same, the buttons stay: someone may be about to press one. */
    private offerFormats(): void {
        const { keuze } = this;
        if (keuze === this.offered) {
            return;
        }
        this.offered = keuze;
        const { inhoud = '', formaten = [] } = keuze ?? {};
        this.content.textContent = inhoud;
        this.formats.replaceChildren(
            ...formaten.map(({ formaat, titel, doel, extensie }) => {
                const made = button(titel, () => this.download(formaat));
                made.title = `${extensie}: ${doel}`;
                return made;
            }),
        );
    }

    private download(formaat: string): void {
        this.whileMaking(async () => {
            const made = await this.make(formaat);
            if (made && 'base64' in made) {
                download(made.naam, fromBase64(made.base64) as Uint8Array<ArrayBuffer>);
            }
            this.state.textContent = '';
        });
    }

    private async make(formaat: string): Promise<RapportBestandAnswer> {
        this.client.sync();
        const { soort = '', isOverAlles = false } = this.keuze ?? {};
        const samenwerking = isOverAlles ? undefined : await this.samenwerking();
        const onderwerp = { soort, ...(samenwerking && { samenwerking }) };
        return await this.client.request<RapportBestandParams, RapportBestandAnswer>(rapportBestandMethod, {
            onderwerp,
            formaat,
        });
    }

    private async samenwerking(): Promise<SamenwerkingInBestand | undefined> {
        const plek = this.plek();
        const found =
            plek &&
            (await this.client.request<SamenwerkingBijParams, SamenwerkingInBestand | null>(
                samenwerkingBijMethod,
                plek,
            ));
        return found ?? undefined;
    }

    /** What is read stays in its place, and what is the same stays as it is. */
    private showPage(html: string): void {
        if (this.frame.srcdoc === html) {
            return;
        }
        const top = this.frame.contentWindow?.scrollY ?? 0;
        this.frame.addEventListener('load', () => this.frame.contentWindow?.scrollTo(0, top), { once: true });
        this.frame.srcdoc = html;
    }

    /** The frame may go nowhere: what a link leads to opens beside this page. */
    private openLinksElsewhere(): void {
        this.frame.contentDocument?.addEventListener('click', (event) => {
            const link = (event.target as Element).closest('a');
            if (link && !link.hash) {
                event.preventDefault();
                open(link.href, '_blank', 'noopener,noreferrer');
            }
        });
    }
}
