import type { LSPClient } from '@codemirror/lsp-client';
import { type SamenwerkingBijParams, type StandAnswer, type StandParams, standMethod } from '../language/requests.js';
import { messages } from '../messages.js';
import { byId, make } from './dom.js';

/** A line above the text with how far the samenwerking is where the user is. */
export class StandRegel {
    private readonly line = byId('stand-regel', HTMLParagraphElement);
    private readonly client: LSPClient;
    private readonly plek: () => SamenwerkingBijParams | undefined;
    /** Of several that were asked for, only the last is shown. */
    private asked = 0;

    constructor(client: LSPClient, plek: () => SamenwerkingBijParams | undefined) {
        this.client = client;
        this.plek = plek;
    }

    /** Shows how far it is now; nothing where there is none. */
    async show(): Promise<void> {
        const asked = ++this.asked;
        const plek = this.plek();
        const stand =
            plek &&
            (await this.client.request<StandParams, StandAnswer>(standMethod, {
                uri: plek.uri,
                regel: plek.plaats.line,
            }));
        if (asked === this.asked) {
            // On a narrow screen there is no room to say of whom.
            const whose = make('span', { className: 'whose' }, `${stand?.titel} · `);
            this.line.replaceChildren(...(stand ? [whose, messages.stand(stand)] : []));
        }
    }
}
