import { describe, expect, test } from 'vitest';
import { beoordeel, meldingenBijOvername, meldingenMet, zinnenVan } from '../support/judge.js';
import { GISTEREN, MORGEN, profielInStadium, STADIA, samenwerking, VANDAAG } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

const regiosMet = (code: string, ...inhoud: string[]) => meldingenMet(code, samenwerking(...inhoud));

describe('regio-ontbreekt', () => {
    test.each(STADIA)('is a warning on the name at stage %i', async (stadium) => {
        expect(await regiosMet('regio-ontbreekt', profielInStadium('kern', stadium))).toEqual(['W proef']);
    });

    test.each(['regio: utrecht', 'betrokken: utrecht', 'adoptieregio: utrecht'])(
        'is not said with %s',
        async (regio) => {
            expect(await regiosMet('regio-ontbreekt', regio)).toEqual([]);
        },
    );

    test.each([
        ['adoptieregio: utrecht', false],
        ['betrokken: utrecht', false],
        ['regio: utrecht', true],
    ])('taking over %s leaves it to be said: %s', async (regio, isSaid) => {
        const over = await meldingenBijOvername(samenwerking(regio));
        expect(over.includes('regio-ontbreekt @ eigen')).toBe(isSaid);
    });
});

describe('adoptieregio-ontbreekt', () => {
    test.each(STADIA)('is a warning on the name at stage %i where there is more than one region', async (stadium) => {
        const profiel = profielInStadium('kern', stadium);
        expect(await regiosMet('adoptieregio-ontbreekt', 'betrokken: utrecht, twente', profiel)).toEqual(['W proef']);
        expect(await regiosMet('adoptieregio-ontbreekt', 'regio: utrecht  betrokken: twente', profiel)).toEqual([
            'W proef',
        ]);
    });

    test.each(['regio: utrecht', 'regio: utrecht  betrokken: utrecht', 'adoptieregio: utrecht  betrokken: twente', ''])(
        'is not said with %j',
        async (regios) => {
            expect(await regiosMet('adoptieregio-ontbreekt', regios)).toEqual([]);
        },
    );

    test('says how many there are', async () => {
        const zinnen = await zinnenVan('adoptieregio-ontbreekt', samenwerking('betrokken: utrecht, twente, flevoland'));
        expect(zinnen[0]).toContain('3 veiligheidsregio');
    });
});

describe('adoptieregio-niet-aangemeld', () => {
    const adoptie = (blok: string, betrokken = 'betrokken: utrecht, twente') =>
        regiosMet('adoptieregio-niet-aangemeld', `adoptieregio: utrecht ${blok}  ${betrokken}`);

    test('is information on the region', async () => {
        expect(await adoptie('')).toEqual(['I utrecht']);
    });

    test.each([
        [GISTEREN, []],
        [VANDAAG, []],
        [MORGEN, ['I utrecht']],
    ])('a report on %s gives %j', async (datum, verwacht) => {
        expect(await adoptie(`{ aangemeld-op: ${datum} }`)).toEqual(verwacht);
    });

    test('one region need not be reported', async () => {
        expect(await adoptie('', '')).toEqual([]);
        expect(await adoptie('', 'betrokken: utrecht')).toEqual([]);
    });

    const over = async (basis: string, eigen = '') =>
        (await meldingenBijOvername(samenwerking(basis), eigen)).filter((melding) =>
            melding.startsWith('adoptieregio'),
        );

    test('is not said for what is taken over together with other regions', async () => {
        expect(await over('adoptieregio: utrecht  betrokken: twente')).toEqual([]);
        expect(await over('adoptieregio: utrecht  betrokken: twente', 'regio: flevoland')).toEqual([]);
    });

    test('is said on the name by who makes it more than one region', async () => {
        expect(await over('adoptieregio: utrecht', 'regio: utrecht')).toEqual([]);
        expect(await over('adoptieregio: utrecht', 'regio: flevoland')).toEqual([
            'adoptieregio-niet-aangemeld @ eigen',
        ]);
        expect(await over('adoptieregio: utrecht', 'betrokken: twente')).toEqual([
            'adoptieregio-niet-aangemeld @ eigen',
        ]);
        const aangemeld = `adoptieregio: utrecht { aangemeld-op: ${GISTEREN} }`;
        expect(await over(aangemeld, 'regio: flevoland')).toEqual([]);
    });
});

describe('profiel-niet-afgestemd', () => {
    const afgestemd = (sleutels: string, regios = 'adoptieregio: utrecht  betrokken: twente') =>
        samenwerking(regios, `profiel: kern { motivering: "Past."  ${sleutels} }`);
    const meldingen = (sleutels: string, regios?: string) =>
        meldingenMet('profiel-niet-afgestemd', afgestemd(sleutels, regios));

    test('is information on the chosen profile', async () => {
        expect(await meldingen(`gekozen-op: ${VANDAAG}`)).toEqual(['I kern']);
    });

    test.each([
        ['02-04-2026', []],
        ['03-04-2026', []],
        ['04-04-2026', ['I kern']],
    ])('aligned on %s for a choice on 03-04-2026 gives %j', async (datum, verwacht) => {
        expect(await meldingen(`gekozen-op: 03-04-2026  afgestemd-op: ${datum}`)).toEqual(verwacht);
    });

    test('says whether it is absent or late', async () => {
        const zin = async (sleutels: string) => (await zinnenVan('profiel-niet-afgestemd', afgestemd(sleutels)))[0];
        expect(await zin('gekozen-op: 03-04-2026')).toContain('nog niet met de andere regio’s afgestemd');
        expect(await zin('gekozen-op: 03-04-2026  afgestemd-op: 04-04-2026')).toContain('pas na de keuze');
    });

    test.each(['', `gekozen-op: ${MORGEN}`])('waits for the choice (%j)', async (sleutels) => {
        expect(await meldingen(sleutels)).toEqual([]);
    });

    test.each(['regio: utrecht', 'adoptieregio: utrecht  betrokken: utrecht', ''])(
        'is about more than one region, not %j',
        async (regios) => {
            expect(await meldingen('gekozen-op: 03-04-2026', regios)).toEqual([]);
        },
    );
});

describe('profiel-niet-besproken', () => {
    const meldingen = (sleutels: string) =>
        regiosMet('profiel-niet-besproken', 'regio: utrecht', `profiel: koppel { ${sleutels} }`);

    test('is information on the chosen profile', async () => {
        expect(await meldingen(`gekozen-op: ${VANDAAG}`)).toEqual(['I koppel']);
    });

    test.each([
        [GISTEREN, []],
        [VANDAAG, []],
        [MORGEN, ['I koppel']],
    ])('a discussion on %s gives %j', async (datum, verwacht) => {
        expect(await meldingen(`gekozen-op: 03-04-2026  besproken-op: ${datum}`)).toEqual(verwacht);
    });

    test.each(['', `gekozen-op: ${MORGEN}`])('waits for the choice (%j)', async (sleutels) => {
        expect(await meldingen(sleutels)).toEqual([]);
    });

    test('is not said for a choice that is taken over', async () => {
        const keuze = 'profiel: kern { motivering: "Past."  gekozen-op: 03-04-2026 }';
        const basis = samenwerking('betrokken: utrecht, twente', keuze);
        expect((await meldingenBijOvername(basis)).filter((melding) => /^profiel/.test(melding))).toEqual([]);
        const eigen = await meldingenBijOvername(basis, 'profiel: kern { motivering: "Ook hier." }');
        expect(eigen.filter((melding) => /^profiel/.test(melding))).toEqual([
            'profiel-niet-afgestemd @ kern',
            'profiel-niet-besproken @ kern',
        ]);
    });
});

const BEKEND = 'kerntaken: "Water."  ambities: "Eén beeld."  verwachtingen: "Vroeg erbij."';

describe('kennismaking-onvolledig', () => {
    const tekst = (partner: string, regio: string, inhoud = '') => `
        crisispartner spoor "Spoor" { ${partner} }
        veiligheidsregio utrecht "VRU" { ${regio} }
        samenwerking proef { partner: spoor  regio: utrecht  ${inhoud} }`;
    const meldingen = (text: string) => meldingenMet('kennismaking-onvolledig', text);

    test('is said once, on the verkenning, else on the name', async () => {
        expect(await meldingen(tekst('', ''))).toEqual(['I proef']);
        expect(await meldingen(tekst('', '', 'verkenning { }'))).toEqual(['I verkenning']);
    });

    test('lists what is lacking of each side', async () => {
        const zinnen = await zinnenVan('kennismaking-onvolledig', tekst('ambities: "Eén beeld."', ''));
        expect(zinnen).toEqual([
            expect.stringContaining(
                'kerntaken, verwachtingen van ‘spoor’; kerntaken, ambities, verwachtingen van ‘utrecht’',
            ),
        ]);
    });

    test('what is there but says nothing yet is information of its own, on each text', async () => {
        const text = tekst(BEKEND.replace('Water.', 'TODO').replace('Vroeg erbij.', ''), '', 'verkenning { }');
        expect(await meldingenMet('plaatshouder', text)).toEqual(['I "TODO"', 'I ""']);
        expect(await zinnenVan('plaatshouder', text)).toEqual([
            expect.stringMatching(/^Hier staat nog geen echte tekst\. .* kerntaken van ‘spoor’\./),
            expect.stringMatching(/^Hier staat nog geen echte tekst\. .* verwachtingen van ‘spoor’\./),
        ]);
        expect(await zinnenVan('kennismaking-onvolledig', text)).toEqual([
            expect.stringContaining('vastgelegd: kerntaken, ambities, verwachtingen van ‘utrecht’.'),
        ]);
    });

    test('what says nothing yet in another file is said once, where it is missed', async () => {
        const workspace = await createWorkspace({
            'a.samenwerking':
                'crisispartner spoor "Spoor" { kerntaken: "TODO"  ambities: ""  verwachtingen: "Beeld." }',
            'b.samenwerking': `veiligheidsregio utrecht "VRU" { ${BEKEND.replace('Water.', '…')} }
                samenwerking proef { partner: spoor  regio: utrecht  verkenning { } }`,
        });
        const over = workspace.diagnostics('b.samenwerking').filter(({ code }) => code === 'plaatshouder');
        expect(workspace.findings('b.samenwerking').filter((one) => one.startsWith('plaatshouder'))).toEqual([
            'plaatshouder @ "…"',
            'plaatshouder @ verkenning',
        ]);
        expect(over.map(({ message }) => message)[1]).toMatch(
            /^Wat er nu is ingevuld, zegt nog niets\. Nog niet vastgelegd: kerntaken, ambities van ‘spoor’\./,
        );
        expect(workspace.findings('b.samenwerking')).not.toContain('kennismaking-onvolledig @ verkenning');
    });

    test('what says nothing yet is said once, however many samenwerkingen miss it', async () => {
        const text = tekst(BEKEND.replace('Water.', 'TODO'), BEKEND);
        const { gevonden } = await beoordeel(`${text} samenwerking tweede { partner: spoor  regio: utrecht }`);
        expect(gevonden.filter(({ code }) => code === 'plaatshouder')).toEqual([
            expect.objectContaining({ ernst: 'I', plaats: '"TODO"' }),
        ]);
    });

    test('is not said where all is recorded', async () => {
        expect(await meldingen(tekst(BEKEND, BEKEND))).toEqual([]);
        expect(await meldingen(tekst(BEKEND, ''))).toEqual(['I proef']);
        expect(await meldingen(tekst('', BEKEND))).toEqual(['I proef']);
    });

    test('is not about other regions than the adoptieregio', async () => {
        const meer = tekst(BEKEND, BEKEND).replace('regio: utrecht', 'adoptieregio: utrecht  betrokken: twente');
        expect(await meldingen(meer)).toEqual([]);
    });

    test('is not about a party that does not exist', async () => {
        expect(await meldingen(tekst(BEKEND, BEKEND).replace('partner: spoor', 'partner: sproo'))).toEqual([]);
    });
});

/** The questions of bijlage A, by whether both sides answer. */
const BEIDE = ['verantwoordelijkheden', 'belangen', 'werkwijzen', 'inrichting', 'informatievoorziening'].concat(
    'informatiebehoeften',
    'ambities',
);
const SAMEN = ['scenarios', 'opschaling', 'afschaling', 'vertrouwelijkheid'];

describe('vraag-onbeantwoord', () => {
    const beantwoord = (vragen: readonly string[], antwoord = 'antwoord: "Samen."') =>
        `verkenning { ${vragen.map((vraag) => `vraag ${vraag} { ${antwoord} }`).join('\n')} }`;
    const meldingen = (inhoud: string) => meldingenMet('vraag-onbeantwoord', samenwerking(inhoud));
    const open = async (inhoud: string, code = 'vraag-onbeantwoord') =>
        (await zinnenVan(code, samenwerking(inhoud)))
            .map((zin) => /bijlage A: ([^.]*)\./.exec(zin)?.[1])
            .find((vragen) => vragen !== undefined);

    test('is said once, on the verkenning, else on the name, and lists them', async () => {
        expect(await meldingen('')).toEqual(['I proef']);
        expect(await meldingen('verkenning { }')).toEqual(['I verkenning']);
        expect((await open(''))?.split(', ').toSorted()).toEqual([...BEIDE, ...SAMEN].toSorted());
    });

    test('is not said where every question has an answer', async () => {
        expect(await meldingen(beantwoord([...BEIDE, ...SAMEN]))).toEqual([]);
        expect(await open(beantwoord([...BEIDE, ...SAMEN].filter((vraag) => vraag !== 'opschaling')))).toBe(
            'opschaling',
        );
    });

    test.each([
        ['belangen', 'veiligheidsregio: "Beeld."', 'belangen (crisispartner)'],
        ['belangen', 'crisispartner: "Beeld."', 'belangen (veiligheidsregio)'],
        ['belangen', 'veiligheidsregio: "Beeld."  crisispartner: "Ook."', undefined],
        ['opschaling', 'veiligheidsregio: "Vanaf GRIP 2."', undefined],
    ])('%s with %s leaves %s', async (vraag, antwoord, verwacht) => {
        const andere = [...BEIDE, ...SAMEN].filter((naam) => naam !== vraag);
        expect(await open(beantwoord(andere) + beantwoord([vraag], antwoord))).toBe(verwacht);
    });

    test.each([
        ['belangen', 'veiligheidsregio: "Beeld."  crisispartner: "TODO"', 'belangen (crisispartner)', undefined],
        ['belangen', 'crisispartner: "TODO"', 'belangen (crisispartner)', 'belangen (veiligheidsregio)'],
        ['belangen', 'antwoord: "n.t.b."', 'belangen', undefined],
        ['opschaling', 'antwoord: "…"', 'opschaling', undefined],
        ['opschaling', 'veiligheidsregio: ""', 'opschaling', undefined],
    ])('%s with %s is a placeholder for %s on the text, and leaves %s', async (vraag, antwoord, leeg, verwacht) => {
        const andere = [...BEIDE, ...SAMEN].filter((naam) => naam !== vraag);
        const inhoud = beantwoord(andere) + beantwoord([vraag], antwoord);
        expect(await open(inhoud, 'plaatshouder')).toBe(leeg);
        expect(await open(inhoud)).toBe(verwacht);
        const tekst = antwoord.match(/"[^"]*"$/)?.[0];
        expect(await meldingenMet('plaatshouder', samenwerking(inhoud))).toEqual([`I ${tekst}`]);
    });

    test('each text that says nothing yet has a placeholder of its own', async () => {
        const inhoud = beantwoord(['belangen'], 'veiligheidsregio: "n.t.b."  crisispartner: "TODO"');
        const samen = beantwoord(['opschaling'], 'veiligheidsregio: "…"  crisispartner: "xxx"');
        expect(await meldingenMet('plaatshouder', samenwerking(inhoud, samen))).toEqual([
            'I "n.t.b."',
            'I "TODO"',
            'I "…"',
        ]);
    });

    test('is with kennismaking-onvolledig not said of what is taken over', async () => {
        const over = await meldingenBijOvername(samenwerking('regio: utrecht'), 'verkenning { }');
        expect(over.filter((melding) => /^(vraag|kennismaking)/.test(melding))).toEqual([]);
    });
});
