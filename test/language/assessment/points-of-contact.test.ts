import { describe, expect, test } from 'vitest';
import { beoordeel, meldingenBijOvername, meldingenMet, zinnenVan } from '../support/judge.js';
import { samenwerking } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

describe('points of contact', () => {
    const bereikbaar = 'telefoon: "030"';
    const tekst = (veiligheidsregio: string, crisispartner: string, extra = bereikbaar) => `
        crisispartner spoor "Spoor" { contact piet { ${bereikbaar} }  contact stil }
        veiligheidsregio utrecht "VRU" { contact anna { ${bereikbaar} } }
        samenwerking proef {
            partner: spoor  regio: utrecht
            contact gast { organisatie: spoor  ${extra} }
            contact los { ${extra} }
            proces { aanspreekpunt-informatie {
                veiligheidsregio: ${veiligheidsregio}
                crisispartner: ${crisispartner}
            } }
        }`;
    const verkeerd = (...kanten: [string, string]) => meldingenMet('contact-verkeerde-partij', tekst(...kanten));

    test.each([
        ['anna', 'piet', []],
        ['anna', 'gast', []],
        ['los', 'los', []],
        ['piet', 'anna', ['W piet', 'W anna']],
        ['gast', 'piet', ['W gast']],
        ['anna, piet', 'piet', ['W piet']],
        ['niemand', 'piet', []],
    ])('%s and %s on the sides: the wrong side gives %j, on the reference', async (regio, partner, verwacht) => {
        expect(await verkeerd(regio, partner)).toEqual(verwacht);
    });

    test('says whose contact belongs there', async () => {
        const zinnen = await zinnenVan('contact-verkeerde-partij', tekst('piet', 'gast'));
        expect(zinnen).toEqual([expect.stringContaining('een contact van de veiligheidsregio')]);
    });

    test('someone without phone, piket or e-mail is a warning on the reference', async () => {
        expect(await meldingenMet('contact-onbereikbaar', tekst('anna', 'stil'))).toEqual(['W stil']);
        expect(await meldingenMet('contact-onbereikbaar', tekst('anna', 'piet'))).toEqual([]);
    });

    test.each([
        ['telefoon: "1"', []],
        ['piket: "1"', []],
        ['e-mail: "a@b.example"', []],
        ['functie: "Adviseur"', ['W gast']],
    ])('with %s it gives %j', async (bereik, verwacht) => {
        expect(await meldingenMet('contact-onbereikbaar', tekst('anna', 'gast', bereik))).toEqual(verwacht);
    });

    test.each([
        ['telefoon: "n.t.b."', ['W "n.t.b."']],
        ['e-mail: "…"  piket: "n.t.b."', ['W "n.t.b."']],
        ['telefoon: "n.t.b."  e-mail: "a@b.example"', []],
    ])('with %s there is a placeholder, on the text: %j', async (bereik, verwacht) => {
        expect(await meldingenMet('contact-onbereikbaar', tekst('anna', 'gast', bereik))).toEqual([]);
        expect(await meldingenMet('plaatshouder', tekst('anna', 'gast', bereik))).toEqual(verwacht);
    });

    test('a placeholder stands on the number of who belongs to an organisation of the same file', async () => {
        const stil = (text: string) => text.replace('contact stil', 'contact stil { telefoon: "TODO" }');
        expect(await meldingenMet('plaatshouder', stil(tekst('anna', 'stil')))).toEqual(['W "TODO"']);
        const tweemaal = tekst('anna', 'stil').replace(
            'proces {',
            'organisatie { aanspreekpunt-knelpunten { crisispartner: stil } } proces {',
        );
        const { gevonden } = await beoordeel(stil(tweemaal));
        expect(gevonden.filter(({ code }) => code === 'plaatshouder').map(({ plaats }) => plaats)).toEqual(['"TODO"']);
    });

    test('a placeholder in another file is said on the reference', async () => {
        const workspace = await createWorkspace({
            'a.samenwerking': 'crisispartner spoor { contact stil { telefoon: "TODO" } }',
            'b.samenwerking': `samenwerking proef { partner: spoor
                proces { aanspreekpunt-informatie { crisispartner: stil } } }`,
        });
        const [gevonden] = workspace.diagnostics('b.samenwerking').filter(({ code }) => code === 'plaatshouder');
        expect(workspace.findings('b.samenwerking')).toContain('plaatshouder @ stil');
        expect(gevonden?.message).toMatch(/^Wat er nu is ingevuld, zegt nog niets\. ‘stil’ is aanspreekpunt/);
    });

    test('an aspect that asks no contact says nothing about contacts', async () => {
        const eigenaar = samenwerking('contact stil', 'proces { alarmering { eigenaar: stil } }');
        expect(await meldingenMet('contact-onbereikbaar', eigenaar)).toEqual([]);
    });

    test('nothing is said of what is taken over', async () => {
        const over = await meldingenBijOvername(tekst('piet', 'stil'));
        expect(over.filter((melding) => melding.startsWith('contact-'))).toEqual([]);
    });
});
