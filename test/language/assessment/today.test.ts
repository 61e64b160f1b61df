import { todayInAmsterdam } from '@samenwerking/language';
import { expect, test } from 'vitest';

const HOUR = 3_600_000;

test.each([
    ['in winter', '2026-12-31T22:59:59Z', '2026-12-31'],
    ['in winter', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['in summer', '2026-06-30T21:59:59Z', '2026-06-30'],
    ['in summer', '2026-06-30T22:00:00Z', '2026-07-01'],
    ['in the morning', '2026-06-30T00:00:00Z', '2026-06-30'],
])('it is today in the Netherlands, %s, at %s: %s', (_, now, today) => {
    expect(todayInAmsterdam(new Date(now))).toBe(today);
});

test('the day is that of the time zone at every hour of a year', () => {
    const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
    const start = Date.UTC(2026, 0, 1);
    for (let hour = 0; hour < 366 * 24; hour++) {
        const now = new Date(start + hour * HOUR);
        expect(todayInAmsterdam(now), now.toISOString()).toBe(days.format(now));
    }
});
