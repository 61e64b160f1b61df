import type { LSPClient } from '@codemirror/lsp-client';
import { type Inname, refused } from '../bestanden/inname.js';
import {
    type ImporteerAnswer,
    type ImporteerParams,
    importeerMethod,
    MOST_BYTES,
    toBase64,
} from '../language/requests.js';
import type { Berichten } from '../page/berichten.js';
import { askProfiel } from './kies-profiel.js';
import { messages } from './messages.js';

/** Makes a text of a checklist or contact list that exists in Word or Excel. */
export class Importeer {
    private readonly client: LSPClient;
    private readonly berichten: Berichten;

    constructor(client: LSPClient, berichten: Berichten) {
        this.client = client;
        this.berichten = berichten;
    }

    /** The text, which tells at its top what is not certain; or why there is none. Nothing, where the user wants none. */
    async read(document: File): Promise<Inname> {
        const bestand = document.name;
        if (document.size > MOST_BYTES) {
            return refused(messages.teGroot(bestand));
        }
        const answer = await this.answerFor({
            bestand,
            base64: toBase64(new Uint8Array(await document.arrayBuffer())),
        });
        switch (answer.kind) {
            case 'geweigerd':
                return refused(messages.geweigerd(bestand, answer.reden));
            case 'profiel-onduidelijk':
                return { teksten: [], bezwaren: [] };
            case 'gemaakt':
                this.berichten.say(messages.gemaakt(bestand, answer.twijfels));
                return { teksten: [{ naam: bestand.replace(/\.[^.]*$/, ''), tekst: answer.tekst }], bezwaren: [] };
        }
    }

    private async answerFor(params: ImporteerParams): Promise<ImporteerAnswer> {
        const first = await this.ask(params);
        const profiel =
            first.kind === 'profiel-onduidelijk' ? await askProfiel(params.bestand, first.profielen) : undefined;
        return profiel === undefined ? first : await this.ask({ ...params, profiel });
    }

    private async ask(params: ImporteerParams): Promise<ImporteerAnswer> {
        const reading = messages.leest(params.bestand);
        this.berichten.say(reading);
        try {
            this.client.sync();
            return await this.client.request<ImporteerParams, ImporteerAnswer>(importeerMethod, params);
        } finally {
            this.berichten.withdraw(reading);
        }
    }
}
