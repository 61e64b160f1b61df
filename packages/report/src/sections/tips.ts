import { section } from '../build.js';
import type { Section } from '../tree.js';
import { plainText, userText } from '../user-text.js';
import type { Subject } from './context.js';
import { FASEN } from './words.js';

/** The tips of the norm for the steps of this phase that are not done. */
export function tips({ beoordeling }: Subject): Section | undefined {
    const { fase, norm, stappen } = beoordeling;
    const left = new Set(
        stappen.filter(({ status }) => status === 'open' || status === 'bezig').map(({ nummer }) => nummer),
    );
    const reached: readonly string[] = FASEN.slice(0, FASEN.indexOf(fase) + 1);
    const told = norm.stappen.flatMap(({ nummer, titel, tip, fase: vanFase }) =>
        tip && left.has(nummer) && reached.includes(vanFase)
            ? [{ term: plainText(`Stap ${nummer}: ${titel ?? ''}`), values: [userText(tip)] }]
            : [],
    );
    return told.length === 0
        ? undefined
        : section('tips', 'Tips bij de stappen', [{ kind: 'definitions', isShort: false, items: told }]);
}
