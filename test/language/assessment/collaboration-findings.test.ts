import { describe, expect, test } from 'vitest';
import { beoordeel } from '../support/judge.js';
import { completeSamenwerking, MORGEN, STADIA, samenwerking } from '../support/samenwerking.js';

/** The findings with this code, as severity and place. */
async function findings(code: string, tekst: string): Promise<string[]> {
    const { gevonden } = await beoordeel(tekst);
    return gevonden.filter((melding) => melding.code === code).map(({ ernst, plaats }) => `${ernst} ${plaats}`);
}

describe('partner-ontbreekt', () => {
    test('is a warning on the name', async () => {
        expect(await findings('partner-ontbreekt', 'samenwerking proef { }')).toEqual(['W proef']);
    });

    test('is not said with a partner', async () => {
        expect(await findings('partner-ontbreekt', samenwerking())).toEqual([]);
    });
});

describe('profiel-ontbreekt', () => {
    test('is information on the name', async () => {
        expect(await findings('profiel-ontbreekt', samenwerking())).toEqual(['I proef']);
    });

    test('is not said with a profile, chosen or not', async () => {
        expect(await findings('profiel-ontbreekt', samenwerking('profiel: koppel'))).toEqual([]);
        const later = samenwerking(`profiel: koppel { gekozen-op: ${MORGEN} }`);
        expect(await findings('profiel-ontbreekt', later)).toEqual([]);
    });
});

describe('profiel-zonder-motivering', () => {
    const GEGEVEN = /motivering: "Past[^"]*"/;
    const ERNST = ['I', 'W', 'F'] as const;

    test.each(STADIA)('counts on the profile at stage %i, for a placeholder too', async (stadium) => {
        const compleet = completeSamenwerking('stand-by', { stadium });
        expect(await findings('profiel-zonder-motivering', compleet)).toEqual([]);
        for (const motivering of ['', 'motivering: "n.t.b."']) {
            const zonder = compleet.replace(GEGEVEN, motivering);
            expect(await findings('profiel-zonder-motivering', zonder)).toEqual([`${ERNST[stadium]} stand-by`]);
        }
    });
});
