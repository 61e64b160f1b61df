import { describe, expect, test } from 'vitest';
import { beoordeel, eisIn, eisStatus, regelStatus, stapStatus, zinnenVan } from '../support/judge.js';
import { afspraak, completeSamenwerking, profielInStadium, samenwerking } from '../support/samenwerking.js';

async function statusWithTekst(tekst: string) {
    const quotes = tekst.includes('\n') ? '"""' : '"';
    const velden = { status: 'gereed', tekst: `${quotes}${tekst}${quotes}` };
    const bestand = samenwerking(profielInStadium('stand-by', 1), afspraak('foutieve-informatie', velden));
    return (await eisStatus(bestand, 'foutieve-informatie')).status;
}

describe('a text that says nothing yet', () => {
    test.each([
        '',
        '   ',
        '…',
        '...',
        '  …  ',
        'TODO',
        'todo',
        'Todo',
        'n.t.b.',
        'N.T.B.',
        'ntb',
        'NTB',
        'xxx',
        'XXX',
        'nader te bepalen',
        'Nader Te Bepalen',
        'Het nummer is nader\n            te bepalen in het overleg.',
        'Bel (ntb) bij een fout.',
        'Wie belt: TODO.',
        'Wie belt: n.t.b., en wanneer ook.',
        'TODO: met de partner bespreken',
    ])('%j is a placeholder', async (tekst) => {
        expect(await statusWithTekst(tekst)).toBe('onvolledig');
    });
});

describe('a text that only looks like one', () => {
    test.each([
        'ntbx',
        'xntb',
        'ntb1',
        'éntb',
        'ntbé',
        'Een mastodont van een plan.',
        'todos',
        'xxxx',
        'Maat xxxl.',
        'nader te bepalende onderwerpen',
        'Bel elkaar … en noteer het.',
        'Bel elkaar...',
        'Kies een not-by-fax-afspraak.',
    ])('%j is none', async (tekst) => {
        expect(await statusWithTekst(tekst)).toBe('gereed');
    });
});

/** Texts where a reason should stand. */
const GEEN_REDEN = ['', '…', 'n.t.b.', 'Uitleg: TODO'];

describe('a deviation whose reason says nothing yet', () => {
    const metReden = (reden: string, stadium: 1 | 2 = 2) =>
        completeSamenwerking('stand-by', {
            stadium,
            anders: { 'foutieve-informatie': { status: 'nvt', motivering: `"${reden}"` } },
        });

    test.each(GEEN_REDEN)('%j settles nothing, so that the minimum is not complete', async (reden) => {
        const oordeel = await beoordeel(metReden(reden));
        expect(eisIn(oordeel, 'foutieve-informatie')?.status).toBe('onvolledig');
        expect(oordeel.beoordeling.voortgang).toEqual({ vereist: 8, geregeld: 7, gereed: 7 });
        expect(await stapStatus(7, metReden(reden))).toBe('bezig');
        expect(await regelStatus(7, metReden(reden))).toBe('bezig');
        expect(await zinnenVan('toetsing-te-vroeg', metReden(reden))).toEqual([
            expect.stringContaining('Foutieve of onvolledige informatie'),
        ]);
    });

    test('is only that, on the text: an error, as no reason at all is', async () => {
        const { gevonden } = await beoordeel(metReden('n.t.b.', 1));
        expect(gevonden.filter(({ eis }) => eis === 'foutieve-informatie')).toEqual([
            expect.objectContaining({ code: 'plaatshouder', ernst: 'F', plaats: '"n.t.b."' }),
        ]);
    });

    test('settles it as soon as it says something', async () => {
        const { beoordeling } = await beoordeel(metReden('Zij deelt niets.'));
        expect(beoordeling.voortgang).toEqual({ vereist: 8, geregeld: 8, gereed: 7 });
        expect(await stapStatus(7, metReden('Zij deelt niets.'))).toBe('gereed');
        expect(await zinnenVan('toetsing-te-vroeg', metReden('Zij deelt niets.'))).toEqual([]);
    });
});

describe('a profile whose reasoning says nothing yet', () => {
    const metReden = (reden: string) =>
        samenwerking(`profiel: stand-by { motivering: "${reden}"  gekozen-op: 03-04-2026  besproken-op: 10-04-2026 }`);

    test.each(GEEN_REDEN)('%j leaves stap 5 and its line of bijlage D undone', async (reden) => {
        expect(await stapStatus(5, metReden(reden))).toBe('bezig');
        expect(await regelStatus(5, metReden(reden))).toBe('bezig');
    });

    test('is done as soon as it says something', async () => {
        expect(await stapStatus(5, metReden('Past goed.'))).toBe('gereed');
        expect(await regelStatus(5, metReden('Past goed.'))).toBe('gereed');
    });
});
