import { EISEN, PROFIELEN, ROLLEN, STATUSSEN } from './norm.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', description });
const datum: Schema = { type: 'string', pattern: '^\\d\\d-\\d\\d-\\d{4}$', description: 'Een datum: dag-maand-jaar.' };
const oneOf = (values: readonly string[], description: string): Schema => ({ enum: values, description });
const naam: Schema = { type: 'string', pattern: '^[a-z0-9-]+$', description: 'De naam van iets uit een ander blok.' };

function block(properties: Record<string, Schema>, required: readonly string[] = []): Schema {
    return { type: 'object', properties, required, additionalProperties: false };
}

const byName = (one: Schema): Schema => ({ type: 'object', additionalProperties: one, propertyNames: naam });

function afspraak(aspecten: readonly string[]): Schema {
    return block(
        {
            status: oneOf(STATUSSEN, 'Hoe ver de afspraak is.'),
            tekst: text('Wat er is afgesproken.'),
            eigenaar: naam,
            'vastgesteld-op': datum,
            'geldig-tot': datum,
            ...Object.fromEntries(aspecten.map((aspect) => [aspect, text(`Onderdeel ${aspect} van de afspraak.`)])),
        },
        ['status', 'tekst', 'eigenaar', ...aspecten],
    );
}

const themas = Object.fromEntries(
    Object.entries(EISEN).map(([thema, eisen]) => [
        thema,
        block(Object.fromEntries(Object.entries(eisen).map(([eis, aspecten]) => [eis, afspraak(aspecten)]))),
    ]),
);

const contact = block({
    titel: text('Hoe het contact heet.'),
    functie: text('Wat het contact doet.'),
    rol: oneOf(ROLLEN, 'Welke rol het contact heeft.'),
    telefoon: text('Waarop het contact te bereiken is.'),
    'e-mail': text('Waarop het contact te bereiken is.'),
});

const activiteit = block(
    {
        titel: text('Hoe de activiteit heet.'),
        na: naam,
        van: datum,
        doorlooptijd: { type: 'string', pattern: '^\\d+ (dag|dagen|week|weken|maand|maanden)$' },
        prioriteit: oneOf(['hoog', 'midden', 'laag'], 'Hoe dringend de activiteit is.'),
        eigenaar: naam,
        status: oneOf(['open', 'bezig', 'gereed', 'vervallen'], 'Hoe ver de activiteit is.'),
    },
    ['van', 'eigenaar'],
);

const samenwerking = block(
    {
        titel: text('Hoe de samenwerking heet.'),
        'neemt-over': naam,
        partner: naam,
        regio: naam,
        vertrouwelijkheid: oneOf(['openbaar', 'intern', 'vertrouwelijk'], 'Wie de samenwerking mag lezen.'),
        profiel: block(
            Object.fromEntries(
                PROFIELEN.map((profiel) => [profiel, block({ motivering: text('Waarom.'), 'gekozen-op': datum })]),
            ),
        ),
        ...themas,
        plan: block({ 'go-live': datum, activiteit: byName(activiteit) }, ['go-live']),
        // Findings on this side as well: none of the files has it.
        toetsing: block({ 'werkgroep-op': datum }),
    },
    ['partner', 'regio', 'profiel', 'toetsing'],
);

const partner = block({
    titel: text('Hoe de partner heet.'),
    ...Object.fromEntries(['sector', 'kerntaken', 'ambities', 'verwachtingen'].map((key) => [key, text(key)])),
    contact: byName(contact),
});

/** What a maintainer would write to have the same content checked: shapes, values and what must be there. */
export const schema: Schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...block({ crisispartner: byName(partner), samenwerking: byName(samenwerking) }),
};
