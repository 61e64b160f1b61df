import type { StapStatus } from '@samenwerking/language';
import { describe, expect, test } from 'vitest';
import { stapStatus } from '../support/judge.js';
import { GETOETST, NIET_GETOETST } from '../support/norm-page.js';
import {
    afspraak,
    completeSamenwerking,
    GISTEREN,
    MORGEN,
    profielInStadium,
    samenwerking,
    VANDAAG,
    type Velden,
} from '../support/samenwerking.js';

const PLAN = 'plan { activiteit workshop { doorlooptijd: 2 weken } }';
const CONCEPT = { status: 'concept' };

describe('stap 6, afspraken en plan van aanpak', () => {
    const PROCES = afspraak('alarmering', CONCEPT);
    const ORGANISATIE = afspraak('convenant', CONCEPT);
    const MENS = afspraak('geheimhouding', CONCEPT);
    const TECHNIEK = afspraak('gebruikersovereenkomst', CONCEPT);

    test.each<[string, string, string[], StapStatus]>([
        ['nothing', 'stand-by', [], 'open'],
        ['only a plan', 'stand-by', [PLAN], 'bezig'],
        ['one theme begun', 'stand-by', [PROCES], 'bezig'],
        ['each theme begun, no plan', 'stand-by', [PROCES, ORGANISATIE, MENS], 'bezig'],
        ['each theme begun, a plan without activity', 'stand-by', [PROCES, ORGANISATIE, MENS, 'plan { }'], 'bezig'],
        ['a plan and each theme but proces', 'stand-by', [PLAN, ORGANISATIE, MENS], 'bezig'],
        ['a plan and each theme but organisatie', 'stand-by', [PLAN, PROCES, MENS], 'bezig'],
        ['a plan and each theme but mens', 'stand-by', [PLAN, PROCES, ORGANISATIE], 'bezig'],
        ['all; stand-by has nothing required in techniek', 'stand-by', [PLAN, PROCES, ORGANISATIE, MENS], 'gereed'],
        ['structureel asks techniek too', 'structureel', [PLAN, PROCES, ORGANISATIE, MENS], 'bezig'],
        ['all of structureel', 'structureel', [PLAN, PROCES, ORGANISATIE, MENS, TECHNIEK], 'gereed'],
        ['kern asks techniek too', 'kern', [PLAN, PROCES, ORGANISATIE, MENS], 'bezig'],
        ['all of kern', 'kern', [PLAN, PROCES, ORGANISATIE, MENS, TECHNIEK], 'gereed'],
    ])('%s (%s)', async (_, profiel, inhoud, status) => {
        expect(await stapStatus(6, samenwerking(profielInStadium(profiel, 1), ...inhoud))).toBe(status);
    });

    describe('an agreement is begun when it says something', () => {
        /** All the rest is there, so the step is gereed exactly when the agreement in mens is begun. */
        const status = (...mens: string[]) =>
            stapStatus(6, samenwerking(profielInStadium('stand-by', 1), PLAN, PROCES, ORGANISATIE, ...mens));

        test.each<[Velden, StapStatus]>([
            [{}, 'bezig'],
            [{ status: 'open' }, 'bezig'],
            [{ status: 'open', tekst: '"TODO"', opleiden: '"n.t.b."' }, 'bezig'],
            [{ status: 'open', tekst: '"Jaarlijks."' }, 'gereed'],
            [{ tekst: '"Jaarlijks."' }, 'gereed'],
            [{ document: '"plan.pdf"' }, 'gereed'],
            [{ motivering: '"Is er al."' }, 'gereed'],
            [{ opleiden: '"Elk jaar."' }, 'gereed'],
            [{ status: 'concept' }, 'gereed'],
            [{ status: 'nvt' }, 'gereed'],
        ])('%j makes the step %s', async (velden, verwacht) => {
            expect(await status(afspraak('opleiden-trainen-oefenen', velden))).toBe(verwacht);
        });

        test('one beyond the minimum counts', async () => {
            expect(await status('mens { afspraak "Nazorg" { } }')).toBe('bezig');
            expect(await status('mens { afspraak "Nazorg" { tekst: "Door de partner." } }')).toBe('gereed');
        });

        test('one of contacts counts', async () => {
            const anders = (velden: Velden) =>
                samenwerking(
                    profielInStadium('stand-by', 1),
                    PLAN,
                    PROCES,
                    MENS,
                    afspraak('aanspreekpunt-knelpunten', velden),
                );
            expect(await stapStatus(6, anders({}))).toBe('bezig');
            expect(await stapStatus(6, anders({ crisispartner: 'devries' }))).toBe('gereed');
        });
    });
});

describe('stap 7, check', () => {
    test.each(GETOETST)('every checklist and basis line of %s settled is gereed', async (profiel) => {
        expect(await stapStatus(7, completeSamenwerking(profiel))).toBe('gereed');
    });

    test.each<[string, Velden, StapStatus]>([
        ['afgeweken', { status: 'nvt', motivering: '"Niet nodig."' }, 'gereed'],
        ['afgestemd', { status: 'afgestemd' }, 'bezig'],
        ['verlopen', { 'geldig-tot': GISTEREN }, 'bezig'],
        ['nvt without motivering', { status: 'nvt' }, 'bezig'],
    ])('one line that is %s', async (_, anders, status) => {
        expect(await stapStatus(7, completeSamenwerking('kern', { anders: { convenant: anders } }))).toBe(status);
    });

    test.each(['alarmering', 'aanspreekpunt-informatie'])('one absent line, %s, is bezig', async (eis) => {
        expect(await stapStatus(7, completeSamenwerking('kern', { zonder: [eis] }))).toBe('bezig');
    });

    test('one settled line is bezig', async () => {
        const anders = afspraak('geheimhouding', { status: 'nvt', motivering: '"Is er al."' });
        expect(await stapStatus(7, samenwerking(profielInStadium('kern', 1), anders))).toBe('bezig');
    });

    test.each([
        ['no agreements', samenwerking(profielInStadium('kern', 1))],
        ['nothing settled', samenwerking(profielInStadium('kern', 1), afspraak('alarmering', CONCEPT))],
        ['no profile', samenwerking(afspraak('geheimhouding', { status: 'gereed', tekst: '"Is er al."' }))],
    ])('%s is open', async (_, tekst) => {
        expect(await stapStatus(7, tekst)).toBe('open');
    });
});

describe('stap 8, wegzetten in de tijd', () => {
    const GO_LIVE = `go-live: ${MORGEN}`;
    const DUUR = 'activiteit workshop { doorlooptijd: 2 weken }';

    test.each<[string, StapStatus]>([
        ['', 'open'],
        ['plan { }', 'open'],
        [`plan { ${GO_LIVE} }`, 'bezig'],
        ['plan { activiteit workshop }', 'bezig'],
        [`plan { ${DUUR} }`, 'bezig'],
        [`plan { ${GO_LIVE} ${DUUR} }`, 'gereed'],
        [`plan { ${GO_LIVE} activiteit workshop { van: ${VANDAAG} tot: ${MORGEN} } }`, 'gereed'],
        [`plan { ${GO_LIVE} activiteit workshop { van: ${VANDAAG} } }`, 'bezig'],
        [`plan { ${GO_LIVE} activiteit workshop { tot: ${MORGEN} } }`, 'bezig'],
        [`plan { ${GO_LIVE} activiteit workshop { doorlooptijd: 2 } }`, 'bezig'],
        [`plan { ${GO_LIVE} ${DUUR} activiteit tekenen { status: open } }`, 'bezig'],
        [`plan { ${GO_LIVE} ${DUUR} activiteit tekenen { status: gereed } }`, 'bezig'],
        // What has been dropped takes no time.
        [`plan { ${GO_LIVE} ${DUUR} activiteit tekenen { status: vervallen } }`, 'gereed'],
    ])('%j is %s', async (inhoud, status) => {
        expect(await stapStatus(8, samenwerking(profielInStadium('kern', 1), inhoud))).toBe(status);
    });
});

describe.each([
    [9, 'contact werkgroep', 'werkgroep-op'],
    [10, 'toetsing aanvragen', 'aangevraagd-op'],
])('stap %i, %s', (stap, _, sleutel) => {
    const ANDERE = ['werkgroep-op', 'aangevraagd-op', 'akkoord-op'].filter((andere) => andere !== sleutel);

    test.each<[string, StapStatus]>([
        ['', 'open'],
        ['toetsing { }', 'open'],
        [`toetsing { ${sleutel}: ${VANDAAG} }`, 'gereed'],
        [`toetsing { ${sleutel}: ${MORGEN} }`, 'open'],
        [`toetsing { ${ANDERE.map((andere) => `${andere}: ${VANDAAG}`).join(' ')} }`, 'open'],
    ])('%j is %s', async (inhoud, status) => {
        expect(await stapStatus(stap, samenwerking(profielInStadium('kern', 1), inhoud))).toBe(status);
    });
});

describe('steps 6 to 10 for a profile that is not tested', () => {
    const ALLES = [PLAN, afspraak('alarmering', CONCEPT), `toetsing { werkgroep-op: ${VANDAAG} }`];

    test.each(NIET_GETOETST.flatMap((profiel) => [6, 7, 8, 9, 10].map((stap) => ({ profiel, stap }))))(
        'step $stap is nvt for $profiel, whatever is recorded',
        async ({ profiel, stap }) => {
            expect(await stapStatus(stap, samenwerking(profielInStadium(profiel, 1)))).toBe('nvt');
            expect(await stapStatus(stap, samenwerking(profielInStadium(profiel, 1), ...ALLES))).toBe('nvt');
        },
    );

    test.each([6, 7, 8, 9, 10])('step %i is not nvt before a profile is chosen', async (stap) => {
        expect(await stapStatus(stap, samenwerking())).toBe('open');
    });
});
