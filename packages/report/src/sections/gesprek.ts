import { isGebeurd } from '@samenwerking/language';
import { date, definition, definitions, notice, paragraph } from '../build.js';
import type { Block } from '../tree.js';
import { contactOf, type Subject } from './context.js';
import { count } from './words.js';

/** When the parties talk again, with whom, and how much is still to be asked. */
export function volgendGesprek(context: Subject): (Block | undefined)[] {
    const { feiten, openVragen, norm, peildatum } = context.beoordeling;
    const [next] = feiten.verkenning.gesprekken
        .filter(({ datum }) => datum && !isGebeurd(datum, peildatum))
        .toSorted((a, b) => (a.datum?.waarde ?? '').localeCompare(b.datum?.waarde ?? ''));
    return [
        next?.datum
            ? definitions([
                  definition('Volgend gesprek', date(next.datum.waarde)),
                  definition('Aanwezig', ...next.aanwezig.map((contact) => contactOf(contact, context))),
              ])
            : notice('empty', 'Er is nog geen volgend gesprek gepland.'),
        norm.vragen.length === 0
            ? undefined
            : openVragen.length === 0
              ? paragraph(`Alle ${norm.vragen.length} vragen voor de gesprekken zijn beantwoord.`)
              : paragraph(
                    `Van de ${count(norm.vragen.length, 'vraag', 'vragen')} voor de gesprekken ` +
                        `${openVragen.length === 1 ? 'staat er nog 1' : `staan er nog ${openVragen.length}`} open. ` +
                        'De vragen zijn een hulp bij het gesprek: u hoeft ze niet allemaal te beantwoorden.',
                ),
    ];
}
