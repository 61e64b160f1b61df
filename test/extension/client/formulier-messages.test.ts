import { expect, test } from 'vitest';
import { fromForm } from '../../../packages/extension/src/formulier-messages.ts';

const wijziging = { samenwerking: 'linge', eis: 'alarmering', sleutel: 'tekst', waarden: ['Zo.'] };

test.each([
    { soort: 'klaar' },
    { soort: 'kies', samenwerking: 'linge' },
    { soort: 'wijzig', nummer: 3, wijziging },
    { soort: 'wijzig', nummer: 0, wijziging: { samenwerking: 'linge', sleutel: 'profiel', waarden: [] } },
])('what the page of a form tells is taken: %j', (message) => {
    expect(fromForm({ ...message, verder: 'niets' })).toEqual(message);
});

test.each([
    null,
    undefined,
    'klaar',
    [],
    {},
    { soort: 'constructor' },
    { soort: 'kies' },
    { soort: 'kies', samenwerking: ['linge'] },
    { soort: 'wijzig', nummer: 3 },
    { soort: 'wijzig', nummer: '3', wijziging },
    { soort: 'wijzig', nummer: 1.5, wijziging },
    { soort: 'wijzig', nummer: 3, wijziging: { ...wijziging, samenwerking: undefined } },
    { soort: 'wijzig', nummer: 3, wijziging: { ...wijziging, eis: {} } },
    { soort: 'wijzig', nummer: 3, wijziging: { ...wijziging, sleutel: null } },
    { soort: 'wijzig', nummer: 3, wijziging: { ...wijziging, waarden: 'Zo.' } },
    { soort: 'wijzig', nummer: 3, wijziging: { ...wijziging, waarden: [{ toString: 'Zo.' }] } },
])('what it never tells is left alone: %j', (message) => {
    expect(fromForm(message)).toBeUndefined();
});
