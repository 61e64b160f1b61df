import { ernstOf } from '@samenwerking/language';
import { expect, test } from 'vitest';
import { overzichtVan } from '../../../packages/extension/src/server/overzicht.ts';
import { createWorkspace } from '../../language/support/workspace.js';

const FILE = 'a.samenwerking';

async function overzicht(inhoud: string) {
    const workspace = await createWorkspace({
        [FILE]: `crisispartner ws "Waterschap"\nsamenwerking proef "Proef" {\n partner: ws\n regio: utrecht\n${inhoud}\n}`,
    });
    return overzichtVan(workspace.beoordeling(FILE), ernstOf);
}

test('what time presses on comes first, agreements stand with their theme, the rest with its subject', async () => {
    const { naam, stand, groepen, regel } = await overzicht(`
 profiel: stand-by { gekozen-op: 03-04-2026 }
 proces { alarmering { status: gereed  tekst: "Zo."  geldig-tot: 01-06-2026 } }
 plan { activiteit tekenen "Tekenen" { van: 01-02-2026  tot: 02-02-2026 } }`);
    expect({ naam, stand, regel }).toEqual({ naam: 'proef', stand: 'uitwerken · 0 van 8 geregeld', regel: 1 });
    expect(groepen.map((groep) => groep.titel)).toEqual([
        'Te laat of bijna verlopen',
        'Proces',
        'Organisatie',
        'Mens',
        'Techniek',
        'Partijen en contacten',
        'Keuze van het profiel',
        'Planning',
    ]);
    expect(groepen[0]?.isUrgent).toBe(true);
    expect(groepen[0]?.punten.map((punt) => [punt.titel, punt.ernst])).toEqual([
        ['Alarmering', 'waarschuwing'],
        ['tekenen', 'waarschuwing'],
    ]);
});

test('a point leads to its place and says its sentence', async () => {
    const { groepen } = await overzicht('profiel: stand-by { gekozen-op: 03-04-2026 }\n proces { }');
    const punt = groepen.find(({ titel }) => titel === 'Proces')?.punten[0];
    expect(punt).toMatchObject({ regel: 5, teken: 1, wat: 'Een afspraak ontbreekt' });
    expect(punt?.bericht).toContain('ontbreekt nog');
});

test('without a profile nothing is asked of agreements', async () => {
    const { stand, groepen } = await overzicht('');
    expect(stand).toBe('verkennen · nog geen profiel');
    expect(groepen.some(({ titel }) => titel === 'Proces')).toBe(false);
});
