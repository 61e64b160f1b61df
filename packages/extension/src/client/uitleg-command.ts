import { commands, languages, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { UitlegKeuze } from '../uitleg-request.js';
import { uitlegMethod } from '../uitleg-request.js';
import { tell } from './tell.js';

/** Opens the explanation of the finding at the cursor; without one there, of the finding that the user chooses. */
export async function showUitleg(client: BaseLanguageClient): Promise<void> {
    try {
        const all = await client.sendRequest<UitlegKeuze[]>(uitlegMethod);
        const links = linksAtCursor();
        const here = all.filter(({ uri }) => links.has(Uri.parse(uri).toString()));
        const chosen = here.length === 1 ? here[0] : await choose(here.length > 1 ? here : all);
        if (chosen) {
            await commands.executeCommand('vscode.open', Uri.parse(chosen.uri));
        }
    } catch (error) {
        client.error('The explanation could not be shown.', error);
        tell.error('De uitleg kon niet worden getoond. Probeer het opnieuw, of start VS Code opnieuw.');
    }
}

/** Where the findings at the cursor are explained. */
function linksAtCursor(): ReadonlySet<string> {
    const editor = window.activeTextEditor;
    if (!editor) {
        return new Set();
    }
    const links = languages
        .getDiagnostics(editor.document.uri)
        .filter(({ range }) => range.contains(editor.selection.active))
        .flatMap(({ code }) => (typeof code === 'object' ? [code.target.toString()] : []));
    return new Set(links);
}

async function choose(keuzes: readonly UitlegKeuze[]): Promise<UitlegKeuze | undefined> {
    const items = keuzes.map((keuze) => ({ label: keuze.titel, description: keuze.code ?? '', keuze }));
    const item = await window.showQuickPick(items, {
        placeHolder: 'Van welke melding wilt u uitleg?',
        matchOnDescription: true,
    });
    return item?.keuze;
}
