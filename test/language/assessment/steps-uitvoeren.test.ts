import type { StapStatus } from '@samenwerking/language';
import { describe, expect, test } from 'vitest';
import { stapStatus } from '../support/judge.js';
import { GETOETST, NIET_GETOETST } from '../support/norm-page.js';
import { GISTEREN, MORGEN, profielInStadium, samenwerking, VANDAAG } from '../support/samenwerking.js';

const AKKOORD = `toetsing { akkoord-op: ${VANDAAG} }`;

const plan = (...statussen: readonly string[]) =>
    `plan { ${statussen.map((status, index) => `activiteit stap${index} { status: ${status} }`).join(' ')} }`;

describe('stap 11, plan uitvoeren', () => {
    test.each<[string, string[], StapStatus]>([
        ['nothing', [], 'open'],
        ['a plan in which nothing is done', [plan('open', 'open')], 'open'],
        ['the akkoord and no plan', [AKKOORD], 'bezig'],
        ['the akkoord and an empty plan', [AKKOORD, 'plan { }'], 'bezig'],
        ['the akkoord and nothing done', [AKKOORD, plan('open')], 'bezig'],
        ['the akkoord and some done', [AKKOORD, plan('gereed', 'bezig')], 'bezig'],
        ['the akkoord and all done', [AKKOORD, plan('gereed', 'gereed')], 'gereed'],
        ['the akkoord and all done or dropped', [AKKOORD, plan('gereed', 'vervallen')], 'gereed'],
        ['all done, no akkoord', [plan('gereed')], 'bezig'],
        ['all done, akkoord tomorrow', [`toetsing { akkoord-op: ${MORGEN} }`, plan('gereed')], 'bezig'],
        ['an activity without status', [AKKOORD, 'plan { activiteit workshop }'], 'bezig'],
    ])('%s', async (_, inhoud, status) => {
        expect(await stapStatus(11, samenwerking(profielInStadium('structureel', 1), ...inhoud))).toBe(status);
    });

    test.each(GETOETST)('asks the akkoord of %s', async (profiel) => {
        const tekst = (...inhoud: string[]) => samenwerking(profielInStadium(profiel, 1), plan('gereed'), ...inhoud);
        expect(await stapStatus(11, tekst())).toBe('bezig');
        expect(await stapStatus(11, tekst(AKKOORD))).toBe('gereed');
    });

    const ZONDER_AKKOORD: [string, string, StapStatus][] = [
        ['no plan', '', 'nvt'],
        ['nothing done', plan('open'), 'open'],
        ['some done', plan('gereed', 'open'), 'bezig'],
        ['all done', plan('gereed', 'vervallen'), 'gereed'],
    ];

    test.each(
        NIET_GETOETST.flatMap((profiel) =>
            ZONDER_AKKOORD.map(([geval, inhoud, status]) => ({ profiel, geval, inhoud, status })),
        ),
    )('needs no akkoord for $profiel: $geval is $status', async ({ profiel, inhoud, status }) => {
        expect(await stapStatus(11, samenwerking(profielInStadium(profiel, 1), inhoud))).toBe(status);
    });
});

/** Steps 12 to 14 are the same for every profile. */
describe.each(['structureel', 'ad-hoc'])('%s', (profiel) => {
    const status = (stap: number, uitvoering: string, peildatum?: string) =>
        stapStatus(stap, samenwerking(profielInStadium(profiel, 1), `uitvoering { ${uitvoering} }`), peildatum);

    describe('stap 12, go-live', () => {
        const goLive = (...punten: readonly string[]) =>
            `go-live ${VANDAAG} { ${punten.map((punt) => `verbeterpunt "Startbeeld" { ${punt} }`).join(' ')} }`;
        const AANPAK = 'aanpak: "Vast sjabloon."';

        test.each<[string, StapStatus]>([
            ['', 'open'],
            [`go-live ${MORGEN}`, 'open'],
            [`go-live ${VANDAAG}`, 'gereed'],
            [goLive(AANPAK), 'gereed'],
            [goLive(`eigenaar: jansen voor: ${MORGEN}`), 'gereed'],
            [goLive(''), 'bezig'],
            [goLive('aanpak: "TODO"'), 'bezig'],
            [goLive('eigenaar: jansen'), 'bezig'],
            [goLive(`voor: ${MORGEN}`), 'bezig'],
            [goLive('status: gereed'), 'bezig'],
            [goLive(AANPAK, ''), 'bezig'],
            [`${goLive(AANPAK)} go-live ${GISTEREN} { verbeterpunt "Bellen" }`, 'bezig'],
            [`${goLive(AANPAK)} go-live ${MORGEN} { verbeterpunt "Bellen" }`, 'gereed'],
        ])('%j is %s', async (uitvoering, verwacht) => {
            expect(await status(12, uitvoering)).toBe(verwacht);
        });

        test('a planned go-live has not been held', async () => {
            const tekst = samenwerking(profielInStadium(profiel, 1), `plan { go-live: ${GISTEREN} }`);
            expect(await stapStatus(12, tekst)).toBe('open');
        });
    });

    describe('stap 13, monitoren en evalueren', () => {
        const LIVE = 'go-live 01-03-2025';

        test.each<[string, StapStatus]>([
            ['', 'open'],
            [`evaluatie ${VANDAAG}`, 'open'],
            [`go-live ${MORGEN} evaluatie ${VANDAAG}`, 'open'],
            [`go-live ${GISTEREN}`, 'open'],
            [LIVE, 'open'],
            // After go-live, and not later than today.
            [`go-live ${GISTEREN} evaluatie ${GISTEREN}`, 'open'],
            [`go-live ${GISTEREN} evaluatie ${VANDAAG}`, 'gereed'],
            [`go-live ${GISTEREN} evaluatie ${MORGEN}`, 'open'],
            // A year after the last evaluation, the next one is due.
            [`${LIVE} evaluatie 23-11-2025`, 'gereed'],
            [`${LIVE} evaluatie 22-11-2025`, 'bezig'],
            [`${LIVE} evaluatie 01-02-2026 evaluatie 01-06-2025`, 'gereed'],
            // So is the one that is planned.
            [`${LIVE} evaluatie 01-06-2026 volgende-evaluatie: ${VANDAAG}`, 'gereed'],
            [`${LIVE} evaluatie 01-06-2026 volgende-evaluatie: ${GISTEREN}`, 'bezig'],
            [`${LIVE} evaluatie 01-06-2026 evaluatie ${GISTEREN} volgende-evaluatie: ${GISTEREN}`, 'gereed'],
            [`${LIVE} evaluatie 22-11-2025 volgende-evaluatie: ${MORGEN}`, 'bezig'],
        ])('%j is %s', async (uitvoering, verwacht) => {
            expect(await status(13, uitvoering)).toBe(verwacht);
        });

        test.each<[string, StapStatus]>([
            ['2025-02-28', 'gereed'],
            ['2025-03-01', 'bezig'],
        ])('a year after 29 February ends on 28 February: on %s it is %s', async (peildatum, verwacht) => {
            expect(await status(13, 'go-live 01-01-2024 evaluatie 29-02-2024', peildatum)).toBe(verwacht);
        });

        test('counts from the first go-live that has been held', async () => {
            expect(await status(13, `go-live ${VANDAAG} ${LIVE} evaluatie 01-06-2026`)).toBe('gereed');
        });
    });

    describe('stap 14, ervaringen delen', () => {
        test.each<[string, StapStatus]>([
            ['', 'open'],
            [`ervaring ${VANDAAG} "Gedeeld."`, 'open'],
            [`go-live ${GISTEREN}`, 'open'],
            [`go-live ${GISTEREN} ervaring ${GISTEREN} "Gedeeld."`, 'open'],
            [`go-live ${GISTEREN} ervaring ${VANDAAG} "Gedeeld."`, 'gereed'],
            [`go-live ${GISTEREN} ervaring ${MORGEN} "Te delen."`, 'open'],
            [`go-live ${MORGEN} ervaring ${VANDAAG} "Gedeeld."`, 'open'],
        ])('%j is %s', async (uitvoering, verwacht) => {
            expect(await status(14, uitvoering)).toBe(verwacht);
        });
    });
});
