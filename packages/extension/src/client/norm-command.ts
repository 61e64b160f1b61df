import { commands, Position, Range, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type NormAnswer, type NormParams, normMethod } from '../norm-request.js';
import { messages } from './messages.js';
import { tell } from './tell.js';
import type { WhichSamenwerking } from './which-samenwerking.js';

const texts = messages.norm;

/** Opens the norm that holds for the samenwerking at the cursor; one that comes with the language is only to be read. */
export async function showNorm(client: BaseLanguageClient, which: WhichSamenwerking): Promise<void> {
    try {
        const at = await which.ask(texts.title);
        if (!at) {
            return;
        }
        const params: NormParams = { uri: at.uri, regel: at.plaats.line };
        const norm = await client.sendRequest<NormAnswer>(normMethod, params);
        if (!norm) {
            tell.information(texts.unknown);
            return;
        }
        const place = new Position(norm.plaats.line, norm.plaats.character);
        await commands.executeCommand('vscode.open', Uri.parse(norm.uri), { selection: new Range(place, place) });
    } catch (error) {
        client.error('The norm could not be shown.', error);
        tell.error(texts.failed);
    }
}
