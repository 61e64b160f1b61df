import { formatDocument, LSPPlugin } from '@codemirror/lsp-client';
import type { Command } from '@codemirror/view';
import { messages } from '../messages.js';
import type { Meldingen } from './meldingen.js';

/** The code of what cannot be read: nobody knows what its layout should be then. */
const UNREADABLE = 'syntaxis';

/** Lays the text out, or says why that is not done. */
export function layOut(meldingen: Meldingen, say: (sentence: string) => void): Command {
    return (view) => {
        const plugin = LSPPlugin.get(view);
        const unreadable = meldingen.in(plugin?.uri ?? '').find(({ code }) => code === UNREADABLE);
        if (unreadable) {
            say(messages.nietOpgemaakt(unreadable.range.start.line + 1));
            return true;
        }
        return formatDocument(view);
    };
}
