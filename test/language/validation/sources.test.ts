import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../packages/language/src/validation/catalogue.js';
import { EXAMPLES } from '../support/fixable-files.js';
import { zinnenVan } from '../support/judge.js';
import { MESSY } from '../support/messy-files.js';
import { GISTEREN, MORGEN, profielInStadium, samenwerking } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

const PLEK = /\([^)]*(?:stap \d+|bijlage [A-D]|hoofdstuk \d)[^)]*\)/;

const met = (velden: string, thema = 'proces', eis = 'betrokkenheid') =>
    samenwerking(profielInStadium('structureel', 1), `${thema} { ${eis} { ${velden} } }`);

describe('a sentence says where the source asks it, and what to do', () => {
    test.each([
        ['afspraak-verlopen', met(`status: gereed  geldig-tot: ${GISTEREN}`), '(stap 1 en 13)', 'nieuwe afspraak'],
        ['afspraak-verloopt', met(`status: gereed  geldig-tot: ${MORGEN}`), '(stap 1 en 13)', 'Verleng'],
        ['afwijking-zonder-motivering', met('status: nvt'), '(stap 7)', 'Leg met ‘motivering’ uit'],
        ['thema-onjuist', met('status: open', 'mens'), '(stap 6)', 'Verplaats'],
        ['plaatshouder', met('status: gereed  tekst: "TODO"'), '(stap 7)', 'Vul de tekst in'],
        [
            'document-ontbreekt',
            met('status: gereed  tekst: "Getekend."', 'organisatie', 'convenant'),
            '(hoofdstuk 1)',
            'Verwijs ernaar',
        ],
        [
            'account-beheer',
            samenwerking(profielInStadium('kern', 1), 'techniek { account devries { beheer: veiligheidsregio } }'),
            '(bijlage C)',
            'zet ‘beheer’ op crisispartner',
        ],
        ['toetsing-te-vroeg', samenwerking(profielInStadium('kern', 2)), '(stap 7 en 10)', 'Rond dit af'],
        ['vraag-onbeantwoord', samenwerking(), '(stap 4)', 'bespreek'],
    ])('%s', async (code, tekst, bron, raad) => {
        const [zin] = await zinnenVan(code, tekst);
        expect(zin).toContain(bron);
        expect(zin).toContain(raad);
    });

    test.each(Object.entries({ examples: EXAMPLES, messy: MESSY }))('in the %s files', async (_, files) => {
        const workspace = await createWorkspace(files);
        const zonder = Object.keys(files)
            .flatMap((file) => workspace.diagnostics(file))
            .filter(({ code }) => 'bron' in catalogue[code as keyof typeof catalogue])
            // What an own norm asks, that says itself.
            .filter(({ message }) => !(PLEK.test(String(message)) || /\(Aanvulling |\(norm /.test(String(message))));
        expect(zonder.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    });
});
