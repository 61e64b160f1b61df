import { startCompletion } from '@codemirror/autocomplete';
import { jumpToDefinition, renameSymbol } from '@codemirror/lsp-client';
import { openSearchPanel } from '@codemirror/search';
import type { Command, EditorView } from '@codemirror/view';
import { messages } from '../messages.js';
import { button, byId } from './dom.js';

/** Buttons for what has a key in the editor: not every user has those keys, or knows them. */
export function showGereedschap(
    view: EditorView,
    own: { readonly oplossen: Command; readonly opmaken: Command },
): void {
    const commands: Readonly<Record<keyof typeof messages.gereedschap, Command>> = {
        aanvullen: startCompletion,
        ...own,
        hernoemen: renameSymbol,
        naarPlek: jumpToDefinition,
        zoeken: openSearchPanel,
    };
    byId('gereedschap', HTMLDivElement).append(
        ...Object.entries(commands).map(([name, command]) => {
            const { naam, toets } = messages.gereedschap[name as keyof typeof commands];
            const made = button(naam, () => {
                view.focus();
                command(view);
            });
            made.title = toets;
            return made;
        }),
    );
}
