import type { LangiumDocument } from 'langium';
import type { Melding } from '../assessment/melding.js';
import type { SamenwerkingServices } from '../services.js';
import { describedTwiceMeldingen } from './described-twice.js';
import { duplicateMeldingen } from './duplicates.js';
import { headerMeldingen } from './headers.js';
import { linkingMeldingen } from './linking.js';
import { structureMeldingen } from './structure.js';
import { syntaxMeldingen } from './syntax.js';
import { technicalEntryMeldingen } from './technical-entries.js';

/** What only the text of a linked document and the names in it can tell. */
export interface TextMeldingen {
    /** What could not be read: other findings may follow from it. */
    readonly syntax: readonly Melding[];
    readonly others: readonly Melding[];
}

export function textMeldingen(document: LangiumDocument, services: SamenwerkingServices): TextMeldingen {
    const structure = [...structureMeldingen(document), ...headerMeldingen(document)];
    return {
        syntax: syntaxMeldingen(document, structure.filter(isSyntaxis)),
        others: [
            ...structure.filter((melding) => !isSyntaxis(melding)),
            ...linkingMeldingen(document, services),
            ...technicalEntryMeldingen(document),
            ...duplicateMeldingen(document, services),
            ...describedTwiceMeldingen(document, services),
        ],
    };
}

function isSyntaxis({ code }: Melding): boolean {
    return code === 'syntaxis';
}
