import { aanbodVan, newSamenwerking, type SkeletWens } from '@samenwerking/language';
import { expect, test } from 'vitest';
import { createWorkspace, PEILDATUM } from '../support/workspace.js';

interface Vraag {
    readonly partner: string;
    readonly titel?: string;
    readonly isBezet?: SkeletWens['isBezet'];
}

/** The name of the new partner, of the samenwerking, and what is wrong in a file with them. */
async function namen({ partner, ...wens }: Vraag, bestaand = '') {
    const workspace = await createWorkspace({ 'bestaand.samenwerking': bestaand });
    const aanbod = aanbodVan(workspace.services);
    const norm = aanbod.normen[0] as SkeletWens['norm'];
    const { naam, tekst } = newSamenwerking({
        ...{ aanbod, norm, peildatum: PEILDATUM, partner: { titel: partner }, ...wens },
        regios: aanbod.regios.filter((regio) => regio.naam === 'utrecht'),
    });
    await workspace.write('nieuw.samenwerking', tekst);
    const [, partnerNaam, titel] = /^crisispartner (\S+) "(.*)" \{$/m.exec(tekst) ?? [];
    const fouten = workspace
        .findings('nieuw.samenwerking')
        .filter((finding) => !/-onvolledig|-onbeantwoord|profiel/.test(finding));
    return { partner: partnerNaam, titel, naam, fouten };
}

test.each([
    ['Waterschap Rivierenland', 'waterschap-rivierenland'],
    ['  Hoogheemraadschap   De Stichtse Rijnlanden ', 'hoogheemraadschap-de-stichtse-rijnlanden'],
    ['Wetterskip Fryslân', 'wetterskip-fryslân'],
    ['Café Öresund & Łódź', 'café-öresund-łódź'],
    ['Việt Hẹn', 'viet-hen'],
    ['N.V. Gasunie', 'n-v-gasunie'],
    ['Regio ’s-Hertogenbosch', 'regio-s-hertogenbosch'],
    ["Foto's & Co", 'fotos-co'],
    ['112 Meldkamer', 'partner-112-meldkamer'],
    ['Ω', 'partner'],
    ['!?', 'partner'],
    ['_onder', 'onder'],
    ['TenneT × ProRail', 'tennet-prorail'],
    ['Samenwerking', 'samenwerking'],
    ['Plan', 'plan'],
    ['Partner', 'partner'],
])('%s becomes %s', async (titel, naam) => {
    expect(await namen({ partner: titel })).toMatchObject({ partner: naam, naam: `${naam}-utrecht`, fouten: [] });
});

test('a long title is cut off at a whole word', async () => {
    const { partner, fouten } = await namen({ partner: 'Stichting Samenwerkende Ziekenhuizen '.repeat(20) });
    expect(partner).toBe('stichting-samenwerkende-ziekenhuizen-stichting-samenwerkende');
    expect(fouten).toEqual([]);
    expect((await namen({ partner: 'a'.repeat(500) })).partner).toBe('a'.repeat(60));
});

test.each([
    ['Dijk "Oost"', 'Dijk \\"Oost\\"'],
    ['C:\\dijk\\', 'C:\\\\dijk\\\\'],
    ['Twee\nregels\tof\u0000 meer', 'Twee regels of meer'],
    ['}} samenwerking x {', '}} samenwerking x {'],
    ['// uitleg', '// uitleg'],
    ['“gekruld”', '“gekruld”'],
])('the title %j stays as it is meant', async (titel, geschreven) => {
    expect(await namen({ partner: titel })).toMatchObject({ titel: geschreven, fouten: [] });
});

test('no name is given twice, nor one that differs only in capitals', async () => {
    const bestaand = `
        crisispartner dijk "Een andere" {}
        crisispartner Dijk-2 "Nog een" {}
        samenwerking Dijk-3-utrecht { partner: dijk  regio: utrecht }`;
    expect(await namen({ partner: 'Dijk' }, bestaand)).toMatchObject({
        ...{ partner: 'dijk-3', naam: 'dijk-3-utrecht-2', fouten: [] },
    });
});

test('a partner is not called after a region: a contact could not tell them apart', async () => {
    expect(await namen({ partner: 'Flevoland' })).toMatchObject({ partner: 'flevoland-2', fouten: [] });
});

test('passes over names that cannot be used for another reason', async () => {
    const isBezet = (naam: string) => naam === 'dijk-utrecht' || naam === 'dijk-utrecht-2';
    expect(await namen({ partner: 'Dijk', isBezet })).toMatchObject({ naam: 'dijk-utrecht-3' });
});
