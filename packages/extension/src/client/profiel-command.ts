import { Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { withoutLinks } from '../plain-text.js';
import {
    type ProfielInvoegenAnswer,
    type ProfielKeuzeAnswer,
    type ProfielVergelijking,
    type ProfielVergelijkingAnswer,
    type ProfielVergelijkingParams,
    profielInvoegenMethod,
    profielKeuzeMethod,
    profielVergelijkingMethod,
} from '../profiel-request.js';
import { applyEdits } from './apply-edits.js';
import { fillIn } from './invullen-command.js';
import { pickAfspraken, pickProfiel, title } from './profiel-pick.js';
import type { RapportPanels } from './rapport/rapport-panels.js';
import { tell } from './tell.js';
import type { WhichSamenwerking } from './which-samenwerking.js';

const INSERT = 'Afspraken invoegen…';

/** What was compared, and what came of it. */
interface Shown {
    readonly params: ProfielVergelijkingParams;
    readonly answer: ProfielVergelijkingAnswer;
}

/** Shows what a samenwerking lacks for another profile, and inserts the agreements of it that the user wants. */
export class ProfielCommand {
    private readonly client: BaseLanguageClient;
    private readonly panels: RapportPanels;
    private readonly which: WhichSamenwerking;

    constructor(client: BaseLanguageClient, panels: RapportPanels, which: WhichSamenwerking) {
        this.client = client;
        this.panels = panels;
        this.which = which;
    }

    async run(): Promise<void> {
        try {
            const at = await this.which.ask(title);
            const shown = at && (await this.chooseAndShow(at.uri, at.plaats.line));
            if (shown?.answer) {
                // Not waited for: the offer stays until the user takes it or puts it away.
                this.offerToInsert(shown.params, shown.answer).catch((error) => this.tellFailure(error));
            }
        } catch (error) {
            this.tellFailure(error);
        }
    }

    private tellFailure(error: unknown): void {
        this.client.error('The samenwerking could not be compared with another profile.', error);
        tell.error('De vergelijking kon niet worden gemaakt. Probeer het opnieuw, of start VS Code opnieuw.');
    }

    private async chooseAndShow(uri: string, regel: number): Promise<Shown | undefined> {
        const keuze = await this.client.sendRequest<ProfielKeuzeAnswer>(profielKeuzeMethod, { uri, regel });
        if (!keuze || keuze.profielen.length === 0) {
            tell.information('In dit bestand staat geen samenwerking die met een ander profiel is te vergelijken.');
            return undefined;
        }
        const profiel = await pickProfiel(keuze.profielen);
        if (profiel === undefined) {
            return undefined;
        }
        const params = { uri, samenwerking: keuze.samenwerking, profiel };
        return { params, answer: await this.show(params) };
    }

    private async show(params: ProfielVergelijkingParams): Promise<ProfielVergelijkingAnswer> {
        const answer = await this.client.sendRequest<ProfielVergelijkingAnswer>(profielVergelijkingMethod, params);
        if (answer) {
            const samenwerking = { uri: params.uri, naam: params.samenwerking };
            this.panels.show(
                { soort: 'profiel', samenwerking, profiel: params.profiel },
                `Wat ontbreekt voor ${answer.profiel} – ${answer.titel}`,
            );
        }
        return answer;
    }

    private async offerToInsert(params: ProfielVergelijkingParams, answer: ProfielVergelijking): Promise<void> {
        if (answer.ontbreekt.length === 0) {
            return;
        }
        const chosen = await window.showInformationMessage(withoutLinks(whatIsMissing(answer)), INSERT);
        const eisen = chosen === INSERT ? await pickAfspraken(answer.ontbreekt) : [];
        if (eisen.length > 0) {
            await this.insert(params, eisen);
        }
    }

    private async insert(params: ProfielVergelijkingParams, eisen: readonly string[]): Promise<void> {
        const answer = await this.client.sendRequest<ProfielInvoegenAnswer>(profielInvoegenMethod, {
            ...params,
            eisen,
        });
        if (await applyEdits(this.client, params.uri, answer)) {
            await this.show(params);
            await window.showTextDocument(Uri.parse(params.uri));
            await fillIn(params.uri, answer?.invullen ?? []);
        } else {
            tell.information('De tekst is intussen veranderd. Vergelijk nog een keer.');
        }
    }
}

/** Fewer count than are asked: the others are advice. */
function whatIsMissing({ profiel, ontbreekt }: ProfielVergelijking): string {
    const vereist = ontbreekt.filter(({ isVereist }) => isVereist).length;
    return ontbreekt.length === 1
        ? `Voor ‘${profiel}’ staat 1 afspraak nog niet in de tekst.`
        : `Voor ‘${profiel}’ staan ${ontbreekt.length} afspraken nog niet in de tekst. Daarvan tellen er ${vereist} mee.`;
}
