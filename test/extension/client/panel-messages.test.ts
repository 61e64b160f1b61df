import { expect, test } from 'vitest';
import { fromPage } from '../../../packages/extension/src/panel-messages.ts';

test.each([
    { soort: 'klaar' },
    { soort: 'naar', plaats: 3 },
    { soort: 'exporteer' },
    { soort: 'exporteer', formaat: 'html' },
])('what the page of a report tells is taken: %j', (message) => {
    expect(fromPage({ ...message, verder: 'niets' })).toEqual(message);
});

test.each([
    null,
    undefined,
    'klaar',
    7,
    [],
    {},
    { soort: 'anders' },
    { soort: 'constructor' },
    { soort: 'naar' },
    { soort: 'naar', plaats: 'length' },
    { soort: 'naar', plaats: '__proto__' },
    { soort: 'naar', plaats: 1.5 },
    { soort: 'naar', plaats: Number.NaN },
    { soort: 'exporteer', formaat: { toString: 'html' } },
    { soort: 'exporteer', formaat: ['html'] },
])('what it never tells is left alone: %j', (message) => {
    expect(fromPage(message)).toBeUndefined();
});
