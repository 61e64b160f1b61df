import { describe, expect, test } from 'vitest';
import { beoordeel, meldingenBijOvername, meldingenMet, zinnenVan } from '../support/judge.js';
import { GISTEREN, MORGEN, profielInStadium, STADIA, VANDAAG } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

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

    test('names the bijlage of the profile', async () => {
        const zin = async (tekst: string) => (await zinnenVan('account-ontbreekt', tekst)).join(' ');
        const zonder = { organisaties: 'crisispartner spoor { contact baas { rol: bestuurder } }' };
        for (const opties of [{}, zonder]) {
            expect(await zin(lezen('', opties))).toMatch(/^[^()]*\(bijlage B\)[^()]*$/);
            expect(await zin(schrijven('', opties))).toMatch(/\(bijlage C\)/);
            expect(await zin(schrijven('', opties))).not.toContain('bijlage B');
        }
    });

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

    test("is not about the region's own people, for whom the source asks nothing", async () => {
        const eigen = 'contact jansen { organisatie: utrecht }';
        const techniek = `techniek { ${account('jansen', 'schrijven', 'veiligheidsregio')} }`;
        expect(await meldingen(lezen(techniek, { extra: eigen }))).toEqual([]);
        expect(await meldingenMet('account-beheer', schrijven(techniek, { extra: eigen }))).toEqual([]);
        // Whose somebody is may not be known: then it may well be the partner's.
        const los = { extra: 'contact jansen' };
        expect(await meldingen(lezen(techniek, los))).toEqual(['W jansen']);
        expect(await meldingenMet('account-beheer', schrijven(techniek, los))).toEqual(['W jansen']);
    });

    test('others than informatiemanagement may read', async () => {
        expect(await meldingen(schrijven(`techniek { ${account('baas', 'lezen')} }`))).toEqual([]);
    });
});

describe('accounts that are taken over', () => {
    const over = async (basis: string, eigen = '') =>
        (await meldingenBijOvername(basis, eigen)).filter((melding) => melding.startsWith('account-'));
    const KERN = 'profiel: kern { motivering: "Ook hier."  gekozen-op: 03-04-2026 }';
    const LEZEN = `techniek { ${account('ima', 'lezen')} ${account('ico', 'lezen', 'veiligheidsregio')} }`;
    const TE_VEEL = `techniek { ${account('ima', 'schrijven')} }`;

    test('are judged by the profile of who takes over, on its name or its theme', async () => {
        expect(await meldingenMet('account-rechten', lezen(LEZEN))).toEqual([]);
        expect(await over(lezen(LEZEN))).toEqual([]);
        expect(await over(lezen(LEZEN), KERN)).toEqual([
            'account-beheer @ eigen',
            'account-rechten @ eigen',
            'account-rechten @ eigen',
        ]);
        expect(await over(lezen(LEZEN), `${KERN} techniek { }`)).toContain('account-beheer @ techniek');
        expect(await over(lezen(TE_VEEL))).toEqual(['account-rechten @ eigen']);
    });

    test('hold field by field, and are said on the account where the file has it', async () => {
        const eigen = (sleutels: string) => `${KERN} techniek { account ico { ${sleutels} } }`;
        expect(await over(lezen(LEZEN), eigen('rechten: schrijven'))).toEqual([
            'account-rechten @ techniek',
            'account-beheer @ ico',
        ]);
        expect(await over(lezen(LEZEN), eigen('beheer: crisispartner'))).toEqual([
            'account-rechten @ techniek',
            'account-rechten @ ico',
        ]);
        expect(await over(lezen(LEZEN), eigen('rechten: schrijven  beheer: crisispartner'))).toEqual([
            'account-rechten @ techniek',
        ]);
        expect(await over(lezen(''), TE_VEEL)).toEqual(['account-rechten @ ima']);
    });

    test('name the samenwerking that says it', async () => {
        const workspace = await createWorkspace({
            'basis.samenwerking': lezen(LEZEN),
            'eigen.samenwerking': `samenwerking eigen { neemt-over: proef  ${KERN}
                techniek { account ico { rechten: schrijven } } }`,
        });
        const zinnen = workspace
            .diagnostics('eigen.samenwerking')
            .flatMap(({ code, message }) => (String(code).startsWith('account-') ? [String(message)] : []));
        expect(zinnen).toEqual([
            expect.stringMatching(/^Het account van ‘ima’ \(overgenomen uit ‘proef’\).* Regel het in ‘proef’, of/),
            expect.stringMatching(/^Het beheer van het account van ‘ico’ \(overgenomen uit ‘proef’\) ligt niet/),
        ]);
    });

    test('belong to the contact that the file describes anew', async () => {
        const extra = 'contact gast { organisatie: spoor  rol: informatiemanager }';
        const organisaties = 'crisispartner spoor';
        const basis = lezen(`techniek { ${account('gast', 'lezen')} }`, { organisaties, extra });
        expect(await over(basis, 'contact gast { telefoon: "1" }')).toEqual([]);
        expect(await over(basis, `contact gast { telefoon: "1" } ${KERN}`)).toEqual(['account-rechten @ eigen']);
        expect(await over(basis, `contact gast { telefoon: "1" } ${TE_VEEL.replace('ima', 'gast')}`)).toEqual([
            'account-rechten @ gast',
        ]);
    });
});

describe('an account for somebody who is not known', () => {
    test.each([
        ['lezen', lezen],
        ['schrijven', schrijven],
    ])('is only that, where %s is asked', async (_, profiel) => {
        for (const rechten of ['lezen', 'schrijven']) {
            const techniek = `techniek { ${account('imma', rechten, 'veiligheidsregio')} }`;
            const { gevonden } = await beoordeel(profiel(techniek));
            expect(gevonden.filter(({ code }) => /^(account-|onbekend)/.test(code))).toEqual([
                expect.objectContaining({ code: 'onbekend', plaats: 'imma' }),
            ]);
        }
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
