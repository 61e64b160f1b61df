import { definition, definitions, paragraph, section, text } from '../build.js';
import type { Section } from '../tree.js';
import type { Subject } from './context.js';
import { HONDERD_PROCENT } from './samenvatting.js';

/** How to read the report: what it follows from, and what the words mean. */
export function leeswijzer({ beoordeling }: Subject): Section {
    return section('leeswijzer', 'Zo leest u dit rapport', [
        paragraph(
            'Dit rapport volgt uit wat er tot en met de peildatum is vastgelegd. ' +
                `${beoordeling.norm.titel ? `De maatstaf is: ${beoordeling.norm.titel}. ` : ''}` +
                `De voortgang telt de afspraken van de checklist en de basis. ${HONDERD_PROCENT}`,
        ),
        definitions([
            definition('Gereed', text('De afspraak is compleet en vastgesteld.')),
            definition(
                'Afgeweken',
                text('De partijen maken deze afspraak niet en leggen uit waarom. Dit telt als geregeld.'),
            ),
            definition(
                'Onvolledig',
                text('Er is een begin, maar er ontbreekt nog iets of de status is nog niet gereed.'),
            ),
            definition('Ontbreekt', text('Er is nog niets vastgelegd.')),
            definition('Verlopen', text('De afspraak was geregeld, maar is niet meer geldig.')),
        ]),
    ]);
}
