import type { EisStatus, ProfielVergelijking, Verhouding } from '@samenwerking/language';
import { andereProfielen, berichtOf, volgendProfiel } from '@samenwerking/language';
import { describe, expect, test } from 'vitest';
import { AANTALLEN, EISEN, GETOETST, type GetoetstProfiel, gevraagd, NIET_GETOETST } from '../support/norm-page.js';
import {
    ALLE_NIVEAUS,
    completeSamenwerking,
    GISTEREN,
    MINIMUM,
    MORGEN,
    profielInStadium,
    samenwerking,
} from '../support/samenwerking.js';
import { createWorkspace, PEILDATUM, type TestWorkspace } from '../support/workspace.js';

const FILE = 'proef.samenwerking';

let shared: Promise<TestWorkspace> | undefined;

/** The only file of a workspace; all pass through one, since setting up a workspace costs more than judging. */
async function read(text: string, profiel?: string): Promise<TestWorkspace> {
    shared ??= createWorkspace();
    const workspace = await shared;
    workspace.services.Instellingen.set({ peildatum: PEILDATUM, profiel });
    await workspace.write(FILE, text);
    return workspace;
}

/** A samenwerking compared with another profile. */
async function vergelijk(profiel: string, text: string): Promise<ProfielVergelijking> {
    const { services, beoordeling, document } = await read(text);
    const { Beoordelingen } = services.assessment;
    const found = Beoordelingen.compareWithProfiel(beoordeling(FILE), profiel, document(FILE));
    if (!found) {
        throw new Error(`The norm has no ${profiel}`);
    }
    return found;
}

/** What was decided, and the findings, where every samenwerking is judged by this profile; else by its own. */
async function oordeel(text: string, alsof?: string) {
    const workspace = await read(text, alsof);
    return { beoordeling: workspace.beoordeling(FILE), findings: workspace.findings(FILE) };
}

function eisenMet({ eisen }: ProfielVergelijking, verhouding: Verhouding): string[] {
    return eisen.filter((regel) => regel.verhouding === verhouding).map(({ eis }) => eis.eis);
}

const TREDEN: readonly (readonly [GetoetstProfiel, GetoetstProfiel])[] = [
    ['stand-by', 'structureel'],
    ['structureel', 'kern'],
    ['stand-by', 'kern'],
];

describe('the ladder', () => {
    const normOf = async (text: string) => (await oordeel(text)).beoordeling.norm;
    const stappenplan = () => normOf(samenwerking());
    const namen = (profielen: readonly { readonly naam: string }[]) => profielen.map(({ naam }) => naam);

    test.each([
        ['stand-by', 'structureel'],
        ['structureel', 'kern'],
        ['kern', undefined],
        ['ad-hoc', undefined],
        ['koppel', undefined],
    ])('after %s comes %s', async (profiel, volgend) => {
        const norm = await stappenplan();
        expect(volgendProfiel(norm, norm.profielen.get(profiel))?.naam).toBe(volgend);
    });

    test.each([
        ['stand-by', ['structureel', 'kern', 'ad-hoc', 'koppel']],
        ['structureel', ['kern', 'stand-by', 'ad-hoc', 'koppel']],
        ['kern', ['structureel', 'stand-by', 'ad-hoc', 'koppel']],
        ['ad-hoc', ['stand-by', 'structureel', 'kern', 'koppel']],
        [undefined, ['stand-by', 'structureel', 'kern', 'ad-hoc', 'koppel']],
    ])('%s is compared with all others, the most likely first', async (profiel, anderen) => {
        const norm = await stappenplan();
        expect(namen(andereProfielen(norm, norm.profielen.get(profiel ?? '')))).toEqual(anderen);
    });

    test('is what an own norm makes of it, whatever the order in which it is written', async () => {
        const norm = await normOf(`
            norm eigen {
                profiel hoog { trede: 30 }  profiel los {}  profiel laag { trede: 10 }  profiel midden { trede: 20 }
            }
            samenwerking proef { volgens: eigen }`);
        expect(volgendProfiel(norm, norm.profielen.get('laag'))?.naam).toBe('midden');
        expect(namen(andereProfielen(norm, norm.profielen.get('los')))).toEqual(['laag', 'midden', 'hoog']);
    });
});

describe.each(TREDEN)('from %s to %s', (van, naar) => {
    const { checklist, basis, bijlage, advies } = AANTALLEN[naar];

    test('all that it asks is compared, and judged by its own levels', async () => {
        const { straks, eisen, profiel } = await vergelijk(naar, samenwerking(profielInStadium(van, 1)));
        expect(profiel.naam).toBe(naar);
        expect(eisen).toHaveLength(checklist + basis + bijlage + advies);
        expect(straks.voortgang).toEqual({ vereist: checklist + basis, geregeld: 0, gereed: 0 });
        expect(straks.profiel?.naam).toBe(naar);
    });

    test('without agreements, what is in the minimum of both is open, and the rest of its minimum is new', async () => {
        const vergelijking = await vergelijk(naar, samenwerking(profielInStadium(van, 1)));
        const minimumVan = gevraagd(van, ...MINIMUM).map(({ eis }) => eis);
        const nieuw = gevraagd(naar, ...MINIMUM).filter(({ eis }) => !minimumVan.includes(eis));
        const nietGevraagd = gevraagd(naar, 'bijlage', 'advies').filter(({ niveau }) => niveau[van] === undefined);
        expect(eisenMet(vergelijking, 'nieuw').toSorted()).toEqual(
            [...nieuw, ...nietGevraagd].map(({ eis }) => eis).toSorted(),
        );
        expect(eisenMet(vergelijking, 'open')).toEqual(expect.arrayContaining(minimumVan));
        expect(eisenMet(vergelijking, 'geregeld')).toEqual([]);
        expect(eisenMet(vergelijking, 'aanvullen')).toEqual([]);
    });

    test('of what is settled, the aspects that it asks besides are to be filled in', async () => {
        const { eisen } = await vergelijk(naar, completeSamenwerking(van, { niveaus: ALLE_NIVEAUS }));
        const extra = EISEN.filter(({ niveau }) => niveau[van] && niveau[naar]).flatMap(({ eis, aspecten }) => {
            const keys = aspecten[naar].filter((aspect) => !aspecten[van].includes(aspect));
            return keys.length > 0 ? [[eis, keys]] : [];
        });
        expect(extra.length).toBeGreaterThan(0);
        const aanvullen = eisen.filter(({ verhouding }) => verhouding === 'aanvullen');
        const found = aanvullen.map(({ eis }) => [eis.eis, eis.gemist.flatMap(({ sleutels }) => sleutels)]);
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(extra));
    });

    test('with all that it asks, nothing is left', async () => {
        const compleet = completeSamenwerking(naar).replace(`profiel: ${naar}`, `profiel: ${van}`);
        const { straks, eisen } = await vergelijk(naar, compleet);
        expect(straks.voortgang.geregeld).toBe(checklist + basis);
        expect(eisen.filter(({ eis }) => MINIMUM.includes(eis.niveau)).map(({ verhouding }) => verhouding)).toEqual(
            Array(checklist + basis).fill('geregeld'),
        );
    });
});

describe.each(NIET_GETOETST)('from %s', (profiel) => {
    test.each(GETOETST)('all that %s asks is new', async (naar) => {
        const vergelijking = await vergelijk(naar, samenwerking(profielInStadium(profiel, 1)));
        expect(eisenMet(vergelijking, 'nieuw')).toHaveLength(vergelijking.eisen.length);
    });

    test('and back: nothing is asked', async () => {
        const { eisen, straks } = await vergelijk(profiel, samenwerking(profielInStadium('kern', 1)));
        expect(eisen).toEqual([]);
        expect(straks.voortgang).toEqual({ vereist: 0, geregeld: 0, gereed: 0 });
    });
});

describe('a single agreement', () => {
    const verhouding = async (eis: string, afspraken: string, van = 'stand-by', naar = 'structureel') =>
        (await vergelijk(naar, samenwerking(profielInStadium(van, 1), afspraken))).eisen.find(
            (regel) => regel.eis.eis === eis,
        );

    test.each<[string, string, Verhouding, EisStatus]>([
        ['deviated from', 'alarmering { status: nvt motivering: "Zij belt niet." }', 'geregeld', 'afgeweken'],
        ['expired', `alarmering { status: gereed tekst: "Bel." geldig-tot: ${GISTEREN} }`, 'open', 'onvolledig'],
        ['settled', 'alarmering { status: gereed tekst: "Bel." }', 'aanvullen', 'onvolledig'],
        ['begun', 'alarmering { tekst: "Bel." }', 'open', 'onvolledig'],
    ])('that is %s', async (_, inhoud, verwacht, status) => {
        expect(await verhouding('alarmering', `proces { ${inhoud} }`)).toMatchObject({
            verhouding: verwacht,
            eigenNiveau: 'checklist',
            eis: { status },
        });
    });

    test('that was only an advice is new in the minimum', async () => {
        expect(await verhouding('betrokkenheid', '')).toMatchObject({ verhouding: 'nieuw', eigenNiveau: 'advies' });
    });

    test('that was in the minimum and no longer is, is open', async () => {
        expect(await verhouding('functies', '', 'structureel', 'kern')).toMatchObject({
            verhouding: 'open',
            eigenNiveau: 'checklist',
            eis: { niveau: 'bijlage' },
        });
    });

    test('beyond the own minimum is settled all the same', async () => {
        const regie = 'proces { regie-op-informatie { status: gereed tekst: "De regio voert de regie." } }';
        const gevonden = await verhouding('regie-op-informatie', regie);
        expect(gevonden?.verhouding).toBe('geregeld');
        expect(gevonden?.eigenNiveau).toBeUndefined();
    });
});

describe('what else is to be said', () => {
    const berichten = async (naar: string, ...inhoud: string[]) =>
        (await vergelijk(naar, samenwerking(...inhoud))).meldingen.map((melding) => [melding.code, berichtOf(melding)]);

    test('accounts that it asks other rights of', async () => {
        const techniek = 'techniek { account devries { rechten: lezen beheer: veiligheidsregio } }';
        const rol = 'contact bakker { organisatie: waterschap rol: informatiemanager }';
        expect(await berichten('kern', profielInStadium('structureel', 1), techniek, rol)).toEqual([
            ['account-beheer', expect.stringContaining('devries')],
        ]);
    });

    test('toetsing, of a go-live that was held without', async () => {
        const goLive = `uitvoering { go-live ${GISTEREN} {} }`;
        const gevonden = await berichten('stand-by', profielInStadium('koppel', 1), goLive);
        expect(gevonden).toContainEqual(['volgorde', expect.stringContaining('zonder akkoord van de Regiegroep')]);
    });

    test('nothing that is to be said already, and nothing that the requirements say', async () => {
        expect(await berichten('structureel', profielInStadium('stand-by', 2), 'techniek { systeem: "X" }')).toEqual([
            ['account-ontbreekt', expect.any(String)],
        ]);
    });
});

describe('judged as if another profile were chosen', () => {
    const KEUZE = /^profiel-/;

    test.each([
        ['no profile', ''],
        ['no date', 'profiel: stand-by'],
        ['a date to come', `profiel: stand-by { gekozen-op: ${MORGEN} }`],
    ])('%s: it counts as chosen today', async (_, keuze) => {
        const { beoordeling, findings } = await oordeel(samenwerking('regio: utrecht', keuze), 'kern');
        expect(beoordeling).toMatchObject({ stadium: 1, fase: 'uitwerken', profiel: { naam: 'kern' } });
        expect(beoordeling.feiten.profiel?.gekozenOp?.waarde).toBe(PEILDATUM);
        expect(findings).toContain('afspraak-ontbreekt @ proef');
        expect(findings.filter((finding) => KEUZE.test(finding))).toEqual([]);
    });

    test('it keeps the day of the choice, and the stage that followed', async () => {
        const { beoordeling } = await oordeel(samenwerking(profielInStadium('stand-by', 2)), 'kern');
        expect(beoordeling.stadium).toBe(2);
        expect(beoordeling.feiten.profiel?.gekozenOp?.waarde).toBe('2026-04-03');
    });

    test('nothing is said of a choice that is not made', async () => {
        const regios = 'betrokken: utrecht, gelderland-zuid';
        const text = samenwerking(regios, 'profiel: structureel { gekozen-op: 03-04-2026 }');
        const overKeuze = async (alsof?: string) =>
            (await oordeel(text, alsof)).findings.filter((finding) => KEUZE.test(finding));
        expect(await overKeuze()).toEqual([
            'profiel-niet-afgestemd @ structureel',
            'profiel-niet-besproken @ structureel',
            'profiel-zonder-motivering @ structureel',
        ]);
        expect(await overKeuze('kern')).toEqual([]);
    });

    test('by the own profile it is judged as it is', async () => {
        const text = completeSamenwerking('structureel', { zonder: ['convenant'] });
        const echt = await oordeel(text);
        const { beoordeling, findings } = await oordeel(text, 'structureel');
        expect(beoordeling.eisen).toEqual(echt.beoordeling.eisen);
        expect(beoordeling.stappen).toEqual(echt.beoordeling.stappen);
        expect(findings).toEqual(echt.findings.filter((finding) => !KEUZE.test(finding)));
    });

    test('a profile that its norm does not have changes nothing', async () => {
        const text = samenwerking(profielInStadium('kern', 1));
        const echt = await oordeel(text);
        expect(await oordeel(text, 'onbestaand')).toEqual(echt);
    });

    test('what is taken over counts for it, and findings stand in the own file', async () => {
        const basis = completeSamenwerking('stand-by').replace('samenwerking proef', 'samenwerking basis');
        const eigen = `samenwerking proef "P" { neemt-over: basis  toetsing { aangevraagd-op: 01-02-2026 } }`;
        const workspace = await createWorkspace({ 'basis.samenwerking': basis });
        workspace.services.Instellingen.set({ peildatum: PEILDATUM, profiel: 'structureel' });
        await workspace.write(FILE, eigen);
        const beoordeling = workspace.beoordeling(FILE);
        const findings = workspace.findings(FILE);
        expect(beoordeling.feiten.profiel?.motivering?.waarde).toBe('Past bij de rol van de partner.');
        expect(beoordeling.feiten.profiel?.gekozenOp?.waarde).toBe('2026-04-03');
        expect(beoordeling.voortgang).toMatchObject({ vereist: 12 });
        // The toetsing is of before the choice that is taken over: said at the name, the file has no choice of its own.
        expect(findings).toContain('volgorde @ proef');
        expect(findings).toContain('toetsing-te-vroeg @ 01-02-2026');
    });
});
