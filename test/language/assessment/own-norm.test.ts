import { berichtOf } from '@samenwerking/language';
import { describe, expect, test } from 'vitest';
import { beoordeel, eisIn, type Oordeel, zinnenVan } from '../support/judge.js';
import { AANTALLEN } from '../support/norm-page.js';
import { afspraak, completeVelden, profielInStadium, samenwerking, type Velden } from '../support/samenwerking.js';

/** A samenwerking after a norm that extends the Stappenplan with this. */
const volgens = (aanvulling: string, ...inhoud: string[]) =>
    beoordeel(
        `norm gelderland "Met eigen aanvullingen" { breidt-uit: stappenplan  ${aanvulling} }` +
            samenwerking('volgens: gelderland', profielInStadium('structureel', 1), ...inhoud),
    );

const gemist = (oordeel: Oordeel, eis: string) =>
    eisIn(oordeel, eis)?.gemist.map(({ sleutels }) => sleutels.join(' of '));

describe('a norm that extends the Stappenplan', () => {
    test('has all that the Stappenplan has', async () => {
        const { beoordeling, gevonden } = await volgens('');
        const { checklist, basis, bijlage, advies } = AANTALLEN.structureel;
        expect(beoordeling.norm.titel).toBe('Met eigen aanvullingen');
        expect(beoordeling.eisen).toHaveLength(checklist + basis + bijlage + advies);
        expect(beoordeling.stappen).toHaveLength(14);
        expect(beoordeling.processchema).toHaveLength(12);
        expect(beoordeling.norm.vragen).toHaveLength(11);
        expect(gevonden.filter(({ code }) => code === 'onbekend')).toEqual([]);
    });

    test('adds a line after the official checklist', async () => {
        const { beoordeling, gevonden } = await volgens(`
            eis persvoorlichting "Persvoorlichting" { thema: proces }
            aanvulling structureel { checklist { persvoorlichting "Afspraken over persvoorlichting" } }`);
        const checklist = beoordeling.eisen.filter(({ niveau }) => niveau === 'checklist');
        expect(checklist.map(({ label }) => label).slice(-2)).toEqual([
            'Een gebruikersovereenkomst voor het gebruik van het gekozen crisismanagement systeem',
            'Afspraken over persvoorlichting',
        ]);
        expect(beoordeling.voortgang.vereist).toBe(13);
        expect(gevonden).toContainEqual(
            expect.objectContaining({ code: 'afspraak-ontbreekt', eis: 'persvoorlichting', ernst: 'W' }),
        );
    });

    test('leaves the other profiles as they are', async () => {
        const { beoordeling } = await volgens('aanvulling stand-by { checklist { startbeeld } }');
        expect(eisIn({ beoordeling, gevonden: [] }, 'startbeeld')?.niveau).toBe('bijlage');
        expect(beoordeling.norm.profielen.get('stand-by')?.regels).toHaveLength(15);
    });

    test.each([
        ['bijlage', 'checklist', 'startbeeld', 'checklist'],
        ['checklist', 'advies', 'alarmering', 'checklist'],
        ['basis', 'checklist', 'aanspreekpunt-informatie', 'checklist'],
        ['advies', 'bijlage', 'scenarios', 'bijlage'],
    ])('%s in the base and %s in the own: the stricter holds', async (_, eigen, eis, niveau) => {
        const oordeel = await volgens(`aanvulling structureel { ${eigen} { ${eis} } }`);
        expect(eisIn(oordeel, eis)?.niveau).toBe(niveau);
        expect(oordeel.beoordeling.eisen.filter((regel) => regel.eis === eis)).toHaveLength(1);
    });

    test('joins the required aspects of a line that the base has too, each once', async () => {
        const oordeel = await volgens(
            `aanvulling alarmering { aspect nachtregeling "Hoe gaat het 's nachts?" }
             aanvulling structureel { checklist { alarmering: nachtregeling, piketrichtlijnen } }`,
            afspraak('alarmering', { status: 'gereed', tekst: '"De meldkamer belt."' }),
        );
        expect(gemist(oordeel, 'alarmering')).toEqual(['piketrichtlijnen', 'nachtregeling']);
    });

    test('keeps the label of the base unless it has its own', async () => {
        const label = async (regel: string) =>
            eisIn(await volgens(`aanvulling structureel { checklist { ${regel} } }`), 'alarmering')?.label;
        expect(await label('alarmering')).toBe('Afspraken over alarmering en piketrichtlijnen');
        expect(await label('alarmering "Alarmeren in Gelderland"')).toBe('Alarmeren in Gelderland');
    });

    test('lists the levels in their order, whatever it adds', async () => {
        const { beoordeling } = await volgens('aanvulling structureel { checklist { startbeeld } }');
        const { checklist, basis, bijlage, advies } = AANTALLEN.structureel;
        expect(beoordeling.eisen.map(({ niveau }) => niveau)).toEqual([
            ...Array(checklist + 1).fill('checklist'),
            ...Array(basis).fill('basis'),
            ...Array(bijlage - 1).fill('bijlage'),
            ...Array(advies).fill('advies'),
        ]);
    });

    test('keeps the aspects that the base gives a requirement', async () => {
        const eis = 'aanspreekpunt-informatie';
        const oordeel = await volgens(
            `aanvulling ${eis} { aspect vervanger "Wie vervangt het aanspreekpunt?" contact }`,
            afspraak(eis, completeVelden(eis, 'structureel')),
        );
        expect(eisIn(oordeel, eis)?.status).toBe('gereed');
    });

    test('adds an aspect that may be filled in and is not required', async () => {
        const velden = completeVelden('alarmering', 'structureel');
        const aanvulling = 'aanvulling alarmering { aspect nachtregeling "Hoe gaat het in de nacht?" }';
        const met = await volgens(aanvulling, afspraak('alarmering', { ...velden, nachtregeling: '"Ook zo."' }));
        expect(met.gevonden.filter(({ code }) => code.startsWith('onbekend'))).toEqual([]);
        const zonder = await volgens(aanvulling, afspraak('alarmering', velden));
        expect(eisIn(zonder, 'alarmering')?.status).toBe('gereed');
    });

    test('replaces a requirement, a question, a step and a line of the base', async () => {
        const { beoordeling } = await volgens(`
            eis leesbare-informatie "Duidelijke taal" { thema: mens }
            vraag belangen "Wat willen wij?"
            stap 3 "Onze inschatting" { fase: uitwerken }
            processchema 2 "Wat er al is" { fase: verkennen }`);
        expect(eisIn({ beoordeling, gevonden: [] }, 'leesbare-informatie')).toMatchObject({
            label: 'Duidelijke taal',
            thema: 'mens',
        });
        expect(beoordeling.norm.vragen).toHaveLength(11);
        expect(beoordeling.norm.vragen[1]).toMatchObject({ naam: 'belangen', titel: 'Wat willen wij?' });
        expect(beoordeling.stappen[2]).toMatchObject({ nummer: 3, titel: 'Onze inschatting', fase: 'uitwerken' });
        expect(beoordeling.processchema[1]).toMatchObject({ nummer: 2, titel: 'Wat er al is' });
        expect(beoordeling.stappen).toHaveLength(14);
    });

    test('may itself be extended', async () => {
        const { beoordeling } = await beoordeel(`
            norm midden { breidt-uit: land  aanvulling stand-by { checklist { regie-op-informatie } } }
            norm land { breidt-uit: stappenplan  aanvulling stand-by { checklist { startbeeld } } }
            ${samenwerking('volgens: midden', 'profiel: stand-by')}`);
        const checklist = beoordeling.eisen.filter(({ niveau }) => niveau === 'checklist').map(({ eis }) => eis);
        expect(checklist.slice(-2)).toEqual(['startbeeld', 'regie-op-informatie']);
        expect(checklist).toHaveLength(10);
    });
});

describe('who asks it', () => {
    const NACHT = 'aanvulling alarmering { aspect nacht "En \'s nachts?" }';
    const ALARMERING = completeVelden('alarmering', 'structureel');
    const over = async (code: string, eis: string, aanvulling: string, ...inhoud: string[]) => {
        const { beoordeling } = await volgens(aanvulling, ...inhoud);
        return beoordeling.meldingen
            .filter((melding) => melding.code === code && 'eis' in melding.gegevens && melding.gegevens.eis === eis)
            .map((melding) =>
                berichtOf(melding)
                    .match(/profiel( \([^)]*\))?(?: noemt dit( \([^)]*\)))?\./)
                    ?.slice(1),
            );
    };
    const ontbrekend = async (eis: string, aanvulling: string) =>
        (await over('afspraak-ontbreekt', eis, aanvulling))[0]?.find((plek) => plek !== undefined)?.trim();
    const onvolledig = async (aanvulling: string, velden: Velden) =>
        (await over('afspraak-onvolledig', 'alarmering', aanvulling, afspraak('alarmering', velden)))[0]?.[0]?.trim();

    test.each([
        ['startbeeld', '', '(bijlage B)'],
        ['startbeeld', 'aanvulling structureel { checklist { startbeeld } }', '(norm ‘gelderland’)'],
        ['startbeeld', 'aanvulling structureel { advies { startbeeld } }', '(bijlage B)'],
        ['situatiebeelden', 'aanvulling structureel { checklist { situatiebeelden } }', '(norm ‘gelderland’)'],
        ['p', 'eis p { thema: mens  bron: "H. 2" } aanvulling structureel { checklist { p } }', '(H. 2)'],
        ['p', 'eis p { thema: mens } aanvulling structureel { checklist { p } }', '(norm ‘gelderland’)'],
    ])('of %s with %j is %s', async (eis, aanvulling, verwacht) => {
        expect(await ontbrekend(eis, aanvulling)).toBe(verwacht);
    });

    test('an aspect that the norm adds is asked by the norm', async () => {
        const met = `${NACHT} aanvulling structureel { checklist { alarmering: nacht, piketrichtlijnen } }`;
        expect(await onvolledig(met, ALARMERING)).toBe('(norm ‘gelderland’)');
        expect(await onvolledig(met, { ...ALARMERING, piketrichtlijnen: undefined })).toBe(
            '(stap 6 en 7, bijlage B en C; norm ‘gelderland’ voor ‘nacht’)',
        );
        expect(await onvolledig(NACHT, { ...ALARMERING, piketrichtlijnen: undefined })).toBe(
            '(stap 6 en 7, bijlage B en C)',
        );
    });

    test('each norm of several is named for what it adds', async () => {
        const tekst = (velden: Velden) => `
            norm land { breidt-uit: stappenplan  ${NACHT}  aanvulling structureel { checklist { alarmering: nacht } } }
            norm stad { breidt-uit: land  aanvulling alarmering { aspect test "Getest?" }
                aanvulling structureel { checklist { alarmering: nacht, test } } }
            ${samenwerking('volgens: stad', profielInStadium('structureel', 1), afspraak('alarmering', velden))}`;
        const zin = async (velden: Velden) => (await zinnenVan('afspraak-onvolledig', tekst(velden))).join();
        expect(await zin(ALARMERING)).toContain(
            '(stap 6 en 7, bijlage B en C; norm ‘land’ voor ‘nacht’; norm ‘stad’ voor ‘test’)',
        );
        expect(await zin({ ...ALARMERING, nacht: '"Ook."' })).toContain('profiel (norm ‘stad’).');
    });
});

test('a line that a norm gives twice is asked once, as strictly as either asks', async () => {
    const { beoordeling } = await beoordeel(`
        norm eigen { eis bellen { thema: mens  aspect hoe "H"  aspect wie "W" }
            profiel licht { advies { bellen: hoe } checklist { bellen: wie  bellen } } }
        samenwerking proef { volgens: eigen  profiel: licht  mens { bellen { status: gereed  tekst: "T." } } }`);
    expect(beoordeling.voortgang.vereist).toBe(1);
    expect(beoordeling.eisen).toHaveLength(1);
    expect(gemist({ beoordeling, gevonden: [] }, 'bellen')).toEqual(['hoe', 'wie']);
});

describe('a norm that does not extend the Stappenplan', () => {
    const EIGEN = `
        norm eigen "Eigen norm" {
            eis bellen "Elkaar bellen" { thema: mens }
            eis mailen "Elkaar mailen" { thema: mens }
            profiel licht "Licht" {
                advies { mailen }
                checklist { bellen "Afspraken over bellen" }
            }
            stap 2 "Wat is er al?" { fase: verkennen }
            stap 1 "Wie doet mee?" { fase: verkennen }
        }
        samenwerking proef { volgens: eigen  profiel: licht }`;

    test('asks what it says itself, and nothing else', async () => {
        const { beoordeling, gevonden } = await beoordeel(EIGEN);
        expect([...beoordeling.norm.profielen.keys()]).toEqual(['licht']);
        expect(beoordeling.voortgang.vereist).toBe(1);
        expect(gevonden.filter(({ code }) => code === 'onbekend')).toEqual([]);
    });

    test('lists levels and steps in their order, however they are written', async () => {
        const { beoordeling } = await beoordeel(EIGEN);
        expect(beoordeling.eisen.map(({ label }) => label)).toEqual(['Afspraken over bellen', 'Elkaar mailen']);
        expect(beoordeling.stappen.map(({ titel }) => titel)).toEqual(['Wie doet mee?', 'Wat is er al?']);
    });
});

describe('a norm that cannot be worked out', () => {
    test('asks nothing where it is unknown', async () => {
        const { beoordeling, gevonden } = await beoordeel(samenwerking('volgens: onbestaand', 'profiel: kern'));
        expect(beoordeling.voortgang.vereist).toBe(0);
        expect(gevonden).toContainEqual(expect.objectContaining({ code: 'onbekend', plaats: 'onbestaand' }));
    });

    test('ends where norms extend each other in a ring', async () => {
        const { beoordeling } = await beoordeel(`
            norm een { breidt-uit: twee  eis bellen "Bellen" { thema: mens } }
            norm twee { breidt-uit: een  eis mailen "Mailen" { thema: mens } }
            ${samenwerking('volgens: een')}`);
        expect([...beoordeling.norm.eisen.keys()].toSorted()).toEqual(['bellen', 'mailen']);
    });
});
