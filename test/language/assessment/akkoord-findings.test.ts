import { readFileSync } from 'node:fs';
import { type AfspraakInhoud, berichtOf } from '@samenwerking/language';
import { describe, expect, test } from 'vitest';
import { vingerafdrukVan } from '../../../packages/language/src/assessment/vingerafdruk.js';
import { exampleFiles } from '../../report/support/reports.js';
import { beoordeel, meldingenMet } from '../support/judge.js';
import { profielInStadium, STADIA, samenwerking, type Velden } from '../support/samenwerking.js';
import { createWorkspace } from '../support/workspace.js';

const CODE = 'gewijzigd-sinds-akkoord';
const TEKST = 'tekst: "De meldkamer belt."  piketrichtlijnen: "Binnen een uur."';

const met = (inhoud: string, kop = 'alarmering') => samenwerking(`proces { ${kop} { status: gereed  ${inhoud} } }`);

/** The fingerprint of the first agreement that is in force in a text. */
async function vingerafdruk(text: string): Promise<string> {
    const { beoordeling } = await beoordeel(text);
    const { afspraken, extraAfspraken } = beoordeling.feiten;
    return vingerafdrukVan([...afspraken, ...extraAfspraken][0] as AfspraakInhoud);
}

const AFDRUK = await vingerafdruk(met(TEKST));
const akkoord = (afdruk = AFDRUK) => `akkoord devries 03-05-2026 "${afdruk}"`;

/** The sentence about an agreement that says this, with an akkoord to what it said before. */
async function zin(inhoud: string, kop?: string): Promise<string | undefined> {
    const { beoordeling } = await beoordeel(met(inhoud, kop));
    return beoordeling.meldingen.filter(({ code }) => code === CODE).map(berichtOf)[0];
}

describe('an akkoord with a fingerprint', () => {
    test('is no finding while the agreement means the same', async () => {
        const same = 'piketrichtlijnen: "Binnen\u00a0een  uur."  geldig-tot: onbepaald  tekst: "De meldkamer belt."';
        expect(await meldingenMet(CODE, met(`${TEKST} ${akkoord()}`))).toEqual([]);
        expect(await meldingenMet(CODE, met(`${same} ${akkoord()}`))).toEqual([]);
        expect(await meldingenMet(CODE, met(`${TEKST} ${akkoord(AFDRUK.slice(0, 6))}`))).toEqual([]);
    });

    test.each(STADIA)(
        'is a warning on the fingerprint at stage %i where the agreement has changed',
        async (stadium) => {
            const alarmering: Velden = { status: 'gereed', tekst: '"Wij bellen zelf."' };
            const tekst = samenwerking(
                profielInStadium('structureel', stadium),
                `proces { alarmering { ${Object.entries(alarmering)
                    .map((veld) => veld.join(': '))
                    .join('  ')} ${akkoord()} } }`,
            );
            expect(await meldingenMet(CODE, tekst)).toEqual([`W "${AFDRUK}"`]);
        },
    );

    test.each(['geen hex', '9f2c1', ''])('that is "%s" fits nothing', async (afdruk) => {
        expect(await meldingenMet(CODE, met(`${TEKST} ${akkoord(afdruk)}`))).toEqual([`W "${afdruk}"`]);
    });

    test('is judged one by one, also of somebody unknown', async () => {
        const drie = `${akkoord()}  akkoord jansen 04-05-2026 "000000"  akkoord niemand 05-05-2026 "111111"`;
        expect(await meldingenMet(CODE, met(`${TEKST} ${drie}`))).toEqual(['W "000000"', 'W "111111"']);
    });

    test('is judged in an agreement beyond the minimum too', async () => {
        const kop = 'afspraak "Pers"';
        const afdruk = await vingerafdruk(met('tekst: "Eén lijn."', kop));
        expect(await meldingenMet(CODE, met(`tekst: "Eén lijn." ${akkoord(afdruk)}`, kop))).toEqual([]);
        expect(await zin(`tekst: "Twee lijnen." ${akkoord(afdruk)}`, kop)).toContain('‘Pers’');
    });
});

test('an akkoord without a fingerprint may be to anything', async () => {
    expect(await meldingenMet(CODE, met(`${TEKST} akkoord devries 03-05-2026`))).toEqual([]);
});

describe('the sentence', () => {
    test('says whose akkoord it is, of when, and what it no longer covers', async () => {
        expect(await zin(`tekst: "Wij bellen zelf."  piketrichtlijnen: "Binnen een uur." ${akkoord()}`)).toBe(
            'Het akkoord van J. de Vries van 03-05-2026 geldt niet meer voor ‘Alarmering’ zoals het er nu staat. ' +
                'Daarna gewijzigd: ‘tekst’. Vraag opnieuw om akkoord, en leg dat vast.',
        );
    });

    test('counts what was taken away', async () => {
        expect(await zin(`tekst: "De meldkamer belt." ${akkoord()}`)).toContain(
            'Daarna weggehaald: 1 onderdeel. Vraag',
        );
        expect(await zin(akkoord())).toContain('Daarna weggehaald: 2 onderdelen.');
    });

    test('leaves out what is not known', async () => {
        expect(await zin(`${TEKST} akkoord niemand "9f2c1a"`)).toBe(
            'Het akkoord van niemand geldt niet meer voor ‘Alarmering’ zoals het er nu staat. ' +
                'Vraag opnieuw om akkoord, en leg dat vast.',
        );
    });
});

describe('where a part is taken over', () => {
    const eigen = (inhoud: string) => `samenwerking eigen { neemt-over: proef  proces { alarmering { ${inhoud} } } }`;

    test('an akkoord covers what holds in the end, and lapses when the other file changes', async () => {
        const workspace = await createWorkspace({
            'eigen.samenwerking': eigen(akkoord()),
            'basis.samenwerking': met(TEKST),
        });
        const codes = () => workspace.findings('eigen.samenwerking').filter((een) => een.startsWith(CODE));
        expect(codes()).toEqual([]);
        await workspace.write('basis.samenwerking', met(TEKST.replace('belt', 'mailt')));
        expect(codes()).toEqual([`${CODE} @ "${AFDRUK}"`]);
        await workspace.write('basis.samenwerking', met(TEKST));
        expect(codes()).toEqual([]);
    });

    test('an akkoord in the other file is said there', async () => {
        const workspace = await createWorkspace({
            'basis.samenwerking': met(`tekst: "Anders." ${akkoord()}`),
            'eigen.samenwerking': eigen('geldig-tot: onbepaald'),
        });
        const over = (file: string) => workspace.findings(file).filter((een) => een.startsWith(CODE));
        expect(over('basis.samenwerking')).toHaveLength(1);
        expect(over('eigen.samenwerking')).toEqual([]);
    });
});

test('the example of its page is right, and no longer when something changes', async () => {
    const page = readFileSync('docs/akkoord.md', 'utf8');
    const [, example = ''] = /```samenwerking\n([\s\S]*?)```/.exec(page) ?? [];
    expect(await meldingenMet(CODE, example)).toEqual([]);
    expect(await meldingenMet(CODE, example.replace('45 minuten', '30 minuten'))).toHaveLength(1);
});

test('the akkoorden of the example that has fingerprints cover what it says', async () => {
    const file = 'veluwebron.samenwerking';
    const workspace = await createWorkspace(exampleFiles());
    const akkoorden = workspace.beoordeling(file).feiten.afspraken.flatMap((afspraak) => afspraak.akkoorden);
    expect(akkoorden.filter(({ vingerafdruk }) => vingerafdruk)).toHaveLength(2);
    expect(workspace.findings(file).filter((een) => een.startsWith(CODE))).toEqual([]);
});

describe('a mistake in the text', () => {
    test.each([
        ['a line that cannot be read', 'tekst "De meldkamer belt." "x"  \n piketrichtlijnen: "Binnen een uur."'],
        ['a contact that is not known', 'veiligheidsregio: iemand', 'aanspreekpunt-informatie'],
    ])('is said instead: %s', async (_, inhoud, kop = 'alarmering') => {
        const { gevonden } = await beoordeel(met(`${inhoud}\n${akkoord('000000')}`, kop));
        expect(gevonden.map(({ code }) => code)).not.toContain(CODE);
        expect(gevonden.filter(({ ernst }) => ernst === 'F')).toHaveLength(1);
    });
});
