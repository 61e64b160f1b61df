import { expect, test } from 'vitest';
import { FILE, fixed, fixesOf, tryFixes } from '../support/fixes.js';
import { samenwerking } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

const GEHEIM = 'status: gereed  tekst: "Getekend."';

test.each<[code: string, titel: string, voor: string, na: string]>([
    [
        'afspraak-zonder-datum',
        '‘vastgesteld-op: 23-11-2026’ invoegen',
        `mens { geheimhouding { ${GEHEIM}  eigenaar: jansen } }`,
        `mens { geheimhouding { ${GEHEIM}  eigenaar: jansen  vastgesteld-op: 23-11-2026 } }`,
    ],
    [
        'afspraak-zonder-eigenaar',
        '‘eigenaar: devries’ invoegen',
        `mens { geheimhouding { ${GEHEIM}  vastgesteld-op: 01-05-2026 } }`,
        `mens { geheimhouding { ${GEHEIM}  eigenaar: devries  vastgesteld-op: 01-05-2026 } }`,
    ],
    [
        'document-ontbreekt',
        'Document invoegen',
        `organisatie { convenant { ${GEHEIM}  eigenaar: jansen  vastgesteld-op: 01-05-2026 } }`,
        `organisatie { convenant { ${GEHEIM}  eigenaar: jansen  vastgesteld-op: 01-05-2026  document: "" } }`,
    ],
    [
        'afwijking-zonder-motivering',
        'Motivering invoegen',
        'mens { geheimhouding { status: nvt  geldig-tot: onbepaald } }',
        'mens { geheimhouding { status: nvt  motivering: ""  geldig-tot: onbepaald } }',
    ],
    [
        'afwijking-zonder-motivering',
        'Motivering invoegen',
        'mens { afspraak "Kleding" { status: nvt } }',
        'mens { afspraak "Kleding" { status: nvt  motivering: "" } }',
    ],
    [
        'adoptieregio-niet-aangemeld',
        '‘aangemeld-op: 23-11-2026’ invoegen',
        'regio: utrecht adoptieregio: twente // sinds mei',
        'regio: utrecht adoptieregio: twente { aangemeld-op: 23-11-2026 } // sinds mei',
    ],
    ['profiel-zonder-motivering', 'Motivering invoegen', 'profiel: kern', 'profiel: kern { motivering: "" }'],
    ['profiel-zonder-motivering', 'Motivering invoegen', 'profiel: kern {}', 'profiel: kern { motivering: "" }'],
    [
        'profiel-niet-besproken',
        '‘besproken-op: 23-11-2026’ invoegen',
        'profiel: kern { gekozen-op: 03-04-2026 }',
        'profiel: kern { gekozen-op: 03-04-2026  besproken-op: 23-11-2026 }',
    ],
    [
        'profiel-niet-afgestemd',
        '‘afgestemd-op: 03-04-2026’ invoegen',
        'betrokken: twente, utrecht profiel: kern { gekozen-op: 03-04-2026 }',
        'betrokken: twente, utrecht profiel: kern { afgestemd-op: 03-04-2026  gekozen-op: 03-04-2026 }',
    ],
    [
        'schrijfrecht-niet-teruggezet',
        '‘teruggezet-op: 23-11-2026’ invoegen',
        'techniek { account devries { tijdelijk-schrijven "Brand" { tot: 01-11-2026 } } }',
        'techniek { account devries { tijdelijk-schrijven "Brand" { tot: 01-11-2026  teruggezet-op: 23-11-2026 } } }',
    ],
    [
        'activiteit-zonder-planning',
        '‘doorlooptijd: 2 weken’ invoegen',
        'plan { activiteit workshop "Workshop" { prioriteit: hoog } }',
        'plan { activiteit workshop "Workshop" { doorlooptijd: 2 weken  prioriteit: hoog } }',
    ],
    [
        'activiteit-zonder-planning',
        '‘prioriteit: midden’ invoegen',
        'plan { activiteit workshop "Workshop" { doorlooptijd: 1 week } }',
        'plan { activiteit workshop "Workshop" { doorlooptijd: 1 week  prioriteit: midden } }',
    ],
    [
        'activiteit-zonder-planning',
        '‘prioriteit: laag’ invoegen',
        'plan {\n        activiteit workshop "Workshop" // nog plannen\n    }',
        'plan {\n        activiteit workshop "Workshop" { prioriteit: laag } // nog plannen\n    }',
    ],
    ['go-live-ontbreekt', '‘go-live: 23-11-2026’ invoegen', 'plan { }', 'plan { go-live: 23-11-2026 }'],
    [
        'go-live-ontbreekt',
        '‘go-live: 14-12-2026’ invoegen',
        'plan { activiteit workshop "Workshop" { van: 01-12-2026  doorlooptijd: 2 weken } }',
        'plan { go-live: 14-12-2026  activiteit workshop "Workshop" { van: 01-12-2026  doorlooptijd: 2 weken } }',
    ],
    [
        'oefening-ontbreekt',
        'Oefening invoegen',
        'profiel: kern uitvoering { go-live 02-11-2026 }',
        'profiel: kern uitvoering { go-live 02-11-2026 { oefening: "" } }',
    ],
    [
        'verbeterpunt-onbelegd',
        'Aanpak invoegen',
        'uitvoering { go-live 02-11-2026 { verbeterpunt "Sneller" { status: open } } }',
        'uitvoering { go-live 02-11-2026 { verbeterpunt "Sneller" { aanpak: ""  status: open } } }',
    ],
    [
        'verbeterpunt-onbelegd',
        '‘eigenaar: jansen’ en ‘voor: 23-12-2026’ invoegen',
        'uitvoering { go-live 02-11-2026 { verbeterpunt "Sneller" } }',
        'uitvoering { go-live 02-11-2026 { verbeterpunt "Sneller" { eigenaar: jansen  voor: 23-12-2026 } } }',
    ],
    [
        'verbeterpunt-onbelegd',
        '‘voor: 23-12-2026’ invoegen',
        'uitvoering { go-live 02-11-2026 { verbeterpunt "Sneller" { eigenaar: jansen } } }',
        'uitvoering { go-live 02-11-2026 { verbeterpunt "Sneller" { eigenaar: jansen  voor: 23-12-2026 } } }',
    ],
    [
        'evaluatie-te-laat',
        'Evaluatie van 23-11-2026 invoegen',
        'uitvoering { go-live 02-11-2025  volgende-evaluatie: 01-10-2026 }',
        'uitvoering { go-live 02-11-2025  evaluatie 23-11-2026 { aanleiding: periodiek  bevinding: "" }  volgende-evaluatie: 01-10-2026 }',
    ],
    [
        'afspraak-niet-gereed',
        'Status op gereed zetten',
        'profiel: kern toetsing { aangevraagd-op: 01-06-2026 } mens { geheimhouding { status: concept tekst: "Ja." } }',
        'profiel: kern toetsing { aangevraagd-op: 01-06-2026 } mens { geheimhouding { status: gereed tekst: "Ja." } }',
    ],
])('%s: %s', async (code, titel, voor, na) => {
    expect(await fixed(code, samenwerking(voor), titel)).toBe(samenwerking(na));
});

test.each<[why: string, code: string, inhoud: string]>([
    [
        'a date that is planned',
        'profiel-niet-besproken',
        'profiel: kern { gekozen-op: 03-04-2026  besproken-op: 01-12-2026 }',
    ],
    [
        'a region that is to be reported',
        'adoptieregio-niet-aangemeld',
        'regio: utrecht adoptieregio: twente { aangemeld-op: 01-12-2026 }',
    ],
    [
        'a profile that was aligned too late',
        'profiel-niet-afgestemd',
        'betrokken: twente, utrecht profiel: kern { gekozen-op: 03-04-2026  afgestemd-op: 04-04-2026 }',
    ],
    [
        'rights that are to be set back',
        'schrijfrecht-niet-teruggezet',
        'techniek { account devries { tijdelijk-schrijven "Brand" { tot: 01-11-2026  teruggezet-op: 01-12-2026 } } }',
    ],
])('nothing is offered for %s', async (_, code, inhoud) => {
    const workspace = await createWorkspace({ [FILE]: samenwerking(inhoud) });
    const found = workspace.diagnostics(FILE).filter((diagnostic) => diagnostic.code === code);
    expect(found).toHaveLength(1);
    expect(await fixesOf(workspace, FILE, found)).toEqual([]);
});

test('no profile is put in once toetsing is requested: all that it asks would be an error at once', async () => {
    const offered = await Promise.all(
        ['', 'toetsing { aangevraagd-op: 01-06-2026 }'].map(async (inhoud) => {
            const workspace = await createWorkspace({ [FILE]: samenwerking(inhoud) });
            const found = workspace.diagnostics(FILE).filter(({ code }) => code === 'profiel-ontbreekt');
            return (await fixesOf(workspace, FILE, found)).map(({ title }) => title);
        }),
    );
    expect(offered).toEqual([expect.arrayContaining(['‘profiel: kern’ invoegen']), []]);
});

test('one value is preferred, more are a choice', async () => {
    const zonderDatum = samenwerking(`mens { geheimhouding { ${GEHEIM}  eigenaar: jansen } }`);
    expect((await tryFixes('afspraak-zonder-datum', zonderDatum)).map(({ isPreferred }) => isPreferred)).toEqual([
        true,
    ]);
    const zonderEigenaar = samenwerking(`mens { geheimhouding { ${GEHEIM} } }`);
    expect(await tryFixes('afspraak-zonder-eigenaar', zonderEigenaar)).toEqual([
        expect.objectContaining({ titel: '‘eigenaar: jansen’ invoegen', isPreferred: false }),
        expect.objectContaining({ titel: '‘eigenaar: devries’ invoegen', isPreferred: false }),
    ]);
});

test('whoever owns most comes first, and five contacts are enough', async () => {
    const gasten = [1, 2, 3, 4, 5].map((nummer) => `contact gast${nummer}`).join('\n');
    const tekst = samenwerking(
        gasten,
        `mens { geheimhouding { ${GEHEIM} } }`,
        'plan { activiteit a { eigenaar: devries } }',
    );
    const titels = (await tryFixes('afspraak-zonder-eigenaar', tekst)).map(({ titel }) => titel);
    expect(titels).toHaveLength(5);
    expect(titels[0]).toBe('‘eigenaar: devries’ invoegen');
});

test('a contact that shares its name is written with its organisation', async () => {
    const tekst = `crisispartner linge "Linge" { contact smit "A. Smit" }
veiligheidsregio utrecht { contact smit "B. Smit" }
samenwerking proef { partner: linge  regio: utrecht  mens { geheimhouding { ${GEHEIM} } } }`;
    expect((await tryFixes('afspraak-zonder-eigenaar', tekst)).map(({ titel }) => titel)).toEqual([
        '‘eigenaar: linge.smit’ invoegen',
        '‘eigenaar: utrecht.smit’ invoegen',
    ]);
});
