import { window } from 'vscode';
import { withoutLinks } from '../plain-text.js';
import { messages } from './messages.js';

/** What a user can do about what is said. */
export interface Action {
    readonly title: string;
    run(): unknown;
}

/** About so many letters VS Code has room for on the one line that it shows of a message without a button. */
const ONE_LINE = 60;

const CLOSE: Action = { title: messages.close, run: () => undefined };

/** Says something in full: what is longer than a line gets a button. Nobody waits for the answer, which may never come. */
export const tell = {
    information: (text: string, action?: Action) => show(window.showInformationMessage, text, action),
    warning: (text: string, action?: Action) => show(window.showWarningMessage, text, action),
    error: (text: string, action?: Action) => show(window.showErrorMessage, text, action),
};

type Show = (text: string, ...buttons: string[]) => Thenable<string | undefined>;

function show(showMessage: Show, text: string, action = text.length > ONE_LINE ? CLOSE : undefined): void {
    showMessage(withoutLinks(text), ...(action ? [action.title] : [])).then((chosen) => {
        if (action && chosen === action.title) {
            return action.run();
        }
        return;
    });
}
