import type { AfspraakInhoud } from '@samenwerking/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vingerafdrukVan, wijzigingSinds } from '../../../packages/language/src/assessment/vingerafdruk.js';
import { beoordeel } from '../support/judge.js';
import { samenwerking } from '../support/samenwerking.js';

const START = `
    status: gereed
    tekst: "De meldkamer belt de piketfunctionaris, één keer."
    hoe: "Via LCMS."
    wie: "De informatiemanager."
    document: "a.pdf", "b.pdf"
`;

/** The agreement about informatiedeling with this in its block. */
async function afspraak(inhoud: string): Promise<AfspraakInhoud> {
    const { beoordeling } = await beoordeel(samenwerking(`proces { informatiedeling { ${inhoud} } }`));
    return beoordeling.feiten.afspraken[0] as AfspraakInhoud;
}

const met = (van: string | RegExp, naar: string) => START.replace(van, naar);

test('the fingerprint has six digits for the whole and two for each part, and stays what it is', async () => {
    // Files of users hold fingerprints: a change here makes every akkoord in them look lapsed.
    expect(vingerafdrukVan(await afspraak(START))).toBe('9635a3-3be318a307');
    expect(vingerafdrukVan(await afspraak('status: nvt'))).toMatch(/^[0-9a-f]{6}-[0-9a-f]{2}$/);
});

describe('the meaning is the same', () => {
    test.each([
        ['with other white space', met('meldkamer belt', 'meldkamer   belt')],
        ['as a text block', met(/tekst: "(.*),(.*)"/, 'tekst: """\n\n        $1,\n            $2\n    """')],
        ['with the line endings of Windows', met('"Via LCMS."', '"""\n  Via LCMS.\n"""').replaceAll('\n', '\r\n')],
        ['with an accent that is stored apart', START.normalize('NFD')],
        ['in another order', START.trim().split('\n').toReversed().join('\n')],
        ['with documents in another order', met('"a.pdf", "b.pdf"', '"b.pdf", "a.pdf"')],
        ['with a comment', met('hoe:', '// Zo doen wij dat.\n    hoe:')],
        ['with another status', met('gereed', 'concept')],
        ['without a status', met('status: gereed', '')],
        ['with an empty text more', `${START} wanneer: " "  motivering: ""`],
        ['with an owner and dates', `${START} eigenaar: jansen  vastgesteld-op: 01-05-2026  geldig-tot: onbepaald`],
        ['with an akkoord', `${START} akkoord devries 03-05-2026 "9f2c1a"`],
    ])('%s', async (_, inhoud) => {
        expect(wijzigingSinds(vingerafdrukVan(await afspraak(START)), await afspraak(inhoud))).toBeUndefined();
        expect(vingerafdrukVan(await afspraak(inhoud))).toBe(vingerafdrukVan(await afspraak(START)));
    });

    test('however a contact is named', async () => {
        const vingerafdruk = vingerafdrukVan(await afspraak('wie: devries, jansen'));
        expect(vingerafdrukVan(await afspraak('wie: jansen, waterschap.devries'))).toBe(vingerafdruk);
        expect(vingerafdrukVan(await afspraak('wie: jansen'))).not.toBe(vingerafdruk);
    });

    test('when the samenwerking that has the contact is renamed, and not when it is somebody else', async () => {
        const text = (naam: string, contact: string) => `
            crisispartner spoor { contact smit }  crisispartner water { contact smit }
            samenwerking ${naam} { partner: spoor, water  contact jansen
                proces { aanspreekpunt-informatie { crisispartner: ${contact} } } }`;
        const van = async (naam: string, contact: string) => {
            const { beoordeling } = await beoordeel(text(naam, contact));
            return vingerafdrukVan(beoordeling.feiten.afspraken[0] as AfspraakInhoud);
        };
        expect(await van('nieuw', 'jansen')).toBe(await van('oud', 'jansen'));
        expect(await van('nieuw', 'spoor.smit')).not.toBe(await van('nieuw', 'water.smit'));
    });
});

describe('what has changed is known by its keys', () => {
    test.each([
        ['a text', met('belt', 'mailt'), ['tekst'], 0],
        ['a capital', met('belt', 'Belt'), ['tekst'], 0],
        ['a word that is split', met('piketfunctionaris', 'piket functionaris'), ['tekst'], 0],
        ['an aspect', met('LCMS', 'e-mail'), ['hoe'], 0],
        [
            'texts that change places',
            met('Via LCMS', 'X').replace('De informatiemanager', 'Via LCMS'),
            ['hoe', 'wie'],
            0,
        ],
        ['a document', met('b.pdf', 'c.pdf'), ['document'], 0],
        ['a document less', met(', "b.pdf"', ''), ['document'], 0],
        ['a motivering more', `${START} motivering: "Zo wil het bestuur."`, ['motivering'], 0],
        ['an aspect more', `${START} wanneer: "Elk half uur."`, ['wanneer'], 0],
        ['an aspect less', met(/hoe:.*/, ''), [], 1],
        ['nvt', met('gereed', 'nvt'), ['status'], 0],
        ['an aspect with another name', met('hoe:', 'welke:'), ['welke'], 0],
        ['nothing left', 'status: gereed', [], 4],
        ['several at once', met('belt', 'mailt').replace(/wie:.*/, ''), ['tekst'], 1],
        ['a contact instead of its name', met('"De informatiemanager."', 'jansen'), ['wie'], 0],
    ])('%s', async (_, inhoud, gewijzigd, weggehaald) => {
        const vingerafdruk = vingerafdrukVan(await afspraak(START));
        expect(wijzigingSinds(vingerafdruk, await afspraak(inhoud))).toEqual({ gewijzigd, weggehaald });
    });

    test.each(['', '9f2c1', '9f2c1a', 'zzzzzz', '9f2c1a-', '9f2c1a-4b0', 'akkoord', '9f2c1a-4b07e2-1'])(
        'but not from "%s"',
        async (vingerafdruk) => {
            expect(wijzigingSinds(vingerafdruk, await afspraak(START))).toEqual({ gewijzigd: [], weggehaald: 0 });
        },
    );

    test('and a short fingerprint is compared as a whole', async () => {
        const kort = vingerafdrukVan(await afspraak(START)).slice(0, 6);
        expect(wijzigingSinds(kort, await afspraak(START))).toBeUndefined();
        expect(wijzigingSinds(` ${kort.toUpperCase()} `, await afspraak(START))).toBeUndefined();
        expect(wijzigingSinds(kort, await afspraak(met('belt', 'mailt')))).toBeDefined();
    });
});

const BEREIK = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function metTeksten(teksten: Readonly<Record<string, string>>): AfspraakInhoud {
    const plek = { bereik: BEREIK, geheel: BEREIK };
    const aspecten = Object.entries(teksten).map(([naam, waarde]) => ({
        ...plek,
        aspect: { naam, bereik: BEREIK },
        tekst: { waarde, bereik: BEREIK },
        contacten: [],
    }));
    return { ...plek, thema: 'proces', documenten: [], akkoorden: [], aspecten };
}

const tekst = fc.string({ minLength: 1 }).map((waarde) => `x${waarde}`);
const teksten = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tekst, { minKeys: 1, maxKeys: 12 });

test('a text that changes is the only one that is named, if its two digits are not the same by chance', () => {
    const properties = fc.property(teksten, fc.nat(), tekst, (voor, nummer, nieuw) => {
        const sleutel = Object.keys(voor)[nummer % Object.keys(voor).length] as string;
        const na = metTeksten({ ...voor, [sleutel]: `${nieuw}y` });
        const wijziging = wijzigingSinds(vingerafdrukVan(metTeksten(voor)), na);
        fc.pre(wijziging !== undefined);
        expect([[], [sleutel]]).toContainEqual(wijziging.gewijzigd);
    });
    fc.assert(properties, { numRuns: 500 });
});

test('how texts are divided over keys matters', () => {
    const verdeeld = fc.property(tekst, tekst, (a, b) => {
        const samen = vingerafdrukVan(metTeksten({ een: a + b }));
        expect(vingerafdrukVan(metTeksten({ een: a, twee: b }))).not.toBe(samen);
        expect(vingerafdrukVan(metTeksten({ een: `${a}","${b}` }))).not.toBe(samen);
    });
    fc.assert(verdeeld, { numRuns: 100 });
});
