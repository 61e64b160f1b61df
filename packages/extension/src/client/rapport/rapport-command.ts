import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type RapportKeuze,
    type RapportOnderwerp,
    rapportKeuzesMethod,
    type SamenwerkingInBestand,
    samenwerkingBijMethod,
} from '../../rapport-request.js';
import type { Sinds } from '../../sinds-request.js';
import type { Plek } from '../cursor.js';
import { tell } from '../tell.js';
import type { WhichSamenwerking } from '../which-samenwerking.js';
import type { RapportPanels } from './rapport-panels.js';
import { pickSoort } from './rapport-pick.js';

const STATUS = 'status';
const OVERZICHT = 'overzicht';

/** Shows reports beside the text. */
export class RapportCommand {
    private readonly client: BaseLanguageClient;
    private readonly panels: RapportPanels;
    private readonly which: WhichSamenwerking;

    constructor(client: BaseLanguageClient, panels: RapportPanels, which: WhichSamenwerking) {
        this.client = client;
        this.panels = panels;
        this.which = which;
    }

    /**
     * The status report of the samenwerking at a line, as a lens names it; else of the one at the cursor. A menu of the
     * editor names a file in its own way, and no line.
     */
    async showStatus(uri?: unknown, regel?: unknown): Promise<void> {
        const isLens = typeof uri === 'string' && typeof regel === 'number';
        await this.show(STATUS, isLens ? { uri, plaats: { line: regel, character: 0 } } : undefined);
    }

    /** The overview of all samenwerkingen. */
    async showOverzicht(): Promise<void> {
        await this.show(OVERZICHT);
    }

    /** A report of the kind that the user chooses. */
    async showChosen(): Promise<void> {
        await this.attempt(async () => {
            const keuze = await pickSoort('Rapport tonen', await keuzesOf(this.client));
            return keuze && this.showKeuze(keuze);
        });
    }

    /** What changed since an earlier version: of the samenwerking at a place, or else of all of them. */
    async showSinds(sinds: Sinds, at: Plek | undefined): Promise<void> {
        const soort = at ? STATUS : OVERZICHT;
        const keuze = (await keuzesOf(this.client)).find((kandidaat) => kandidaat.soort === soort);
        const onderwerp = keuze && (await onderwerpOf(keuze, () => at, this.client));
        if (onderwerp) {
            this.panels.show({ ...onderwerp, sinds }, keuze.titel);
        }
    }

    private async show(soort: string, at?: Plek): Promise<void> {
        await this.attempt(async () => {
            const keuze = (await keuzesOf(this.client)).find((kandidaat) => kandidaat.soort === soort);
            return keuze && this.showKeuze(keuze, at);
        });
    }

    private async showKeuze(keuze: RapportKeuze, at?: Plek): Promise<void> {
        const onderwerp = await onderwerpOf(keuze, () => at ?? this.which.ask(keuze.titel), this.client);
        if (onderwerp) {
            this.panels.show(onderwerp, keuze.titel);
        }
    }

    private async attempt(work: () => Promise<unknown>): Promise<void> {
        try {
            await work();
        } catch (error) {
            this.client.error('The report could not be shown.', error);
            tell.error('Het rapport kon niet worden gemaakt. Probeer het opnieuw, of start VS Code opnieuw.');
        }
    }
}

/** The reports that there are. */
export function keuzesOf(client: BaseLanguageClient): Promise<RapportKeuze[]> {
    return client.sendRequest<RapportKeuze[]>(rapportKeuzesMethod);
}

/** What a report of this kind is about, from the place that is asked for; where nothing is there, the user is told why. */
export async function onderwerpOf(
    { soort, isOverAlles }: RapportKeuze,
    askPlace: () => Plek | undefined | Promise<Plek | undefined>,
    client: BaseLanguageClient,
): Promise<RapportOnderwerp | undefined> {
    if (isOverAlles) {
        return { soort };
    }
    const at = await askPlace();
    if (!at) {
        return undefined;
    }
    const samenwerking = await client.sendRequest<SamenwerkingInBestand | null>(samenwerkingBijMethod, at);
    if (!samenwerking) {
        tell.information('In dit bestand staat geen samenwerking om een rapport van te maken.');
        return undefined;
    }
    return { soort, samenwerking };
}
