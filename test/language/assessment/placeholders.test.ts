import { describe, expect, test } from 'vitest';
import { eisStatus } from '../support/judge.js';
import { afspraak, profielInStadium, samenwerking } from '../support/samenwerking.js';

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
