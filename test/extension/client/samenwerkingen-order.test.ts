import { expect, test } from 'vitest';
import { inOrder } from '../../../packages/extension/src/client/samenwerkingen-order.ts';
import type { OverzichtSamenwerking } from '../../../packages/extension/src/overzicht-request.ts';

const all = (
    [
        ['aa', undefined],
        ['bb', 'verloopt'],
        ['cc', 'te-laat'],
        ['dd', undefined],
        ['ee', 'te-laat'],
    ] as const
).map(([naam, haast]): OverzichtSamenwerking => {
    return {
        naam,
        haast,
        titel: naam,
        voortgang: '0/1',
        stand: '',
        isAllesGedaan: false,
        uri: '',
        regel: 0,
        teken: 0,
        volgnummer: 0,
    };
});

const names = (onlyUrgent: boolean) => inOrder(all, onlyUrgent).map(({ naam }) => naam);

test('what is late comes first, then what expires soon, then the others by name', () => {
    expect(names(false)).toEqual(['cc', 'ee', 'bb', 'aa', 'dd']);
});

test('the filter leaves only what time presses on', () => {
    expect(names(true)).toEqual(['cc', 'ee', 'bb']);
});
