import { messages } from '../messages.js';

export type Reason = keyof typeof messages.unreadable;

/** A document that cannot or may not be read. Its message is a Dutch sentence that says what the matter is, and a way out. */
export class UnreadableDocument extends Error {
    readonly reason: Reason;

    constructor(reason: Reason) {
        super(messages.unreadable[reason]);
        this.name = 'UnreadableDocument';
        this.reason = reason;
    }
}
