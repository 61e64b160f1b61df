import type { EisFeiten } from '@samenwerking/language';
import { shown } from '../quote.js';
import { phrase } from '../recognise/words.js';

/** How a requirement is called in a sentence: by its title, and by its name in the language where that says something else. */
export function eisName(eis: string, eisen: ReadonlyMap<string, EisFeiten>): string {
    const titel = shown(eisen.get(eis)?.titel ?? eis);
    return phrase(titel) === phrase(eis) ? `‘${titel}’` : `‘${titel}’ (${eis})`;
}
