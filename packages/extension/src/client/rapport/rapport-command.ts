import type { Position } from 'vscode';
import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
    type RapportKeuze,
    type RapportOnderwerp,
    rapportKeuzesMethod,
    type SamenwerkingInBestand,
    samenwerkingBijMethod,
} from '../../rapport-request.js';
import type { Sinds } from '../../sinds-request.js';
import { cursor } from '../cursor.js';
import type { RapportPanels } from './rapport-panels.js';
import { pickSoort } from './rapport-pick.js';

const STATUS = 'status';
const OVERZICHT = 'overzicht';

/** A place in a file: that of a lens, or of the cursor. */
export interface Plek {
    readonly uri: string;
    readonly plaats: Pick<Position, 'line' | 'character'>;
}

/** Shows reports beside the text. */
export class RapportCommand {
    private readonly client: BaseLanguageClient;
    private readonly panels: RapportPanels;

    constructor(client: BaseLanguageClient, panels: RapportPanels) {
        this.client = client;
        this.panels = panels;
    }

    /**
     * The status report of the samenwerking at a line, as a lens names it; else of the one at the cursor. A menu of the
     * editor names a file in its own way, and no line.
     */
    async showStatus(uri?: unknown, regel?: unknown): Promise<void> {
        const isLens = typeof uri === 'string' && typeof regel === 'number';
        await this.show(STATUS, isLens ? { uri, plaats: { line: regel, character: 0 } } : cursor());
    }

    /** The overview of all samenwerkingen. */
    async showOverzicht(): Promise<void> {
        await this.show(OVERZICHT, undefined);
    }

    /** A report of the kind that the user chooses. */
    async showChosen(): Promise<void> {
        const at = cursor();
        await this.attempt(async () => {
            const keuze = await pickSoort('Rapport tonen', await keuzesOf(this.client));
            return keuze && this.showKeuze(keuze, at);
        });
    }

    /** What changed since an earlier version: of the samenwerking at a place, or else of all of them. */
    async showSinds(sinds: Sinds, at: Plek | undefined): Promise<void> {
        const soort = at ? STATUS : OVERZICHT;
        const keuze = (await keuzesOf(this.client)).find((kandidaat) => kandidaat.soort === soort);
        const onderwerp = keuze && (await onderwerpOf(keuze, at, this.client));
        if (onderwerp) {
            this.panels.show({ ...onderwerp, sinds }, keuze.titel);
        }
    }

    private async show(soort: string, at: Plek | undefined): Promise<void> {
        await this.attempt(async () => {
            const keuze = (await keuzesOf(this.client)).find((kandidaat) => kandidaat.soort === soort);
            return keuze && this.showKeuze(keuze, at);
        });
    }

    private async showKeuze(keuze: RapportKeuze, at: Plek | undefined): Promise<void> {
        const onderwerp = await onderwerpOf(keuze, at, this.client);
        if (onderwerp) {
            this.panels.show(onderwerp, keuze.titel);
        }
    }

    private async attempt(work: () => Promise<unknown>): Promise<void> {
        try {
            await work();
        } catch (error) {
            this.client.error('The report could not be shown.', error);
            window.showErrorMessage(
                'Het rapport kon niet worden gemaakt. Probeer het opnieuw, of start VS Code opnieuw.',
            );
        }
    }
}

/** The reports that there are. */
export function keuzesOf(client: BaseLanguageClient): Promise<RapportKeuze[]> {
    return client.sendRequest<RapportKeuze[]>(rapportKeuzesMethod);
}

/** What a report of this kind is about, from that place; where there is nothing, the user is told why. */
export async function onderwerpOf(
    { soort, isOverAlles }: RapportKeuze,
    at: Plek | undefined,
    client: BaseLanguageClient,
): Promise<RapportOnderwerp | undefined> {
    if (isOverAlles) {
        return { soort };
    }
    if (!at) {
        window.showInformationMessage('Open eerst een .samenwerking-bestand; daarvan wordt het rapport gemaakt.');
        return undefined;
    }
    const samenwerking = await client.sendRequest<SamenwerkingInBestand | null>(samenwerkingBijMethod, at);
    if (!samenwerking) {
        window.showInformationMessage('In dit bestand staat geen samenwerking om een rapport van te maken.');
        return undefined;
    }
    return { soort, samenwerking };
}
