import { isBuiltin } from '@samenwerking/language';
import type { LangiumDocument } from 'langium';
import { beforeAll, describe, expect, test } from 'vitest';
import { beoordeel } from '../support/judge.js';
import { samenwerking } from '../support/samenwerking.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

let workspace: TestWorkspace;

beforeAll(async () => {
    workspace = await createWorkspace();
});

/** A document that comes with the language. */
function builtin(name: string): LangiumDocument | undefined {
    const documents = workspace.services.shared.workspace.LangiumDocuments.all;
    return documents.find(({ uri }) => isBuiltin(uri) && uri.path.endsWith(name));
}

function builtinText(name: string): string {
    return builtin(name)?.textDocument.getText() ?? '';
}

describe('the built-in documents say nothing that the language would object to', () => {
    // As a file of the workspace, because built-in documents themselves are never checked.
    test('the Stappenplan', async () => {
        const text = builtinText('stappenplan.samenwerking').replace('norm stappenplan', 'norm kopie');
        expect(text).toContain('norm kopie "Stappenplan netcentrisch samenwerken" {');
        await workspace.write('kopie.samenwerking', text);
        expect(workspace.findings('kopie.samenwerking')).toEqual([]);
    });

    test('the veiligheidsregio’s', async () => {
        const text = builtinText('veiligheidsregios.samenwerking');
        expect(text).toContain('veiligheidsregio utrecht');
        await workspace.write('regios.samenwerking', text);
        expect(workspace.findings('regios.samenwerking')).toEqual([]);
    });
});

// nummer | stap | fase | bron | tip
const STAPPEN = `
1  | Bepalen van een adoptieregio                             | verkennen | hoofdstuk 2                   | grenzen
2  | Wat is er al?                                            | verkennen | hoofdstuk 2                   | eigen organisatie
3  | Een eerste inschatting van het samenwerkingsprofiel      | verkennen | hoofdstuk 2                   |
4  | Afstemming tussen veiligheidsregio en crisispartner      | verkennen | hoofdstuk 2, bijlage A        | netcentrisch werken; Een andere; workshop; oefening; werkgroep
5  | Keuze voor samenwerkingsprofiel                          | verkennen | hoofdstuk 2                   |
6  | Afspraken maken en opstellen van plan van aanpak         | uitwerken | hoofdstuk 3                   | scenario; format
7  | Check op de opgestelde afspraken                         | uitwerken | hoofdstuk 3, bijlage B en C   |
8  | Activiteiten wegzetten in de tijd                        | uitwerken | hoofdstuk 3                   |
9  | Contact opnemen met de werkgroep                         | uitwerken | hoofdstuk 3                   |
10 | Aanvragen intercollegiale toetsing                       | uitwerken | hoofdstuk 3                   |
11 | Uitvoeren plan van aanpak                                | uitvoeren | hoofdstuk 4                   |
12 | Go live moment                                           | uitvoeren | hoofdstuk 4                   | andere betrokken regio's; tegenspel
13 | Continu monitoren en evalueren                           | uitvoeren | hoofdstuk 4                   |
14 | Ervaringen delen met de werkgroep Crisispartners         | uitvoeren | hoofdstuk 4                   |
`;

// nummer | regel van bijlage D | fase
const PROCESSCHEMA = `
1  | Aanwijzen adoptieregio                                   | verkennen
2  | In kaart brengen huidige samenwerking                    | verkennen
3  | Eerste inschatting profiel                               | verkennen
4  | Afstemming tussen veiligheidsregio en partner            | verkennen
5  | Keuze profiel                                            | verkennen
6  | Opstellen plan van aanpak                                | uitwerken
7  | Uitwerken samenwerkingsafspraken                         | uitwerken
8  | Activiteiten wegzetten in de tijd                        | uitwerken
9  | Aanvraag toetsing                                        | uitwerken
10 | Uitvoeren plan van aanpak                                | uitvoeren
11 | Go-live/Toetsing                                         | uitvoeren
12 | Monitoren en evalueren                                   | uitvoeren
`;

// profiel | titel | getoetst | trede | accounts | bron
const PROFIELEN = `
ad-hoc      | Ad-hocsamenwerking        | nee |   |           | leeswijzer
koppel      | Koppelsamenwerking        | nee |   |           | leeswijzer
stand-by    | Stand-bysamenwerking      | ja  | 1 |           | stap 6 en 7
structureel | Structurele samenwerking  | ja  | 2 | lezen     | bijlage B
kern        | Kernsamenwerking          | ja  | 3 | schrijven | bijlage B en C
`;

// vraag | beide partijen antwoorden
const VRAGEN = `
verantwoordelijkheden | ja
belangen              | ja
werkwijzen            | ja
inrichting            | ja
informatievoorziening | ja
scenarios             | nee
informatiebehoeften   | ja
opschaling            | nee
afschaling            | nee
vertrouwelijkheid     | nee
ambities              | ja
`;

// nummer | naam | titel na "Veiligheidsregio"
const REGIOS = `
1  | groningen               | Groningen
2  | fryslân                 | Fryslân
3  | drenthe                 | Drenthe
4  | ijsselland              | IJsselland
5  | twente                  | Twente
6  | noord-en-oost-gelderland | Noord- en Oost-Gelderland
7  | gelderland-midden       | Gelderland-Midden
8  | gelderland-zuid         | Gelderland-Zuid
9  | utrecht                 | Utrecht
10 | noord-holland-noord     | Noord-Holland Noord
11 | zaanstreek-waterland    | Zaanstreek-Waterland
12 | kennemerland            | Kennemerland
13 | amsterdam-amstelland    | Amsterdam-Amstelland
14 | gooi-en-vechtstreek     | Gooi en Vechtstreek
15 | haaglanden              | Haaglanden
16 | hollands-midden         | Hollands Midden
17 | rotterdam-rijnmond      | Rotterdam-Rijnmond
18 | zuid-holland-zuid       | Zuid-Holland Zuid
19 | zeeland                 | Zeeland
20 | midden-en-west-brabant  | Midden- en West-Brabant
21 | brabant-noord           | Brabant-Noord
22 | brabant-zuidoost        | Brabant-Zuidoost
23 | limburg-noord           | Limburg-Noord
24 | zuid-limburg            | Zuid-Limburg
25 | flevoland               | Flevoland
`;

function rijen(tabel: string): string[][] {
    return tabel
        .trim()
        .split('\n')
        .map((regel) => regel.split('|').map((cel) => cel.trim()));
}

async function norm() {
    const { beoordeling } = await beoordeel(samenwerking());
    return beoordeling;
}

describe('the 14 steps', () => {
    test.each(rijen(STAPPEN))('step %s, %s, is %s (%s)', async (nummer, titel, fase, bron) => {
        const { stappen, norm: gelezen } = await norm();
        const isGevraagd = (stap: { readonly nummer: number }) => stap.nummer === Number(nummer);
        expect(stappen.find(isGevraagd)).toMatchObject({ titel, fase });
        expect(gelezen.stappen.find(isGevraagd)?.bron).toBe(bron);
    });

    test.each(rijen(STAPPEN))('step %s, %s, has the tips of the source', async (nummer, _, __, ___, tip) => {
        const stap = (await norm()).norm.stappen.find((kandidaat) => kandidaat.nummer === Number(nummer));
        const woorden = tip === '' ? [] : (tip ?? '').split('; ');
        expect(stap?.tip !== undefined).toBe(woorden.length > 0);
        for (const woord of woorden) {
            expect(stap?.tip?.replace(/\s+/g, ' ')).toContain(woord);
        }
    });

    test('stand in their order, and there are no others', async () => {
        expect((await norm()).stappen.map(({ nummer }) => String(nummer))).toEqual(rijen(STAPPEN).map(([nr]) => nr));
    });
});

describe('the profiles', () => {
    test.each(rijen(PROFIELEN))('%s is called %s', async (naam, titel, getoetst, trede, accounts, bron) => {
        expect((await norm()).norm.profielen.get(naam ?? '')).toMatchObject({
            titel,
            toetsing: getoetst === 'ja',
            trede: trede === '' ? undefined : Number(trede),
            accounts: accounts === '' ? undefined : accounts,
            bron,
        });
    });

    test('are five, in a norm that has its own title', async () => {
        const { profielen, titel } = (await norm()).norm;
        expect([...profielen.keys()]).toEqual(rijen(PROFIELEN).map(([naam]) => naam));
        expect(titel).toBe('Stappenplan netcentrisch samenwerken');
    });
});

describe('bijlage D', () => {
    test.each(rijen(PROCESSCHEMA))('line %s, %s, is %s', async (nummer, titel, fase) => {
        const regel = (await norm()).processchema.find((kandidaat) => kandidaat.nummer === Number(nummer));
        expect(regel).toMatchObject({ titel, fase });
    });

    test('has 12 lines of its own, in order', async () => {
        const regels = (await norm()).processchema.map(({ nummer, titel, fase }) => [String(nummer), titel, fase]);
        expect(regels).toEqual(rijen(PROCESSCHEMA));
    });
});

describe('bijlage A', () => {
    test('has 11 questions in order', async () => {
        expect((await norm()).norm.vragen.map(({ naam }) => naam)).toEqual(rijen(VRAGEN).map(([naam]) => naam));
    });

    test.each(rijen(VRAGEN))('question %s, for both sides: %s', async (naam, beide) => {
        const vraag = (await norm()).norm.vragen.find((kandidaat) => kandidaat.naam === naam);
        expect(vraag?.beidePartijen).toBe(beide === 'ja');
        expect(vraag?.titel).toMatch(/^\p{Lu}.*\?$/u);
    });
});

describe('the veiligheidsregio’s', () => {
    interface Regio {
        readonly name: string;
        readonly titel: string;
        readonly nummer: number;
    }

    test('are 25, with their number and title', () => {
        const bestand = builtin('veiligheidsregios.samenwerking')?.parseResult.value as { organisaties?: Regio[] };
        expect(bestand.organisaties?.map(({ nummer, name, titel }) => [String(nummer), name, titel])).toEqual(
            rijen(REGIOS).map(([nummer, naam, titel]) => [nummer, naam, `Veiligheidsregio ${titel}`]),
        );
    });

    test('may all be named by any file', async () => {
        const namen = rijen(REGIOS).map(([, naam]) => naam);
        const { beoordeling, gevonden } = await beoordeel(samenwerking(`betrokken: ${namen.join(', ')}`));
        expect(gevonden.filter(({ code }) => code === 'onbekend')).toEqual([]);
        expect(beoordeling.feiten.betrokken.every(({ id }) => id?.startsWith('veiligheidsregio:'))).toBe(true);
    });
});
