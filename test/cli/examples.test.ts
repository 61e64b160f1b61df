import { expect, test } from 'vitest';
import { controleerJson } from './support/command-line.js';

interface Bestand {
    readonly pad: string;
    readonly meldingen: readonly { readonly code: string; readonly ernst: string; readonly eis?: string }[];
}

const { result } = await controleerJson(['examples']);
const bestanden: readonly Bestand[] = result.bestanden;

/** `ernst code eis` of all that is found in the files below `examples/` that begin so. */
const foundIn = (begin: string) =>
    bestanden
        .filter(({ pad }) => pad.startsWith(`examples/${begin}`))
        .flatMap(({ meldingen }) => meldingen.map(({ ernst, code, eis = '' }) => `${ernst} ${code} ${eis}`.trim()));

test.each(['organisaties/', 'normen/', 'veluwebron', 'wadden-en-noordzee'])(
    'in %s there is nothing to find',
    (begin) => {
        expect(bestanden.some(({ pad }) => pad.startsWith(`examples/${begin}`))).toBe(true);
        expect(foundIn(begin)).toEqual([]);
    },
);

test('the collaboration after a norm of its own lacks what that norm asks beyond the Stappenplan', () => {
    expect(foundIn('spoor-grensland')).toEqual([
        'waarschuwing afspraak-onvolledig alarmering',
        'waarschuwing afspraak-ontbreekt persvoorlichting',
    ]);
});

test('the collaboration that is half done shows what is late, what expires and what is still to come', () => {
    const codes = new Set(foundIn('zilveren-linge').map((finding) => finding.split(' ')[1]));
    expect([...codes].toSorted()).toEqual([
        'activiteit-te-laat',
        'afspraak-ontbreekt',
        'afspraak-onvolledig',
        'afspraak-verloopt',
        'schrijfrecht-niet-teruggezet',
        'vraag-onbeantwoord',
    ]);
});
