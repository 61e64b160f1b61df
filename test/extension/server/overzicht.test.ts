import { ernstOf } from '@samenwerking/language';
import { expect, test } from 'vitest';
import type { OverzichtGroep, OverzichtPunt } from '../../../packages/extension/src/overzicht-request.ts';
import { type ErnstOf, groepenVan, overzichtVan } from '../../../packages/extension/src/server/overzicht.ts';
import { EXAMPLES } from '../../language/support/fixable-files.js';
import { createWorkspace } from '../../language/support/workspace.js';

const FILE = 'a.samenwerking';

async function overzicht(inhoud: string, ernst: ErnstOf = ernstOf) {
    const workspace = await createWorkspace({
        [FILE]: `crisispartner ws "Waterschap"\nsamenwerking proef "Proef" {\n partner: ws\n regio: utrecht\n${inhoud}\n}`,
    });
    const beoordeling = workspace.beoordeling(FILE);
    return { ...overzichtVan(beoordeling, 0, ernst), groepen: groepenVan(beoordeling, ernst) };
}

test('what time presses on comes first, agreements stand with their theme, the rest with its subject', async () => {
    const { naam, voortgang, stand, groepen, regel } = await overzicht(`
 profiel: stand-by { gekozen-op: 03-04-2026 }
 proces { alarmering { status: gereed  tekst: "Zo."  geldig-tot: 01-06-2026 } }
 plan { activiteit tekenen "Tekenen" { van: 01-02-2026  tot: 02-02-2026 } }`);
    expect([naam, voortgang, stand, regel]).toEqual(['proef', '0/8', 'geregeld · uitwerken', 1]);
    expect(groepen.map((groep) => groep.titel)).toEqual([
        'Te laat of bijna verlopen',
        'Proces',
        'Organisatie',
        'Mens',
        'Techniek',
        'Stappen',
        'Partijen en contacten',
        'Keuze van het profiel',
        'Planning',
    ]);
    expect(groepen[0]?.isUrgent).toBe(true);
    expect(groepen[0]?.punten.map((punt) => [punt.titel, punt.ernst])).toEqual([
        ['Alarmering', 'waarschuwing'],
        ['Tekenen', 'waarschuwing'],
    ]);
});

const AFSPRAAK = (tot: string) =>
    `profiel: stand-by { gekozen-op: 03-04-2026 }\n proces { alarmering { status: gereed  tekst: "Zo."  geldig-tot: ${tot} } }`;

test.each([
    ['verlopen', AFSPRAAK('01-06-2026'), 'te-laat'],
    ['binnenkort', AFSPRAAK('01-12-2026'), 'verloopt'],
    ['niets', AFSPRAAK('01-06-2030'), undefined],
])('whether it is late or expires: %s', async (_, inhoud, haast) => {
    expect((await overzicht(inhoud)).haast).toBe(haast);
    expect((await overzicht(inhoud, () => undefined)).haast).toBeUndefined();
});

test('what is late comes before what expires, an activity by its title', async () => {
    const { groepen, haast } = await overzicht(`${AFSPRAAK('01-12-2026')}
 plan { activiteit tekenen "Het tekenen" { van: 01-02-2026  tot: 02-02-2026 } activiteit lezen { van: 01-02-2026  tot: 02-02-2026 } }`);
    expect(haast).toBe('te-laat');
    expect(groepen[0]?.punten.map(({ titel }) => titel)).toEqual(['Het tekenen', 'lezen', 'Alarmering']);
});

test('a point leads to its place and says its sentence', async () => {
    const { groepen } = await overzicht('profiel: stand-by { gekozen-op: 03-04-2026 }\n proces { }');
    const punt = groepen.find(({ titel }) => titel === 'Proces')?.punten[0];
    expect(punt).toMatchObject({ regel: 5, teken: 1, wat: 'ontbreekt' });
    expect(punt?.bericht).toContain('ontbreekt nog');
});

test('without a profile nothing is asked of agreements', async () => {
    const { voortgang, stand, groepen } = await overzicht('');
    expect(voortgang).toBeUndefined();
    expect(stand).toBe('nog geen profiel · verkennen');
    expect(groepen.some(({ titel }) => titel === 'Proces')).toBe(false);
});

const GEKOZEN = 'profiel: stand-by { gekozen-op: 03-04-2026 }';

test.each([
    ['afgestemd', 'nog op gereed te zetten'],
    ['concept', 'nog op gereed te zetten'],
])('an agreement that is complete and %s is no finding yet, and still to be done', async (status, wat) => {
    const { groepen } = await overzicht(`${GEKOZEN}\n proces { alarmering { status: ${status}  tekst: "Zo." } }`);
    expect(alarmering(groepen)).toEqual([
        {
            titel: 'Alarmering',
            wat,
            bericht: `Alarmering: ${wat}.`,
            uri: 'file:///werkmap/a.samenwerking',
            regel: 5,
            teken: 10,
        },
    ]);
});

test('what a finding says already is not said again, nor what is settled', async () => {
    const started = await overzicht(`${GEKOZEN}\n proces { alarmering { status: open } }`);
    expect(alarmering(started.groepen).map(({ ernst }) => ernst)).toEqual(['informatie']);
    const settled = await overzicht(`${GEKOZEN}\n proces { alarmering { status: gereed  tekst: "Zo." } }`);
    expect(alarmering(settled.groepen).map(({ wat }) => wat)).toEqual(['geen eigenaar', 'geen datum']);
});

test('a requirement whose finding does not count is still to be done', async () => {
    const { groepen } = await overzicht(GEKOZEN, () => undefined);
    expect(alarmering(groepen)).toMatchObject([{ wat: 'nog af te spreken', regel: 1, teken: 13 }]);
    expect(groepen.map(({ titel }) => titel)).toEqual(['Proces', 'Organisatie', 'Mens', 'Stappen']);
});

test('the steps up to this phase that are not done, each where it is recorded', async () => {
    const { groepen } = await overzicht(`${GEKOZEN}\n toetsing { werkgroep-op: 01-05-2026 }`);
    const stappen = groepen.find(({ titel }) => titel === 'Stappen')?.punten ?? [];
    expect(stappen.map(({ titel, wat, regel }) => `${titel}: ${wat}, ${regel}`)).toEqual([
        'Stap 2 – Wat is er al?: open, 1',
        'Stap 3 – Een eerste inschatting van het samenwerkingsprofiel: open, 1',
        'Stap 4 – Afstemming tussen veiligheidsregio en crisispartner: open, 1',
        'Stap 5 – Keuze voor samenwerkingsprofiel: bezig, 4',
        'Stap 6 – Afspraken maken en opstellen van plan van aanpak: open, 1',
        'Stap 7 – Check op de opgestelde afspraken: open, 1',
        'Stap 8 – Activiteiten wegzetten in de tijd: open, 1',
        'Stap 10 – Aanvragen intercollegiale toetsing: open, 5',
    ]);
    expect(stappen.at(-1)?.bericht).toMatch(/^Stap 10 – Aanvragen intercollegiale toetsing: open\.\n\n\S/);
});

test('one has all done where nothing is below it', async () => {
    const { beoordeling } = await createWorkspace(EXAMPLES);
    const done = (file: string, ernst: ErnstOf) => {
        const one = beoordeling(file);
        return [overzichtVan(one, 0, ernst).isAllesGedaan, groepenVan(one, ernst).length === 0];
    };
    for (const ernst of [ernstOf, () => undefined]) {
        expect(done('wadden-en-noordzee.samenwerking', ernst)).toEqual([true, true]);
        expect(done('veluwebron.samenwerking', ernst)).toEqual([false, false]);
    }
});

function alarmering(groepen: readonly OverzichtGroep[]): OverzichtPunt[] {
    return groepen.flatMap(({ punten }) => punten).filter(({ titel }) => titel === 'Alarmering');
}
