import { type Verandering, veranderingenSinds } from '@samenwerking/language';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const FILE = 'a.samenwerking';
const ORGANISATIES = 'organisaties.samenwerking';

/** What changed from one text to another, each judged on its own day. */
async function changes(
    before: string | Record<string, string>,
    after: string | Record<string, string>,
    { toen = '2026-10-01', nu = '2026-11-23' } = {},
): Promise<Verandering[]> {
    const stateOf = async (files: string | Record<string, string>, peildatum: string) => {
        const workspace = await createWorkspace(typeof files === 'string' ? { [FILE]: files } : files, { peildatum });
        return { beoordeling: workspace.beoordeling(FILE), lookup: workspace.services.assessment.Beoordelingen };
    };
    return veranderingenSinds(await stateOf(before, toen), await stateOf(after, nu));
}

/** `onderdeel naam: soorten`, without steps and the counts of the whole, which follow from the rest. */
function outline(veranderingen: readonly Verandering[]): string[] {
    return veranderingen
        .filter(({ onderdeel }) => onderdeel !== 'stap' && onderdeel !== 'samenwerking')
        .map(({ onderdeel, naam, soorten }) => `${onderdeel} ${naam}: ${soorten.join(', ')}`);
}

const samenwerking = (body: string) => `samenwerking zee "Zee" {\n${body}\n}\n`;
const proces = (body: string) => samenwerking(`profiel: structureel { gekozen-op: 01-09-2026 }\nproces {\n${body}\n}`);
const plan = (body: string) => samenwerking(`plan {\n${body}\n}`);

const WHEN = 'alarmering { status: concept  tekst: "De meldkamer belt." }';

test('the same text on the same day has no changes, whatever its layout', async () => {
    const spread = WHEN.replace('"De meldkamer belt."', '"""\n    De meldkamer\n    belt.\n"""');
    expect(await changes(proces(WHEN), proces(WHEN), { nu: '2026-10-01' })).toEqual([]);
    expect(outline(await changes(proces(WHEN), `// Uitleg\n${proces(spread)}`))).toEqual([]);
});

describe('an agreement', () => {
    test('that came is new, and one that went is gone', async () => {
        expect(outline(await changes(proces(''), proces(WHEN)))).toEqual(['afspraak alarmering: nieuw']);
        expect(outline(await changes(proces(WHEN), proces('')))).toEqual(['afspraak alarmering: weg']);
    });

    const mens = (body: string) => samenwerking(`profiel: structureel { gekozen-op: 01-09-2026 }\nmens {\n${body}\n}`);

    test('is settled, or no longer is', async () => {
        const open = mens('geheimhouding { status: concept  tekst: "Iedereen tekent." }');
        const settled = mens('geheimhouding { status: gereed  tekst: "Iedereen tekent." }');
        const [verandering] = (await changes(open, settled)).filter(({ onderdeel }) => onderdeel === 'afspraak');
        expect(verandering).toMatchObject({ soorten: ['geregeld'], stand: { van: 'onvolledig', naar: 'gereed' } });
        expect(outline(await changes(settled, open))).toEqual(['afspraak geheimhouding: heropend']);
    });

    test('that is new and settled is both', async () => {
        const settled = mens('geheimhouding { status: nvt  motivering: "Er is niets geheims." }');
        expect(outline(await changes(mens(''), settled))).toEqual(['afspraak geheimhouding: nieuw, geregeld']);
    });

    test('expires by the day alone, and is settled by another one', async () => {
        const until = (datum: string) =>
            mens(`geheimhouding { status: gereed  tekst: "Iedereen tekent."  geldig-tot: ${datum} }`);
        expect(outline(await changes(until('31-10-2026'), until('31-10-2026')))).toEqual([
            'afspraak geheimhouding: verlopen',
        ]);
        expect(outline(await changes(until('31-10-2026'), until('31-10-2026'), { nu: '2026-10-31' }))).toEqual([]);
        const renewed = await changes(until('30-09-2026'), until('30-09-2028'));
        expect(outline(renewed)).toEqual(['afspraak geheimhouding: geregeld, datum']);
        expect(renewed.find(({ onderdeel }) => onderdeel === 'afspraak')?.datums).toEqual([
            { sleutel: 'geldig-tot', van: '2026-09-30', naar: '2028-09-30' },
        ]);
    });

    test('says something else: by the part that does', async () => {
        const [verandering] = await changes(
            proces('alarmering { status: concept  tekst: "De meldkamer belt."  wie: "De meldkamer." }'),
            proces('alarmering { status: concept  tekst: "De partner belt."  hoe: "Per telefoon." }'),
        );
        expect(verandering).toMatchObject({
            soorten: ['tekst'],
            teksten: [
                { sleutel: 'tekst', aard: 'anders' },
                { sleutel: 'hoe', aard: 'nieuw' },
                { sleutel: 'wie', aard: 'weg' },
            ],
        });
    });

    test('has another owner, by whom is meant and not by name', async () => {
        const owned = (naam: string, contacten: string) =>
            samenwerking(
                `${contacten}\nprofiel: structureel { gekozen-op: 01-09-2026 }\nproces {\n` +
                    `alarmering { status: concept  tekst: "De meldkamer belt."  eigenaar: ${naam} }\n}`,
            );
        const both = 'contact jan "Jan" {}\ncontact piet "Piet" {}';
        const [verandering] = await changes(owned('jan', both), owned('piet', both));
        expect(verandering).toMatchObject({
            soorten: ['keuze'],
            keuzes: [{ sleutel: 'eigenaar', van: 'Jan', naar: 'Piet' }],
        });
        const renamed = await changes(owned('jan', both), owned('jan', both.replace('"Jan"', '"Jan Bakker"')));
        expect(outline(renamed)).toEqual(['contact samenwerking:zee/contact:jan: keuze']);
    });

    test('beyond the profile counts as well', async () => {
        const extra = (body: string) => proces(`afspraak "Dijkwachten" { ${body} }`);
        const gereed = 'status: gereed  tekst: "Zij lopen samen."  geldig-tot: 31-10-2026';
        expect(outline(await changes(proces(''), extra(gereed)))).toEqual([
            'afspraak afspraak Dijkwachten: nieuw, verlopen',
        ]);
        expect(outline(await changes(extra(gereed), extra(gereed)))).toEqual([
            'afspraak afspraak Dijkwachten: verlopen',
        ]);
        const open = extra('status: open  tekst: "Zij lopen samen."  geldig-tot: 31-12-2026');
        const later = extra('status: gereed  tekst: "Zij lopen samen."  geldig-tot: 31-12-2026');
        expect(outline(await changes(open, later))).toEqual(['afspraak afspraak Dijkwachten: geregeld']);
        expect(outline(await changes(later, open))).toEqual(['afspraak afspraak Dijkwachten: heropend']);
    });

    test('is asked anew by a norm that changed, not by another profile', async () => {
        const norm = (eisen: string) => ({
            'norm.samenwerking': `norm regio "Regio" {\nbreidt-uit: stappenplan\neis drone "Drones" { thema: techniek }\naanvulling structureel { basis { ${eisen} } }\n}\n`,
            [FILE]: proces('').replace('{\n', '{\nvolgens: regio\n'),
        });
        expect(outline(await changes(norm(''), norm('drone')))).toEqual(['afspraak drone: gevraagd']);
        expect(outline(await changes(norm('drone'), norm('')))).toEqual([]);
        expect(outline(await changes(proces(WHEN), proces(WHEN).replace('structureel', 'stand-by')))).toEqual([
            'profiel : keuze',
        ]);
    });
});

describe('the samenwerking as a whole', () => {
    test('goes to another phase, with another title and with steps that are done', async () => {
        const veranderingen = await changes(
            samenwerking(''),
            proces('').replace('"Zee"', '"De zee"').replace('{\n', '{\nadoptieregio: utrecht\n'),
        );
        expect(veranderingen[0]).toMatchObject({
            onderdeel: 'samenwerking',
            soorten: ['keuze'],
            keuzes: [
                { sleutel: 'titel', van: 'Zee', naar: 'De zee' },
                { sleutel: 'fase', van: 'verkennen', naar: 'uitwerken' },
                { sleutel: 'voortgang', naar: '0 van 12' },
                { sleutel: 'adoptieregio', naar: 'Veiligheidsregio Utrecht' },
            ],
        });
        expect(outline(veranderingen)).toEqual(['profiel : nieuw', 'partij veiligheidsregio:utrecht: nieuw']);
    });

    test('has steps that are done, or no longer are', async () => {
        const chosen = samenwerking('profiel: informeel { gekozen-op: 01-09-2026  motivering: "Zo is het." }');
        const steps = (veranderingen: readonly Verandering[]) =>
            veranderingen.flatMap(({ onderdeel, naam, soorten, stand }) =>
                onderdeel === 'stap' ? [`${naam} ${soorten} ${stand?.van} ${stand?.naar}`] : [],
            );
        expect(steps(await changes(samenwerking(''), chosen))).toContain('5 stand open bezig');
        const live = samenwerking('uitvoering { go-live 01-09-2026 { oefening: "Samen geoefend." } }');
        expect(steps(await changes(samenwerking(''), live))).toEqual(['12 geregeld open gereed']);
        expect(steps(await changes(live, samenwerking('')))).toEqual(['12 heropend gereed open']);
    });

    test('has dates of its profile and its toetsing', async () => {
        const veranderingen = await changes(
            samenwerking('profiel: structureel { gekozen-op: 01-09-2026 }'),
            samenwerking(
                'profiel: structureel { gekozen-op: 08-09-2026  motivering: "Vaak samen." }\n' +
                    'toetsing { aangevraagd-op: 01-11-2026 }',
            ),
        );
        expect(outline(veranderingen)).toEqual(['profiel : datum, tekst', 'toetsing : nieuw']);
    });
});

describe('the plan', () => {
    const activiteiten = (van: string) =>
        plan(
            `activiteit een "Een" { van: ${van}  doorlooptijd: 1 week  prioriteit: hoog }\n` +
                'activiteit twee "Twee" { na: een  doorlooptijd: 1 week  prioriteit: hoog }',
        );

    test('moves, also what waits for what moved', async () => {
        const veranderingen = await changes(activiteiten('01-03-2027'), activiteiten('08-03-2027'));
        expect(outline(veranderingen)).toEqual(['activiteit een: datum', 'activiteit twee: datum']);
        expect(veranderingen[1]?.datums).toEqual([
            { sleutel: 'begin', van: '2027-03-08', naar: '2027-03-15' },
            { sleutel: 'einde', van: '2027-03-14', naar: '2027-03-21' },
        ]);
    });

    test('gets and loses activities, finishes them and takes them up again', async () => {
        const with1 = (status: string) =>
            plan(`activiteit een "Een" { van: 01-03-2027  doorlooptijd: 1 week  prioriteit: hoog ${status} }`);
        expect(outline(await changes(plan(''), with1('')))).toEqual(['activiteit een: nieuw']);
        expect(outline(await changes(with1(''), plan('')))).toEqual(['activiteit een: weg']);
        expect(outline(await changes(with1(''), with1('status: gereed')))).toEqual(['activiteit een: geregeld']);
        expect(outline(await changes(with1('status: gereed'), with1('')))).toEqual(['activiteit een: heropend']);
        expect(outline(await changes(with1(''), with1('status: vervallen')))).toEqual(['activiteit een: stand']);
    });

    test('is late by the day alone', async () => {
        const text = activiteiten('01-11-2026');
        expect(outline(await changes(text, text, { nu: '2026-11-08' }))).toEqual(['activiteit een: verlopen']);
        expect(outline(await changes(text, text, { nu: '2026-11-07' }))).toEqual([]);
    });

    test('has a go-live and deadlines that move, come and go', async () => {
        const veranderingen = await changes(
            plan('go-live: 01-03-2027\ndeadline "Budget" 01-02-2027\ndeadline "Oud" 01-12-2026'),
            plan('go-live: 01-04-2027\ndeadline "Budget" 08-02-2027\ndeadline "Nieuw" 01-12-2026'),
        );
        expect(outline(veranderingen)).toEqual([
            'plan : datum',
            'deadline Budget: datum',
            'deadline Nieuw: nieuw',
            'deadline Oud: weg',
        ]);
    });
});

describe('what follows', () => {
    const uitvoering = (body: string) => samenwerking(`uitvoering {\n${body}\n}`);

    test('a go-live and an evaluation that have another day have moved; one more is new', async () => {
        const live = (datum: string) => `go-live ${datum} { oefening: "Samen geoefend." }`;
        const moved = await changes(uitvoering(live('01-03-2027')), uitvoering(live('08-03-2027')));
        expect(outline(moved)).toEqual(['go-live 2027-03-08: datum']);
        const more = await changes(
            uitvoering(live('01-03-2027')),
            uitvoering(`${live('01-03-2027')}\n${live('01-06-2027')}`),
        );
        expect(outline(more)).toEqual(['go-live 2027-06-01: nieuw']);
        expect(outline(await changes(uitvoering(live('01-03-2027')), uitvoering('')))).toEqual([
            'go-live 2027-03-01: weg',
        ]);
    });

    test('an evaluation that was held is not the next one moved', async () => {
        const veranderingen = await changes(
            uitvoering('volgende-evaluatie: 01-11-2026'),
            uitvoering('evaluatie 02-11-2026 { bevinding: "Het gaat goed." }'),
        );
        expect(outline(veranderingen)).toEqual(['evaluatie 2026-11-02: nieuw', 'volgende-evaluatie : weg']);
    });

    test('points for improvement are done, and have another day', async () => {
        const punt = (body: string) => uitvoering(`go-live 01-09-2026 {\nverbeterpunt "Bellen" { ${body} } }`);
        expect(outline(await changes(punt('voor: 01-12-2026'), punt('voor: 08-12-2026  status: gereed')))).toEqual([
            'verbeterpunt Bellen: geregeld, datum',
        ]);
    });
});

describe('people and parties', () => {
    const files = (organisaties: string, body = '') => ({
        [ORGANISATIES]: organisaties,
        [FILE]: samenwerking(`partner: waterschap\nregio: utrecht\n${body}`),
    });
    const waterschap = (body: string) => `crisispartner waterschap "Waterschap" {\n${body}\n}\n`;

    test('contacts come, go and get another number or role, wherever they are declared', async () => {
        const veranderingen = await changes(
            files(waterschap('contact jan "Jan" { telefoon: "06 1"  rol: liaison }\ncontact an "An" {}')),
            files(waterschap('contact jan "Jan" { telefoon: "06 2"  rol: informatiemanager }\ncontact bo "Bo" {}')),
        );
        expect(outline(veranderingen)).toEqual([
            'contact crisispartner:waterschap/contact:jan: tekst, keuze',
            'contact crisispartner:waterschap/contact:bo: nieuw',
            'contact crisispartner:waterschap/contact:an: weg',
        ]);
        expect(JSON.stringify(veranderingen)).not.toContain('06 ');
    });

    test('parties come, go, and get another role or other words', async () => {
        const veranderingen = await changes(files(waterschap('')), {
            ...files(waterschap('ambities: "Sneller samen."')),
            [FILE]: samenwerking('partner: waterschap\nadoptieregio: utrecht\nbetrokken: flevoland'),
        });
        expect(outline(veranderingen)).toEqual([
            'partij crisispartner:waterschap: tekst',
            'partij veiligheidsregio:utrecht: keuze',
            'partij veiligheidsregio:flevoland: nieuw',
        ]);
        const gone = await changes(files(waterschap('')), { [FILE]: samenwerking('regio: utrecht') });
        expect(outline(gone)).toEqual(['partij crisispartner:waterschap: weg']);
    });
});

test('findings, talks, answers, the system and its accounts are followed', async () => {
    const text = (verkenning: string, techniek: string) =>
        samenwerking(`contact jan "Jan" {}\nverkenning {\n${verkenning}\n}\ntechniek {\n${techniek}\n}`);
    const veranderingen = await changes(
        text(
            'document "Oud plan" {}\ngesprek 01-06-2026 { }\nvraag frequentie { antwoord: "Vaak." }',
            'systeem "LCMS" {}\naccount jan { rechten: lezen }',
        ),
        text(
            'document "Oud plan" { datum: 01-01-2020 }\ngesprek 01-06-2026 { verslag: "verslag.md" }\n' +
                'vraag frequentie { antwoord: "Soms." }',
            'systeem "VIK" { koppeling-lcms: ja }\naccount jan { rechten: schrijven  tijdelijk-schrijven "Storm" { van: 01-10-2026  tot: 02-10-2026 } }',
        ),
    );
    expect(outline(veranderingen)).toEqual([
        'bevinding document Oud plan: datum',
        'gesprek 2026-06-01: tekst',
        'antwoord frequentie: tekst',
        'systeem : keuze',
        'account samenwerking:zee/contact:jan: keuze',
        'schrijfrecht samenwerking:zee/contact:jan Storm: nieuw',
    ]);
});
