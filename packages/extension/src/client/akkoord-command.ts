import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
    AkkoordPlaats,
    AkkoordVastleggenAnswer,
    AkkoordVastleggenParams,
    AkkoordVraagAnswer,
} from '../akkoord-request.js';
import { akkoordVastleggenMethod, akkoordVraagMethod } from '../akkoord-request.js';
import { pickAfspraak, pickContact, title } from './akkoord-pick.js';
import { applyEdits } from './apply-edits.js';
import { tell } from './tell.js';
import type { WhichSamenwerking } from './which-samenwerking.js';

/** Records that a contact agrees with an agreement: asks what is not clear from the cursor, and writes it in the text. */
export class AkkoordCommand {
    private readonly client: BaseLanguageClient;
    private readonly which: WhichSamenwerking;

    constructor(client: BaseLanguageClient, which: WhichSamenwerking) {
        this.client = client;
        this.which = which;
    }

    /** At the given place, else at the cursor. */
    async run(uri?: string, plaats?: AkkoordPlaats['plaats']): Promise<void> {
        try {
            const at = uri !== undefined && plaats ? { uri, plaats } : await this.which.ask(title);
            if (at) {
                await this.askAndRecord(at);
            }
        } catch (error) {
            this.client.error('The akkoord could not be recorded.', error);
            tell.error('Het akkoord kon niet worden vastgelegd. Probeer het opnieuw, of start VS Code opnieuw.');
        }
    }

    private async askAndRecord(at: AkkoordPlaats): Promise<void> {
        const vraag = await this.client.sendRequest<AkkoordVraagAnswer>(akkoordVraagMethod, at);
        switch (vraag?.vraag) {
            case 'contact': {
                const contact = await pickContact(vraag.afspraak, vraag.keuzes);
                return contact === undefined ? undefined : this.record({ ...at, contact });
            }
            case 'afspraak': {
                const plaats = await pickAfspraak(vraag.keuzes);
                return plaats && this.askAndRecord({ ...at, plaats });
            }
            case 'niets':
                tell.information(
                    `In ‘${vraag.afspraak}’ staat nog niets om akkoord mee te gaan. Schrijf eerst op wat u afspreekt.`,
                );
        }
    }

    private async record(params: AkkoordVastleggenParams): Promise<void> {
        const answer = await this.client.sendRequest<AkkoordVastleggenAnswer | null>(akkoordVastleggenMethod, params);
        if (!(await applyEdits(this.client, params.uri, answer))) {
            tell.information('De tekst is intussen veranderd. Leg het akkoord nog een keer vast.');
        }
    }
}
