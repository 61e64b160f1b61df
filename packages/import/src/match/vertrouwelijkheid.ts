import { messages } from '../messages.js';
import { quote } from '../quote.js';
import type { Facts } from '../recognise/facts.js';
import { phrase } from '../recognise/words.js';

/** Who may read it, as far as a document says so. */
export interface VertrouwelijkheidVondst {
    readonly woord: string | undefined;
    readonly reasons: readonly string[];
    readonly doubts: readonly string[];
}

const WORDS: ReadonlySet<string> = new Set(['openbaar', 'intern', 'vertrouwelijk']);

/** Only the words of the language: what another one allows, its writer knows. */
export function vertrouwelijkheidIn({ vertrouwelijkheid: fact }: Facts): VertrouwelijkheidVondst {
    if (!fact) {
        return { woord: undefined, reasons: [], doubts: [] };
    }
    const woord = phrase(fact.value);
    return WORDS.has(woord)
        ? { woord, reasons: [messages.vertrouwelijkheid(woord, quote(fact.quote))], doubts: [] }
        : { woord: undefined, reasons: [], doubts: [messages.unknownVertrouwelijkheid(quote(fact.quote))] };
}
