import { describe, expect, test } from 'vitest';
import { meldingenMet } from '../support/judge.js';
import { completeSamenwerking, MORGEN, STADIA, samenwerking } from '../support/samenwerking.js';

describe('partner-ontbreekt', () => {
    test('is a warning on the name', async () => {
        expect(await meldingenMet('partner-ontbreekt', 'samenwerking proef { }')).toEqual(['W proef']);
    });

    test('is not said with a partner', async () => {
        expect(await meldingenMet('partner-ontbreekt', samenwerking())).toEqual([]);
    });
});

describe('profiel-ontbreekt', () => {
    test('is information on the name', async () => {
        expect(await meldingenMet('profiel-ontbreekt', samenwerking())).toEqual(['I proef']);
    });

    test('is not said with a profile, chosen or not', async () => {
        expect(await meldingenMet('profiel-ontbreekt', samenwerking('profiel: koppel'))).toEqual([]);
        const later = samenwerking(`profiel: koppel { gekozen-op: ${MORGEN} }`);
        expect(await meldingenMet('profiel-ontbreekt', later)).toEqual([]);
    });
});

describe('profiel-zonder-motivering', () => {
    const GEGEVEN = /motivering: "Past[^"]*"/;
    const ERNST = ['I', 'W', 'F'] as const;

    test.each(STADIA)('counts on the profile at stage %i; a placeholder as hard, on the text', async (stadium) => {
        const compleet = completeSamenwerking('stand-by', { stadium });
        expect(await meldingenMet('profiel-zonder-motivering', compleet)).toEqual([]);
        const zonder = compleet.replace(GEGEVEN, '');
        expect(await meldingenMet('profiel-zonder-motivering', zonder)).toEqual([`${ERNST[stadium]} stand-by`]);
        const plaatshouder = compleet.replace(GEGEVEN, 'motivering: "n.t.b."');
        expect(await meldingenMet('profiel-zonder-motivering', plaatshouder)).toEqual([]);
        expect(await meldingenMet('plaatshouder', plaatshouder)).toEqual([`${ERNST[stadium]} "n.t.b."`]);
    });
});
