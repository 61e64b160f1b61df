import { downloadAlles } from '../bestanden/download-alles.js';
import type { Bestand } from '../language/werkruimte.js';
import { messages } from '../messages.js';
import type { Keeper } from '../storage/keeper.js';
import type { KeptFile } from '../storage/kept-files.js';
import { BeginKeuze, type NieuweTekst } from './begin.js';
import type { Berichten } from './berichten.js';
import { Bestandsbalk } from './bestandsbalk.js';
import { vrijeBestandsnaam, zonderMap } from './bestandsnaam.js';
import { bevestigd } from './bevestig.js';
import { byId } from './dom.js';
import { download } from './download.js';
import { Werk } from './werk.js';

/** The page: the choice of what to begin with, the work on it, and the files that are kept. */
export class Pagina {
    private readonly begin = byId('begin', HTMLElement);
    private readonly back = byId('terug', HTMLButtonElement);
    private readonly work = byId('werk', HTMLDivElement);
    private readonly keeper: Keeper;
    private readonly werk: Werk;
    private readonly balk: Bestandsbalk;

    constructor(keeper: Keeper, berichten: Berichten) {
        this.keeper = keeper;
        this.werk = new Werk({
            onShow: () => this.hasShown(),
            onChange: (bestand) => this.keep(bestand),
            onFailure: (bericht) => berichten.say(bericht),
        });
        this.balk = new Bestandsbalk(this.werkruimte, {
            show: (bestand) => this.werkruimte.show(bestand),
            other: () => this.showBegin(),
            download: () => this.downloadText(),
            downloadAll: () => {
                downloadAlles(this.werkruimte.files).catch(() => berichten.say(messages.mislukt('Het downloaden')));
            },
            remove: () => this.remove(),
            removeAll: () => this.removeAll(),
        });
        new BeginKeuze(this.werk.language.client, berichten, (texts) => this.addTexts(texts));
        this.back.addEventListener('click', () => this.showWork());
    }

    /** Goes on with the files that were kept; without any, with the choice of what to begin with. */
    goOn(kept: readonly KeptFile[]): void {
        for (const { naam, tekst } of kept) {
            this.werkruimte.add(naam, tekst);
        }
        const last = kept.toSorted((a, b) => b.getoond - a.getoond)[0];
        const bestand = this.werkruimte.files.find(({ naam }) => naam === last?.naam);
        if (bestand) {
            this.werkruimte.show(bestand);
            this.showWork();
        } else {
            this.showBegin();
        }
    }

    /** Done when the language server has answered. */
    get ready(): Promise<unknown> {
        return this.werk.language.client.initializing;
    }

    private get werkruimte() {
        return this.werk.language.werkruimte;
    }

    private showBegin(): void {
        this.back.hidden = this.werkruimte.files.length === 0;
        this.balk.show();
        this.begin.hidden = false;
        this.work.hidden = true;
    }

    private showWork(): void {
        this.balk.show();
        this.begin.hidden = true;
        this.work.hidden = false;
    }

    private addTexts(texts: readonly NieuweTekst[]): void {
        const isTaken = (naam: string) => this.werkruimte.files.some((bestand) => bestand.naam === naam);
        const added = texts.map(
            ({ naam, tekst }) =>
                this.werkruimte.withText(naam, tekst) ?? this.werkruimte.add(vrijeBestandsnaam(naam, isTaken), tekst),
        );
        for (const bestand of added) {
            this.keep(bestand);
        }
        this.showWork();
        const [first] = added;
        if (first) {
            const plaats = texts[0]?.plaats ?? { line: 0, character: 0 };
            this.werk.goTo(first, { start: plaats, end: plaats });
        }
    }

    private hasShown(): void {
        this.balk.show();
        const { shown } = this.werkruimte;
        if (shown) {
            this.keep(shown);
        }
    }

    private keep(bestand: Bestand): void {
        const getoond = bestand === this.werkruimte.shown ? Date.now() : 0;
        this.keeper.keep({ naam: bestand.naam, tekst: bestand.state.doc.toString(), getoond });
    }

    private downloadText(): void {
        const { shown } = this.werkruimte;
        if (shown) {
            download(zonderMap(shown.naam), shown.state.doc.toString());
        }
    }

    private async remove(): Promise<void> {
        const { shown } = this.werkruimte;
        const { titel, uitleg, doen } = messages.verwijderen;
        if (shown && (await bevestigd(titel(shown.naam), uitleg, doen))) {
            this.werk.remove(shown);
            this.keeper.forget(shown.naam);
            this.showNext();
        }
    }

    private async removeAll(): Promise<void> {
        const { files } = this.werkruimte;
        const { titel, uitleg, doen } = messages.wissen;
        if (await bevestigd(titel, uitleg(files.length), doen)) {
            for (const bestand of files) {
                this.werk.remove(bestand);
            }
            await this.keeper.forgetAll();
            this.showNext();
        }
    }

    /** What there is when the file that was shown has gone. */
    private showNext(): void {
        const [next] = this.werkruimte.files;
        if (next) {
            this.werkruimte.show(next);
        } else {
            this.werk.clear();
            this.showBegin();
        }
    }
}
