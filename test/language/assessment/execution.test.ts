import { describe, expect, test } from 'vitest';
import { meldingenBijOvername, meldingenMet, zinnenVan } from '../support/judge.js';
import { completeSamenwerking, GISTEREN, MORGEN, samenwerking, VANDAAG } from '../support/samenwerking.js';

const met = (profiel: string, ...inhoud: string[]) =>
    samenwerking(`profiel: ${profiel} { motivering: "Past."  gekozen-op: 03-04-2026 }`, ...inhoud);

describe('volgorde: toetsing requested before the profile was chosen', () => {
    const meldingen = (gekozen: string, aangevraagd = '03-04-2026') =>
        meldingenMet(
            'volgorde',
            samenwerking(`profiel: kern { ${gekozen} }`, `toetsing { aangevraagd-op: ${aangevraagd} }`),
        );

    test.each([
        ['gekozen-op: 02-04-2026', []],
        ['gekozen-op: 03-04-2026', []],
        ['gekozen-op: 04-04-2026', ['W 04-04-2026']],
        [`gekozen-op: ${MORGEN}`, [`W ${MORGEN}`]],
        ['', ['W 03-04-2026']],
    ])('%j gives %j, on the later date', async (gekozen, verwacht) => {
        expect(await meldingen(gekozen)).toEqual(verwacht);
    });

    test('a request that is planned is not judged', async () => {
        expect(await meldingen('', MORGEN)).toEqual([]);
        expect(await meldingen('', VANDAAG)).toEqual([`W ${VANDAAG}`]);
    });

    test('counts a choice that is taken over', async () => {
        const toetsing = (datum: string) => `toetsing { aangevraagd-op: ${datum} }`;
        expect(await meldingenBijOvername(met('kern'), toetsing('02-04-2026'))).toContain('volgorde @ 02-04-2026');
        expect(await meldingenBijOvername(met('kern'), toetsing('03-04-2026'))).not.toContain('volgorde @ 03-04-2026');
    });
});

describe('volgorde: go-live and the akkoord of the Regiegroep', () => {
    const meldingen = (akkoord: string, goLive: string, profiel = 'kern') =>
        meldingenMet('volgorde', met(profiel, `toetsing { ${akkoord} }`, `uitvoering { go-live ${goLive} }`));

    test.each([
        ['', '02-11-2026', ['W 02-11-2026']],
        ['akkoord-op: 01-11-2026', '02-11-2026', []],
        ['akkoord-op: 02-11-2026', '02-11-2026', []],
        ['akkoord-op: 03-11-2026', '02-11-2026', ['W 03-11-2026']],
        [`akkoord-op: ${MORGEN}`, '02-11-2026', [`W ${MORGEN}`]],
        ['', VANDAAG, [`W ${VANDAAG}`]],
        ['', MORGEN, []],
    ])('%j and a go-live on %s give %j, on the later', async (akkoord, goLive, verwacht) => {
        expect(await meldingen(akkoord, goLive)).toEqual(verwacht);
    });

    test.each(['ad-hoc', 'koppel'])('%s is not tested, and needs none', async (profiel) => {
        expect(await meldingen('', '02-11-2026', profiel)).toEqual([]);
    });

    test('an akkoord after two go-lives is said once', async () => {
        expect(await meldingen('akkoord-op: 03-11-2026', '01-10-2026  go-live 02-11-2026')).toEqual(['W 03-11-2026']);
    });

    test('each is said in its own words', async () => {
        const zin = async (akkoord: string) =>
            (
                await zinnenVan('volgorde', met('kern', `toetsing { ${akkoord} }`, 'uitvoering { go-live 02-11-2026 }'))
            )[0];
        expect(await zin('')).toContain('zonder akkoord');
        expect(await zin('akkoord-op: 03-11-2026')).toContain('van na de go-live');
    });

    test('no other order is judged: a convenant may follow after go-live', async () => {
        const tekst = met(
            'kern',
            'organisatie { convenant { status: gereed  tekst: "x"  vastgesteld-op: 01-11-2026 } }',
            'toetsing { werkgroep-op: 20-11-2026  aangevraagd-op: 01-06-2026  akkoord-op: 15-05-2026 }',
            'uitvoering { go-live 15-05-2026 }',
        );
        expect(await meldingenMet('volgorde', tekst)).toEqual([]);
    });
});

describe('toetsing-te-vroeg', () => {
    const open = { betrokkenheid: { status: 'afgestemd' }, startbeeld: { status: 'open' } };
    const meldingen = (tekst: string) => meldingenMet('toetsing-te-vroeg', tekst);

    test('is a warning on the date of the request', async () => {
        expect(await meldingen(completeSamenwerking('structureel', { stadium: 2, anders: open }))).toEqual([
            'W 01-06-2026',
        ]);
        expect(await meldingen(completeSamenwerking('structureel', { stadium: 2, zonder: ['convenant'] }))).toEqual([
            'W 01-06-2026',
        ]);
    });

    test('lists the lines that are not settled, of checklist and basis alone', async () => {
        const tekst = completeSamenwerking('structureel', {
            stadium: 2,
            zonder: ['aanspreekpunt-informatie', 'geheimhouding'],
            anders: open,
        });
        const [zin] = await zinnenVan('toetsing-te-vroeg', tekst);
        expect(zin).toMatch(/: Betrokkenheid [^,]*, Geheimhoudingsverklaring, [^,]*\(stap 7 en 10\)\. Rond/);
        expect(zin).not.toContain('Startbeeld');
    });

    test('is not said where the minimum is settled, a deviation included', async () => {
        expect(await meldingen(completeSamenwerking('structureel', { stadium: 2 }))).toEqual([]);
        const nvt = { betrokkenheid: { status: 'nvt', motivering: '"Niet nodig."' } };
        expect(await meldingen(completeSamenwerking('structureel', { stadium: 2, anders: nvt }))).toEqual([]);
    });

    test.each([
        ['31-05-2026', ['W 01-06-2026']],
        ['01-06-2026', []],
        [GISTEREN, []],
    ])(
        'an agreement that expired on %s gives %j: it counts as it was on the day of the request',
        async (datum, verwacht) => {
            const anders = { betrokkenheid: { 'geldig-tot': datum } };
            expect(await meldingen(completeSamenwerking('structureel', { stadium: 2, anders }))).toEqual(verwacht);
        },
    );

    test('waits for the request', async () => {
        const zonder = completeSamenwerking('structureel', { zonder: ['convenant'] });
        expect(await meldingen(zonder)).toEqual([]);
        const aangevraagd = (datum: string) => zonder.replace(/}\s*$/, `toetsing { aangevraagd-op: ${datum} } }`);
        expect(await meldingen(aangevraagd(MORGEN))).toEqual([]);
        expect(await meldingen(aangevraagd(VANDAAG))).toEqual([`W ${VANDAAG}`]);
    });

    test('is not said for a request of what is taken over, and judges what is', async () => {
        const zonder = completeSamenwerking('structureel', { stadium: 2, zonder: ['convenant'] });
        expect((await meldingenBijOvername(zonder)).filter((een) => een.startsWith('toetsing'))).toEqual([]);
        const eigen = 'toetsing { aangevraagd-op: 02-06-2026 }';
        expect(await meldingenBijOvername(zonder, eigen)).toContain('toetsing-te-vroeg @ 02-06-2026');
        const heel = completeSamenwerking('structureel', { stadium: 2 });
        expect(await meldingenBijOvername(heel, eigen)).not.toContain('toetsing-te-vroeg @ 02-06-2026');
    });
});

describe('oefening-ontbreekt', () => {
    const meldingen = (profiel: string, goLive: string) =>
        meldingenMet('oefening-ontbreekt', met(profiel, `uitvoering { go-live ${goLive} }`));

    test.each(['stand-by', 'structureel', 'kern'])('is information on the go-live of %s', async (profiel) => {
        expect(await meldingen(profiel, VANDAAG)).toEqual([`I ${VANDAAG}`]);
    });

    test.each(['ad-hoc', 'koppel'])('is not said of %s, which is not tested', async (profiel) => {
        expect(await meldingen(profiel, VANDAAG)).toEqual([]);
    });

    test.each([
        [`${VANDAAG} { oefening: "Dijkdoorbraak" }`, []],
        [`${VANDAAG} { oefening: "n.t.b." }`, []],
        [MORGEN, []],
    ])('a go-live %s gives %j', async (goLive, verwacht) => {
        expect(await meldingen('kern', goLive)).toEqual(verwacht);
    });

    test('a placeholder is information on the text', async () => {
        const goLive = `uitvoering { go-live ${VANDAAG} { oefening: "n.t.b." } }`;
        expect(await meldingenMet('plaatshouder', met('kern', goLive))).toEqual(['I "n.t.b."']);
        expect(await zinnenVan('plaatshouder', met('kern', goLive))).toEqual([
            expect.stringMatching(/^Hier staat nog geen echte tekst\. .* geen oefening vastgelegd/),
        ]);
    });
});

describe('verbeterpunt-onbelegd', () => {
    const meldingen = (sleutels: string, goLive = '02-11-2026', profiel = 'kern') =>
        meldingenMet(
            'verbeterpunt-onbelegd',
            met(profiel, `uitvoering { go-live ${goLive} { verbeterpunt "Sneller" { ${sleutels} } } }`),
        );

    test.each([
        ['', ['W "Sneller"']],
        ['aanpak: "Vast sjabloon."', []],
        ['aanpak: "TODO"', []],
        ['eigenaar: jansen', ['W "Sneller"']],
        [`voor: ${MORGEN}`, ['W "Sneller"']],
        [`eigenaar: jansen  voor: ${MORGEN}`, []],
    ])('with %j gives %j', async (sleutels, verwacht) => {
        expect(await meldingen(sleutels)).toEqual(verwacht);
        expect(await meldingen(sleutels, '02-11-2026', 'koppel')).toEqual(verwacht);
    });

    test.each([
        ['aanpak: "TODO"', ['W "TODO"']],
        [`aanpak: "TODO"  eigenaar: jansen  voor: ${MORGEN}`, []],
    ])('with %j the placeholder gives %j', async (sleutels, verwacht) => {
        const tekst = met('kern', `uitvoering { go-live 02-11-2026 { verbeterpunt "Sneller" { ${sleutels} } } }`);
        const opAanpak = (await meldingenMet('plaatshouder', tekst)).filter((melding) => melding.includes('TODO'));
        expect(opAanpak).toEqual(verwacht);
    });
});

describe('evaluatie-te-laat', () => {
    const tekst = (...uitvoering: string[]) => met('koppel', `uitvoering { ${uitvoering.join('  ')} }`);
    const meldingen = (...uitvoering: string[]) => meldingenMet('evaluatie-te-laat', tekst(...uitvoering));

    test.each([
        [['go-live 22-11-2025'], ['W uitvoering']],
        [['go-live 23-11-2025'], []],
        [['go-live 01-01-2024', 'evaluatie 22-11-2025'], ['W uitvoering']],
        [['go-live 01-01-2024', 'evaluatie 23-11-2025'], []],
        [['go-live 01-01-2024', 'evaluatie 01-01-2025', 'evaluatie 01-06-2026'], []],
        [['go-live 01-01-2024', `evaluatie ${MORGEN}`], ['W uitvoering']],
        [['go-live 01-01-2026', `volgende-evaluatie: ${GISTEREN}`], ['W uitvoering']],
        [['go-live 01-01-2026', `volgende-evaluatie: ${VANDAAG}`], []],
        [['go-live 01-01-2026', `volgende-evaluatie: ${MORGEN}`], []],
        [['go-live 01-01-2026', 'volgende-evaluatie: 01-06-2026', 'evaluatie 01-06-2026'], []],
        [['go-live 01-01-2026', 'volgende-evaluatie: 01-06-2026', 'evaluatie 31-05-2026'], ['W uitvoering']],
        [['go-live 01-01-2025', `volgende-evaluatie: ${MORGEN}`], ['W uitvoering']],
        [[`go-live ${MORGEN}`, 'volgende-evaluatie: 01-01-2026'], []],
        [['volgende-evaluatie: 01-01-2026'], []],
    ])('%j gives %j', async (uitvoering, verwacht) => {
        expect(await meldingen(...uitvoering)).toEqual(verwacht);
    });

    test.each([
        [['go-live 01-01-2025'], 'De go-live is meer dan een jaar geleden'],
        [['go-live 01-01-2024', 'evaluatie 01-01-2025'], 'De laatste evaluatie is meer dan een jaar geleden'],
        [['go-live 01-01-2026', `volgende-evaluatie: ${GISTEREN}`], `De evaluatie van ${GISTEREN} is nog niet`],
        [['go-live 01-01-2025', `volgende-evaluatie: ${MORGEN}`], 'De go-live is meer dan een jaar geleden'],
    ])('%j says: %s', async (uitvoering, zin) => {
        expect(await zinnenVan('evaluatie-te-laat', tekst(...uitvoering))).toEqual([expect.stringContaining(zin)]);
    });
});

test('nothing is said of the execution of what is taken over', async () => {
    const uitvoering = 'uitvoering { go-live 01-01-2025 { verbeterpunt "Sneller" } }';
    const over = await meldingenBijOvername(met('kern', uitvoering));
    expect(over.filter((een) => /^(volgorde|oefening|verbeterpunt|evaluatie)/.test(een))).toEqual([]);
});
