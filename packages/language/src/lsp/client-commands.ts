import type { LangiumSharedServices } from 'langium/lsp';
import { asObject } from '../workspace/instellingen.js';

/** Shows the status report of the samenwerking at a line. */
export const STATUSRAPPORT = 'samenwerking.statusrapport';

/** Asks whose akkoord it is, and records that. */
export const AKKOORD_VASTLEGGEN = 'samenwerking.akkoordVastleggen';

/** Puts the cursor in texts that a fix has left to be written, one after the other. */
export const INVULLEN = 'samenwerking.invullen';

/** The commands of the client that may be offered: only a client that says it has them can carry them out. */
export class ClientCommands {
    private commands: readonly unknown[] = [];

    constructor({ lsp }: LangiumSharedServices) {
        lsp.LanguageServer.onInitialize(({ initializationOptions }) => {
            this.commands = commandsIn(initializationOptions);
        });
    }

    has(command: string): boolean {
        return this.commands.includes(command);
    }
}

function commandsIn(options: unknown): readonly unknown[] {
    const { opdrachten } = asObject(options);
    return Array.isArray(opdrachten) ? opdrachten : [];
}
