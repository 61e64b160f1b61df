import { describe, expect, test } from 'vitest';
import { fixesOf } from '../support/fixes.js';
import { type Gevonden, inKort, overAfspraken } from '../support/judge.js';
import { createWorkspace, type TestWorkspace } from '../support/workspace.js';

const BASIS = 'basis.samenwerking';
const EIGEN = 'eigen.samenwerking';

const basis = (alarmering: string) => `
samenwerking landelijk "Landelijke samenwerking" {
    profiel: stand-by { motivering: "Past goed."  gekozen-op: 03-04-2026 }
    proces { alarmering { ${alarmering} } }
}`;

const AF =
    'status: gereed  tekst: "De meldkamer belt."  piketrichtlijnen: "Binnen een uur."  vastgesteld-op: 01-05-2026';

const eigen = (inhoud: string) => `samenwerking utrechts { neemt-over: landelijk  regio: utrecht\n${inhoud}\n}`;

const TOETSING = 'toetsing { aangevraagd-op: 01-06-2026 }';
const KERN = 'profiel: kern { motivering: "Ook hier."  gekozen-op: 03-04-2026 }';

function overAlarmering(workspace: TestWorkspace, file = EIGEN): Gevonden[] {
    return overAfspraken(inKort(workspace, file)).filter(({ eis }) => eis === 'alarmering');
}

/** What the file of who takes over says of an agreement, as severity, code and place. */
async function gevonden(alarmering: string, inhoud = ''): Promise<string[]> {
    const workspace = await createWorkspace({ [BASIS]: basis(alarmering), [EIGEN]: eigen(inhoud) });
    return overAlarmering(workspace).map(({ code, ernst, plaats }) => `${ernst} ${code} @ ${plaats}`);
}

async function zinnen(alarmering: string, inhoud = ''): Promise<string[]> {
    const workspace = await createWorkspace({ [BASIS]: basis(alarmering), [EIGEN]: eigen(inhoud) });
    return workspace
        .diagnostics(EIGEN)
        .filter(({ data }) => data?.eis === 'alarmering')
        .map(({ message }) => String(message));
}

describe('an agreement that is taken over as a whole and is not settled', () => {
    test.each([
        ['says nothing yet', 'status: open', 'I afspraak-onvolledig @ utrechts'],
        ['lacks its text', 'status: gereed', 'W afspraak-onvolledig @ utrechts'],
        ['has a placeholder', 'status: gereed  tekst: "TODO"', 'W plaatshouder @ utrechts'],
        ['has one while it is worked on', 'status: concept  tekst: "TODO"', 'I afspraak-onvolledig @ utrechts'],
        ['does not apply, without a reason', 'status: nvt', 'W afspraak-onvolledig @ utrechts'],
        ['does not apply, without a real one', 'status: nvt  motivering: "ntb"', 'W afspraak-onvolledig @ utrechts'],
        ['is expired', `${AF}  geldig-tot: 22-11-2026`, 'W afspraak-verlopen @ utrechts'],
    ])('is said on the name of the samenwerking where it %s', async (_, alarmering, melding) => {
        expect(await gevonden(alarmering)).toEqual([melding]);
    });

    test('is said at its theme where the file has that', async () => {
        expect(await gevonden('status: gereed', 'proces { }')).toEqual(['W afspraak-onvolledig @ proces']);
        expect(await gevonden(`${AF}  geldig-tot: 22-11-2026`, 'proces { }')).toEqual(['W afspraak-verlopen @ proces']);
    });

    test('counts by the stage of who takes over', async () => {
        const concept = AF.replace('gereed', 'concept');
        expect(await gevonden(concept)).toEqual([]);
        expect(await gevonden(concept, TOETSING)).toEqual(['W afspraak-niet-gereed @ utrechts']);
        expect(await gevonden('status: gereed', TOETSING)).toEqual(['F afspraak-onvolledig @ utrechts']);
        expect(await gevonden(`${AF}  geldig-tot: 22-11-2026`, TOETSING)).toEqual(['F afspraak-verlopen @ utrechts']);
    });

    test('counts by the profile of who takes over, for which the other file lacks nothing', async () => {
        const alarmering = 'status: gereed  tekst: "De meldkamer belt."  eigenaar: x  vastgesteld-op: 01-05-2026';
        const workspace = await createWorkspace({ [BASIS]: basis(alarmering), [EIGEN]: eigen(KERN) });
        expect(overAlarmering(workspace, BASIS)).toEqual([]);
        expect(overAlarmering(workspace)).toMatchObject([
            { code: 'afspraak-onvolledig', plaats: 'utrechts', ontbreekt: ['piketrichtlijnen'] },
        ]);
    });

    test('names the samenwerking that says it', async () => {
        expect(await zinnen('status: gereed')).toEqual([
            expect.stringMatching(/^‘Alarmering’ \(overgenomen uit ‘landelijk’\) is nog niet volledig\./),
        ]);
        expect(await zinnen('status: gereed  tekst: "TODO"')).toEqual([
            '‘tekst’ van ‘Alarmering’ (overgenomen uit ‘landelijk’) is nog niet ingevuld, terwijl de afspraak ' +
                'afgestemd of gereed heet (stap 7). Vul de tekst in of pas de status aan. ' +
                'Regel het in ‘landelijk’, of leg hier iets anders vast.',
        ]);
        expect(await zinnen(`${AF}  geldig-tot: 22-11-2026`)).toEqual([
            '‘Alarmering’ (overgenomen uit ‘landelijk’) is verlopen: geldig tot en met 22-11-2026. ' +
                'Maak een nieuwe afspraak of verleng deze (stap 1 en 13). Regel het in ‘landelijk’, of leg hier iets anders vast.',
        ]);
    });
});

describe('what does not hinder', () => {
    test('is not said again', async () => {
        expect(await gevonden(AF)).toEqual([]);
        expect(await zinnen(AF)).toEqual([]);
        expect(await gevonden(`${AF}  geldig-tot: 24-11-2026`)).toEqual([]);
        expect(await gevonden('status: nvt  motivering: "Niet nodig."')).toEqual([]);
    });
});

describe('an agreement of which a part is taken over', () => {
    const OWN = 'proces { alarmering { eigenaar: x } }';

    test.each([
        ['lacks its text', 'status: gereed', 'W afspraak-onvolledig @ alarmering'],
        ['has a placeholder there', 'status: gereed  tekst: "TODO"', 'W plaatshouder @ alarmering'],
        ['has a document there that is yet to come', `${AF}  document: "ntb"`, 'W plaatshouder @ alarmering'],
        ['has a reason there that is yet to come', 'status: nvt  motivering: "ntb"', 'F plaatshouder @ alarmering'],
        ['expired there', `${AF}  geldig-tot: 22-11-2026`, 'W afspraak-verlopen @ alarmering'],
        ['expires there soon', `${AF}  geldig-tot: 24-11-2026`, undefined],
    ])('is said on its name where it %s', async (_, alarmering, melding) => {
        expect(await gevonden(alarmering, OWN)).toEqual(melding === undefined ? [] : [melding]);
    });

    test('is said once where the file itself says it', async () => {
        const own = (velden: string) => `proces { alarmering { ${velden} } }`;
        expect(await gevonden(AF, own('tekst: "TODO"'))).toEqual(['W plaatshouder @ "TODO"']);
        expect(await gevonden(AF, own('geldig-tot: 22-11-2026'))).toEqual(['W afspraak-verlopen @ 22-11-2026']);
        expect(await gevonden('status: nvt', own('eigenaar: x'))).toEqual([
            'F afwijking-zonder-motivering @ alarmering',
        ]);
        expect(await gevonden(AF, `${own('status: concept')} ${TOETSING}`)).toEqual([
            'W afspraak-niet-gereed @ concept',
        ]);
        expect(await gevonden(AF.replace('gereed', 'concept'), `${OWN} ${TOETSING}`)).toEqual([
            'W afspraak-niet-gereed @ alarmering',
        ]);
    });

    test('names the samenwerking only for what stands there', async () => {
        expect(await zinnen(`${AF}  geldig-tot: 22-11-2026`, OWN)).toEqual([
            expect.stringContaining('(overgenomen uit ‘landelijk’) is verlopen'),
        ]);
        expect((await zinnen('status: gereed', OWN)).join()).not.toContain('overgenomen');
    });
});

describe('a placeholder that is taken over', () => {
    test('is a warning at each stage, as in the file that says it', async () => {
        for (const toetsing of ['', TOETSING]) {
            expect(await gevonden('status: gereed  tekst: "TODO"', toetsing)).toEqual(['W plaatshouder @ utrechts']);
        }
    });

    test('is only about what the profile of who takes over asks', async () => {
        const alarmering = 'status: gereed  tekst: "De meldkamer belt."  piketrichtlijnen: "TODO"';
        expect(await gevonden(alarmering)).toEqual([]);
        expect(await gevonden(alarmering, KERN)).toEqual(['W plaatshouder @ utrechts']);
    });

    test('leaves what is absent beside it to be said', async () => {
        expect(await gevonden('status: gereed  tekst: "TODO"', KERN)).toEqual([
            'W afspraak-onvolledig @ utrechts',
            'W plaatshouder @ utrechts',
        ]);
    });
});

describe('a profile that is taken over without its reasoning', () => {
    const keuze = async (eigenInhoud: string, motivering = '') => {
        const workspace = await createWorkspace({
            [BASIS]: `samenwerking landelijk { profiel: stand-by { ${motivering} gekozen-op: 03-04-2026 } }`,
            [EIGEN]: eigen(eigenInhoud),
        });
        return [BASIS, EIGEN].map((file) =>
            inKort(workspace, file)
                .filter(({ code }) => code === 'profiel-zonder-motivering' || code === 'plaatshouder')
                .map(({ code, ernst, plaats }) => `${ernst} ${code} @ ${plaats}`),
        );
    };

    test('counts here by the stage of who takes over, there by its own', async () => {
        const there = ['W profiel-zonder-motivering @ stand-by'];
        expect(await keuze('')).toEqual([there, ['W profiel-zonder-motivering @ utrechts']]);
        expect(await keuze(TOETSING)).toEqual([there, ['F profiel-zonder-motivering @ utrechts']]);
    });

    test('is not said once the file gives the reasoning', async () => {
        const [, here] = await keuze(`profiel: stand-by { motivering: "Ook hier." } ${TOETSING}`);
        expect(here).toEqual([]);
    });

    test('counts as hard where a placeholder stands in its place', async () => {
        expect(await keuze(TOETSING, 'motivering: "n.t.b."')).toEqual([
            ['W plaatshouder @ "n.t.b."'],
            ['F plaatshouder @ utrechts'],
        ]);
        expect(await keuze(`profiel: stand-by ${TOETSING}`, 'motivering: "n.t.b."')).toEqual([
            ['W plaatshouder @ "n.t.b."'],
            ['F plaatshouder @ stand-by'],
        ]);
    });

    test('names the samenwerking that chose it, and offers nothing to insert here', async () => {
        const workspace = await createWorkspace({
            [BASIS]: 'samenwerking landelijk { profiel: stand-by }',
            [EIGEN]: eigen(''),
        });
        const gevraagd = workspace.diagnostics(EIGEN).filter(({ code }) => code === 'profiel-zonder-motivering');
        expect(gevraagd.map(({ message }) => message)).toEqual([
            'De keuze voor ‘Stand-bysamenwerking’ (overgenomen uit ‘landelijk’) is nog niet beargumenteerd (stap 5). ' +
                'Leg met ‘motivering’ uit waarom dit profiel past. Regel het in ‘landelijk’, of leg hier iets anders vast.',
        ]);
        expect(await fixesOf(workspace, EIGEN, gevraagd)).toEqual([]);
    });
});

describe('an agreement beyond the minimum of which the date is taken over', () => {
    const overige = async (inhoud: string, overigVan: string) => {
        const workspace = await createWorkspace({
            [BASIS]: basis('status: gereed').replace('} }\n}', `} ${overigVan} }\n}`),
            [EIGEN]: eigen(inhoud),
        });
        return inKort(workspace, EIGEN)
            .filter(({ code }) => code === 'afspraak-verlopen')
            .map(({ ernst, plaats }) => `${ernst} ${plaats}`);
    };
    const VERLOPEN = 'status: gereed  tekst: "Eén lijn."  geldig-tot: 22-11-2026';

    test.each([
        ['', 'W utrechts'],
        [TOETSING, 'F utrechts'],
        ['proces { }', 'W proces'],
    ])('is said where it expired, by the stage of who takes over: { %s } gives %s', async (inhoud, melding) => {
        expect(await overige(inhoud, `afspraak "Pers" { ${VERLOPEN} }`)).toEqual([melding]);
        expect(await overige(inhoud, `regie-op-informatie { ${VERLOPEN} }`)).toEqual([melding]);
    });

    test('is said on its name where the file has a part of it, and not where that is valid longer', async () => {
        const pers = (velden: string) =>
            overige(`proces { afspraak "Pers" { ${velden} } }`, `afspraak "Pers" { ${VERLOPEN} }`);
        expect(await pers('eigenaar: x')).toEqual(['W "Pers"']);
        expect(await pers('geldig-tot: onbepaald')).toEqual([]);
        expect(await pers('status: concept')).toEqual([]);
    });
});

describe('a profile that the norm of who takes over does not have', () => {
    const NORM = 'norm oost { breidt-uit: stappenplan  profiel licht "Licht" { toetsing: nee } }';
    const zinnenMet = async (inhoud: string, profiel = 'licht') => {
        const workspace = await createWorkspace({
            'oost.samenwerking': NORM,
            [BASIS]: `samenwerking landelijk { volgens: oost  profiel: ${profiel} { gekozen-op: 03-04-2026 } }`,
            [EIGEN]: eigen(inhoud),
        });
        return workspace
            .diagnostics(EIGEN)
            .flatMap(({ code, message }) => (String(code) === 'profiel-ontbreekt' ? [message] : []));
    };

    test('is said here: the other file is right', async () => {
        expect(await zinnenMet('volgens: stappenplan')).toEqual([
            'De norm van ‘utrechts’ kent het profiel ‘licht’ (overgenomen uit ‘landelijk’) niet. ' +
                'Kies er een met ‘profiel:’ (stap 5). Daarna ziet u welke afspraken nodig zijn.',
        ]);
    });

    test('is not, where the norm has it, is unknown itself, or the file chooses another', async () => {
        expect(await zinnenMet('')).toEqual([]);
        expect(await zinnenMet('volgens: weg')).toEqual([]);
        expect(await zinnenMet('volgens: stappenplan  profiel: kern')).toEqual([]);
    });

    test('is not, where the other file does not know it either', async () => {
        expect(await zinnenMet('', 'lichter')).toEqual([]);
    });
});

describe('over several levels and files', () => {
    const tussen = (inhoud: string) => `samenwerking tussen { neemt-over: landelijk  ${inhoud} }`;
    const utrechts = 'samenwerking utrechts { neemt-over: tussen  regio: utrecht }';

    test.each([
        ['', 'landelijk'],
        ['proces { alarmering { status: afgestemd } }', 'tussen'],
    ])('with { %s } halfway it is taken over from %s', async (inhoud, herkomst) => {
        const workspace = await createWorkspace({
            [BASIS]: basis('status: gereed'),
            'tussen.samenwerking': tussen(inhoud),
            [EIGEN]: utrechts,
        });
        const [diagnostic] = workspace.diagnostics(EIGEN).filter(({ data }) => data?.eis === 'alarmering');
        expect(diagnostic?.message).toContain(`(overgenomen uit ‘${herkomst}’)`);
    });

    test('it is said and unsaid as the other files change', async () => {
        const workspace = await createWorkspace({
            [EIGEN]: utrechts,
            'tussen.samenwerking': tussen(''),
            [BASIS]: basis('status: gereed'),
        });
        const codes = () => overAlarmering(workspace).map(({ code }) => code);
        expect(codes()).toEqual(['afspraak-onvolledig']);
        await workspace.write('tussen.samenwerking', tussen(`proces { alarmering { ${AF} } }`));
        expect(codes()).toEqual([]);
        await workspace.write('tussen.samenwerking', tussen(''));
        await workspace.write(BASIS, basis(`${AF}  geldig-tot: 22-11-2026`));
        expect(codes()).toEqual(['afspraak-verlopen']);
        await workspace.remove(BASIS);
        expect(codes()).toEqual([]);
    });
});
