import { aanbodVan } from '@samenwerking/language';
import { expect, test } from 'vitest';
import { createWorkspace } from '../language/support/workspace.js';
import { docxOf, PARTIES, paragraphXml, tableXml } from './support/documents.js';
import { imported, type Made } from './support/import.js';

const CHECKLIST = tableXml([
    ['Afspraak', 'Gereed'],
    ['Convenant', 'ja'],
]);

interface Given {
    readonly profiel?: string;
    readonly partner?: string;
    readonly regios?: readonly string[];
}

/** Imports a document about kern, Gasunie and Utrecht, unless it says otherwise, as if this had been given. */
async function given({ profiel, partner, regios = [] }: Given, lines = PARTIES): Promise<Made> {
    const workspace = await createWorkspace();
    const aanbod = aanbodVan(workspace.services);
    return await imported(await docxOf(lines + CHECKLIST), {
        workspace,
        profiel,
        partner: partner === undefined ? undefined : { titel: partner },
        regios: regios.flatMap((naam) => aanbod.regios.find((regio) => regio.naam === naam) ?? []),
    });
}

test('what is given and differs from the document goes before it, and that is said', async () => {
    const made = await given({ profiel: 'stand-by', partner: 'ProRail', regios: ['twente'] });
    expect(made.tekst).toContain('profiel: stand-by');
    expect(made.tekst).toContain('regio: twente\n');
    expect(made.twijfels).toEqual([
        'Opgegeven is profiel stand-by. Dat gaat voor wat in het document staat: "Profiel: kern".',
        'Opgegeven is partner "ProRail". Dat gaat voor wat in het document staat: "Crisispartner: Gasunie".',
        'Opgegeven is regio Veiligheidsregio Twente. Dat gaat voor wat in het document staat: "Regio: Utrecht".',
    ]);
});

test.each<Given>([{ profiel: 'kern', partner: 'gasunie', regios: ['utrecht'] }, { regios: ['utrecht', 'twente'] }])(
    'what the document says as well needs no sentence: %j',
    async (wish) => {
        expect((await given(wish)).twijfels).toEqual([]);
    },
);

test('nor does what the document is silent about', async () => {
    const made = await given({ profiel: 'kern', partner: 'Gasunie', regios: ['utrecht'] }, paragraphXml('Checklist'));
    expect(made.twijfels).toEqual([]);
});

test('another adoptieregio and a region that is not known are overruled too', async () => {
    const lines = (...regios: string[]) => PARTIES + regios.map((regio) => paragraphXml(regio)).join('');
    expect((await given({ regios: ['twente', 'utrecht'] }, lines('Adoptieregio: Utrecht'))).twijfels).toEqual([
        'Opgegeven is adoptieregio Veiligheidsregio Twente. Dat gaat voor wat in het document staat: "Adoptieregio: ' +
            'Utrecht".',
    ]);
    expect((await given({ regios: ['utrecht'] }, lines('Betrokken: Atlantis'))).twijfels).toEqual([
        'Opgegeven is regio Veiligheidsregio Utrecht. Dat gaat voor wat in het document staat: "Regio: Utrecht"; ' +
            '"Betrokken: Atlantis".',
    ]);
});

test('the text begins with where it comes from: an editor calls it after its first line', async () => {
    const [first] = (await given({})).tekst.split('\n');
    expect(first).toMatch(/^\/\/ Ingelezen uit .+\.docx\./);
});
