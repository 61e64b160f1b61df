import { describe, expect, test } from 'vitest';
import { meldingenBijOvername, meldingenMet, zinnenVan } from '../support/judge.js';
import { GISTEREN, MORGEN, profielInStadium, STADIA, VANDAAG } from '../support/samenwerking.js';

type Stadium = (typeof STADIA)[number];

/** A partner with two people in informatiemanagement and one beside it. */
const SPOOR = `crisispartner spoor {
    contact ima { rol: informatiemanager }  contact ico { rol: bestuurder, informatiecoordinator }
    contact baas { rol: leiding-en-coordinatie }
}`;

const tekst = (profiel: string, techniek: string, { extra = '', organisaties = SPOOR, stadium = 1 as Stadium } = {}) =>
    `${organisaties}
    samenwerking proef { partner: spoor  regio: utrecht  ${profielInStadium(profiel, stadium)} ${extra} ${techniek} }`;

const lezen = (techniek: string, opties = {}) => tekst('structureel', techniek, opties);
const schrijven = (techniek: string, opties = {}) => tekst('kern', techniek, opties);
const account = (contact: string, rechten: string, beheer = 'crisispartner') =>
    `account ${contact} { rechten: ${rechten}  beheer: ${beheer} }`;

describe('account-ontbreekt, where the profile asks to read', () => {
    const meldingen = (text: string) => meldingenMet('account-ontbreekt', text);

    test.each(STADIA)('is a warning on the theme at stage %i, else on the name', async (stadium) => {
        expect(await meldingen(lezen('techniek { }', { stadium }))).toEqual(['W techniek']);
        expect(await meldingen(lezen('proces { }', { stadium }))).toEqual(['W proef']);
    });

    test.each(['ima', 'ico'])('the account of %s is enough', async (contact) => {
        expect(await meldingen(lezen(`techniek { ${account(contact, 'lezen')} }`))).toEqual([]);
    });

    test('the account of someone else is not', async () => {
        expect(await meldingen(lezen(`techniek { ${account('baas', 'lezen')} }`))).toEqual(['W techniek']);
        expect(await zinnenVan('account-ontbreekt', lezen(''))).toEqual([
            expect.stringContaining('‘ima’ of ‘ico’ van ‘spoor’'),
        ]);
    });

    test('a partner without such a contact is information, once', async () => {
        const organisaties = 'crisispartner spoor { contact baas { rol: bestuurder } }';
        expect(await meldingen(lezen('techniek { }', { organisaties }))).toEqual(['I techniek']);
        expect(await meldingen(schrijven('techniek { }', { organisaties }))).toEqual(['I techniek']);
    });

    test('a contact that the samenwerking adds to the partner counts', async () => {
        const organisaties = 'crisispartner spoor';
        const extra = 'contact gast { organisatie: spoor  rol: informatiemanager }';
        expect(await meldingen(lezen('techniek { }', { organisaties, extra }))).toEqual(['W techniek']);
        expect(await meldingen(lezen(`techniek { ${account('gast', 'lezen')} }`, { organisaties, extra }))).toEqual([]);
        const ander = extra.replace('spoor', 'utrecht');
        expect(await meldingen(lezen('techniek { }', { organisaties, extra: ander }))).toEqual(['I techniek']);
    });

    test('each of several partners is asked', async () => {
        const organisaties = `${SPOOR} crisispartner water { contact wim { rol: informatiemanager } }`;
        const beide = (techniek: string) =>
            lezen(techniek, { organisaties }).replace('partner: spoor', 'partner: spoor, water');
        expect(await meldingen(beide('techniek { }'))).toEqual(['W techniek', 'W techniek']);
        expect(await zinnenVan('account-ontbreekt', beide(`techniek { ${account('ima', 'lezen')} }`))).toEqual([
            expect.stringContaining('‘wim’ van ‘water’'),
        ]);
        expect(await meldingen(beide(`techniek { ${account('ico', 'lezen')} ${account('wim', 'lezen')} }`))).toEqual(
            [],
        );
    });

    test.each(['stand-by', 'ad-hoc', 'koppel'])('%s asks nothing of accounts', async (profiel) => {
        const text = tekst(profiel, `techniek { ${account('ima', 'schrijven', 'veiligheidsregio')} }`);
        for (const code of ['account-ontbreekt', 'account-rechten', 'account-beheer']) {
            expect(await meldingenMet(code, text)).toEqual([]);
        }
        expect(await meldingen(tekst(profiel, ''))).toEqual([]);
    });

    test('is not about a partner that does not exist', async () => {
        for (const text of [lezen('techniek { }'), schrijven('techniek { }')]) {
            expect(await meldingen(text.replace('partner: spoor', 'partner: sproo'))).toEqual([]);
        }
    });
});

describe('account-ontbreekt, where the profile asks to write', () => {
    const meldingen = (text: string) => meldingenMet('account-ontbreekt', text);

    test('each such contact needs one', async () => {
        expect(await meldingen(schrijven('techniek { }'))).toEqual(['W techniek', 'W techniek']);
        const een = schrijven(`techniek { ${account('ima', 'schrijven')} }`);
        expect(await meldingen(een)).toEqual(['W techniek']);
        expect(await zinnenVan('account-ontbreekt', een)).toEqual([expect.stringContaining('account voor ‘ico’')]);
        const beide = `techniek { ${account('ima', 'schrijven')} ${account('ico', 'schrijven')} }`;
        expect(await meldingen(schrijven(beide))).toEqual([]);
    });
});

describe('account-rechten', () => {
    const meldingen = (text: string) => meldingenMet('account-rechten', text);

    test.each(['ima', 'baas'])('where reading is asked, standing write rights of %s are a warning', async (contact) => {
        expect(await meldingen(lezen(`techniek { ${account(contact, 'schrijven')} }`))).toEqual([`W ${contact}`]);
        expect(await meldingen(lezen(`techniek { ${account(contact, 'lezen')} }`))).toEqual([]);
        expect(await meldingen(lezen(`techniek { account ${contact} }`))).toEqual([]);
    });

    test('temporary write rights are no standing ones', async () => {
        const tijdelijk = `account ima { rechten: lezen  tijdelijk-schrijven "Hoogwater" { tot: ${MORGEN} } }`;
        expect(await meldingen(lezen(`techniek { ${tijdelijk} }`))).toEqual([]);
    });

    test('where writing is asked, its absence is a warning', async () => {
        expect(await meldingen(schrijven(`techniek { ${account('ima', 'lezen')} account ico }`))).toEqual([
            'W ima',
            'W ico',
        ]);
        const goed = `techniek { ${account('ima', 'schrijven')} ${account('ico', 'schrijven')} }`;
        expect(await meldingen(schrijven(goed))).toEqual([]);
    });

    test('others than informatiemanagement may read', async () => {
        expect(await meldingen(schrijven(`techniek { ${account('baas', 'lezen')} }`))).toEqual([]);
    });

    test('nothing is said of accounts that are taken over', async () => {
        const te = `techniek { ${account('ima', 'schrijven')} }`;
        const weinig = `techniek { ${account('ima', 'lezen', 'veiligheidsregio')} }`;
        for (const basis of [lezen(te), schrijven(weinig)]) {
            const over = await meldingenBijOvername(basis);
            expect(over.filter((melding) => /^account-(rechten|beheer)/.test(melding))).toEqual([]);
        }
        expect(await meldingenBijOvername(lezen(''), te)).toContain('account-rechten @ ima');
    });
});

describe('account-beheer', () => {
    const meldingen = (text: string) => meldingenMet('account-beheer', text);

    test.each(['ima', 'baas'])('of %s elsewhere is a warning where writing is asked', async (contact) => {
        const techniek = `techniek { ${account(contact, 'schrijven', 'veiligheidsregio')} }`;
        expect(await meldingen(schrijven(techniek))).toEqual([`W ${contact}`]);
        expect(await meldingen(lezen(techniek))).toEqual([]);
        expect(await meldingen(schrijven(`techniek { ${account(contact, 'schrijven')} }`))).toEqual([]);
    });
});

describe('schrijfrecht-niet-teruggezet', () => {
    const meldingen = (sleutels: string, profiel = 'structureel') =>
        meldingenMet(
            'schrijfrecht-niet-teruggezet',
            tekst(profiel, `techniek { account ima { tijdelijk-schrijven "Hoogwater" { ${sleutels} } } }`),
        );

    test.each([
        [`tot: ${GISTEREN}`, ['W "Hoogwater"']],
        [`tot: ${VANDAAG}`, []],
        [`tot: ${MORGEN}`, []],
        [`tot: ${GISTEREN}  teruggezet-op: ${VANDAAG}`, []],
        [`tot: ${GISTEREN}  teruggezet-op: ${MORGEN}`, ['W "Hoogwater"']],
        ['van: 01-01-2026', []],
    ])('%s gives %j', async (sleutels, verwacht) => {
        expect(await meldingen(sleutels)).toEqual(verwacht);
        expect(await meldingen(sleutels, 'ad-hoc')).toEqual(verwacht);
    });

    test('is not said for what is taken over', async () => {
        const recht = `techniek { account ima { tijdelijk-schrijven "Hoogwater" { tot: ${GISTEREN} } } }`;
        const over = await meldingenBijOvername(lezen(recht));
        expect(over.filter((melding) => melding.startsWith('schrijfrecht'))).toEqual([]);
    });
});

describe('systeem-zonder-koppeling', () => {
    const meldingen = (systeem: string, stadium: Stadium = 1) =>
        meldingenMet('systeem-zonder-koppeling', tekst('stand-by', `techniek { systeem: ${systeem} }`, { stadium }));

    test.each(STADIA)('is an error on the system at stage %i', async (stadium) => {
        expect(await meldingen('"CoBRA"', stadium)).toEqual(['F "CoBRA"']);
    });

    test.each([
        ['LCMS', []],
        ['"LCMS"', []],
        ['"CoBRA" { koppeling-lcms: ja }', []],
        ['"CoBRA" { koppeling-lcms: nee }', ['F "CoBRA"']],
        ['"LCMS2"', ['F "LCMS2"']],
    ])('%s gives %j', async (systeem, verwacht) => {
        expect(await meldingen(systeem)).toEqual(verwacht);
    });

    test('is not said without a system, or for one that is taken over', async () => {
        const text = tekst('stand-by', 'techniek { systeem: "CoBRA" }');
        expect(await meldingenMet('systeem-zonder-koppeling', tekst('stand-by', 'techniek { }'))).toEqual([]);
        const over = await meldingenBijOvername(text);
        expect(over.filter((melding) => melding.startsWith('systeem'))).toEqual([]);
    });
});
