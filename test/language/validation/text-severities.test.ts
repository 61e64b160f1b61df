import { expect, test } from 'vitest';
import { inKort, type Letter } from '../support/judge.js';
import { createWorkspace } from '../support/workspace.js';

const OTHERS = {
    'regios.samenwerking': `
        veiligheidsregio utrecht { contact bakker "B. Bakker" }
        veiligheidsregio flevoland { contact bakker "F. Bakker" }
    `,
};

// How hard each finding about the text itself counts, as the design says.
test.each<[code: string, Letter, text: string]>([
    ['onbekende-sleutel', 'W', 'samenwerking proef { deelnemer: utrecht }'],
    ['syntaxis', 'F', 'samenwerking proef { regio: }'],
    ['dubbel', 'F', 'samenwerking proef { regio: utrecht  regio: flevoland }'],
    ['dubbel-beschreven', 'W', 'samenwerking proef { volgens: eigen }\nnorm eigen { }\nnorm eigen { }'],
    ['onbekend', 'F', 'samenwerking proef { regio: nergens }'],
    [
        'meerduidig',
        'F',
        'samenwerking proef { betrokken: utrecht, flevoland  proces { alarmering { eigenaar: bakker } } }',
    ],
    ['waarde-soort', 'W', 'samenwerking proef { proces { informatiedeling { hoe: utrecht.bakker } } }'],
    ['thema-onjuist', 'W', 'samenwerking proef { proces { systeem: LCMS } }'],
    ['thema-onjuist', 'W', 'samenwerking proef { mens { account utrecht.bakker } }'],
    ['datum-ongeldig', 'F', 'samenwerking proef { plan { go-live: 31-06-2026 } }'],
    ['bestand-ontbreekt', 'W', 'samenwerking proef { organisatie { convenant { document: "weg.pdf" } } }'],
    ['bestand-buiten-werkmap', 'I', 'samenwerking proef { organisatie { convenant { document: "/weg.pdf" } } }'],
    ['kring', 'F', 'norm een { breidt-uit: een }'],
    ['niet-gebruikt', 'H', 'samenwerking proef { contact jansen "A. Jansen" { organisatie: utrecht } }'],
    ['leeg', 'I', ''],
])('%s counts as %s', async (code, letter, text) => {
    const workspace = await createWorkspace({ ...OTHERS, 'a.samenwerking': text }, { isMissing: () => true });
    const found = inKort(workspace, 'a.samenwerking').filter((melding) => melding.code === code);
    expect(found.map(({ ernst }) => ernst)).toEqual([letter]);
});
