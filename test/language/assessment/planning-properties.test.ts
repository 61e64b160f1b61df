import type { ActiviteitFeiten, PlanFeiten } from '@samenwerking/language';
import { addDays, addMonths, daysBetween } from '@samenwerking/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planningOf } from '../../../packages/language/src/assessment/planning.js';

const BEREIK = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const PLEK = { bereik: BEREIK, geheel: BEREIK };
const BEGIN = '2026-01-31';

interface Worp {
    readonly aantal: number;
    readonly eenheid: 'dag' | 'week' | 'maand';
    readonly na: readonly number[];
    readonly van?: number | undefined;
    readonly isVervallen: boolean;
}

const worp = (van: fc.Arbitrary<number | undefined>): fc.Arbitrary<Worp> =>
    fc.record({
        aantal: fc.integer({ min: 1, max: 20 }),
        eenheid: fc.constantFrom('dag', 'week', 'maand'),
        na: fc.array(fc.nat(), { maxLength: 3 }),
        van,
        isVervallen: fc.nat(5).map((n) => n === 0),
    });

const gegeven = <T>(waarde: T) => ({ waarde, bereik: BEREIK });

function activiteit(index: number, { aantal, eenheid, van, isVervallen }: Worp, na: number[]): ActiviteitFeiten {
    return {
        ...PLEK,
        id: `a${index}`,
        naam: `a${index}`,
        voor: [],
        na: na.map((voorganger) => ({ naam: `a${voorganger}`, id: `a${voorganger}`, bereik: BEREIK })),
        van: van === undefined ? undefined : gegeven(addDays(BEGIN, van)),
        doorlooptijd: gegeven({ aantal, eenheid }),
        status: isVervallen ? gegeven('vervallen') : undefined,
    };
}

const plan = (activiteiten: ActiviteitFeiten[]): PlanFeiten => ({ ...PLEK, deadlines: [], activiteiten });

/** Plans in which activities only wait for earlier ones; the first has a start. */
const zonderKring = (van: fc.Arbitrary<number | undefined>) =>
    fc.array(worp(van), { minLength: 1, maxLength: 12 }).map((worpen) =>
        plan(
            worpen.map((een, i) =>
                i === 0
                    ? activiteit(0, { ...een, van: 0, isVervallen: false }, [])
                    : activiteit(
                          i,
                          een,
                          een.na.map((n) => n % i),
                      ),
            ),
        ),
    );

/** Plans in which activities wait for any other, also for themselves. */
const metKringen = fc.array(worp(fc.constant(0)), { minLength: 1, maxLength: 12 }).map((worpen) =>
    plan(
        worpen.map((een, i) =>
            activiteit(
                i,
                een,
                een.na.map((n) => n % worpen.length),
            ),
        ),
    ),
);

const MET_VAN = zonderKring(fc.option(fc.nat(300), { nil: undefined }));
const ALLEEN_DE_EERSTE = zonderKring(fc.constant(undefined));

/** The activities that it waits for, straight or through others. */
function allBefore(een: ActiviteitFeiten, { activiteiten }: PlanFeiten): Set<ActiviteitFeiten> {
    const found = new Set<ActiviteitFeiten>();
    const queue = [een];
    for (let current = queue.pop(); current; current = queue.pop()) {
        for (const { id } of current.na) {
            const next = activiteiten.find((other) => other.id === id) as ActiviteitFeiten;
            if (!found.has(next)) {
                found.add(next);
                queue.push(next);
            }
        }
    }
    return found;
}

const isVervallen = ({ status }: ActiviteitFeiten) => status?.waarde === 'vervallen';

test('no activity starts before what it waits for ends, whatever lapsed in between', () => {
    fc.assert(
        fc.property(MET_VAN, (random) => {
            const { activiteiten } = planningOf(random);
            for (const { activiteit: een, start } of activiteiten) {
                for (const { eind } of activiteiten.filter((other) =>
                    een.na.some(({ id }) => id === other.activiteit.id),
                )) {
                    expect(!(start && eind) || start > eind).toBe(true);
                }
            }
            // Where every activity but the first waits for others, that holds for all that come before.
            const keten = plan(
                random.activiteiten.map((een) => ({ ...een, van: een.id === 'a0' ? een.van : undefined })),
            );
            const gepland = planningOf(keten).activiteiten;
            for (const { activiteit: een, start } of gepland) {
                const before = allBefore(een, keten);
                for (const { activiteit: other, eind } of gepland) {
                    expect(!(before.has(other) && start && eind) || start > eind).toBe(true);
                }
            }
        }),
    );
});

test('an activity starts on its own `van` or the day after something that it waits for', () => {
    fc.assert(
        fc.property(MET_VAN, (random) => {
            const { activiteiten } = planningOf(random);
            const ends = activiteiten.flatMap(({ eind }) => (eind ? [addDays(eind, 1)] : []));
            for (const { activiteit: een, start } of activiteiten) {
                expect([een.van?.waarde, ...ends, undefined]).toContain(start);
                expect(start === undefined || een.van === undefined || start >= een.van.waarde).toBe(true);
            }
        }),
    );
});

test('the end is the start plus the duration minus one day; what has lapsed takes no time', () => {
    fc.assert(
        fc.property(MET_VAN, (random) => {
            for (const { activiteit: een, start, eind } of planningOf(random).activiteiten) {
                const { aantal, eenheid } = een.doorlooptijd?.waarde ?? { aantal: 0, eenheid: 'dag' };
                const na =
                    start &&
                    (eenheid === 'maand'
                        ? addMonths(start, aantal)
                        : addDays(start, eenheid === 'week' ? 7 * aantal : aantal));
                expect(eind).toBe(na && addDays(na, -1));
                expect(isVervallen(een) && start !== undefined).toBe(false);
            }
        }),
    );
});

test('the critical path is as long as the plan where only the first activity has a start of its own', () => {
    fc.assert(
        fc.property(ALLEEN_DE_EERSTE, (random) => {
            const { activiteiten, eind, kritiekePad } = planningOf(random);
            const path = kritiekePad.map((naam) => activiteiten.find((een) => een.activiteit.naam === naam));
            const days = path.map((een) => daysBetween(een?.start ?? '', een?.eind ?? '') + 1);
            expect(kritiekePad[0]).toBe('a0');
            expect(days.reduce((sum, one) => sum + one, 0)).toBe(daysBetween(BEGIN, eind ?? '') + 1);
        }),
    );
});

test('slack is never negative, and none along the critical path', () => {
    fc.assert(
        fc.property(MET_VAN, (random) => {
            const { activiteiten, eind: einde, kritiekePad } = planningOf(random);
            for (const { activiteit: een, eind, speling } of activiteiten) {
                expect(speling === undefined).toBe(eind === undefined);
                expect(speling ?? 0).toBeGreaterThanOrEqual(0);
                expect(addDays(eind ?? einde ?? '', speling ?? 0) <= (einde ?? '')).toBe(true);
                expect(kritiekePad.includes(een.naam) && speling !== 0).toBe(false);
            }
        }),
    );
});

test('an activity that ends later by its slack does not make the plan end later, by a day more it does', () => {
    fc.assert(
        fc.property(ALLEEN_DE_EERSTE, fc.nat(), (random, kies) => {
            const days = plan(
                random.activiteiten.map((een) => ({
                    ...een,
                    doorlooptijd: gegeven({ aantal: een.doorlooptijd?.waarde.aantal ?? 1, eenheid: 'dag' as const }),
                })),
            );
            const { activiteiten, eind } = planningOf(days);
            const gepland = activiteiten.filter((een) => een.eind !== undefined);
            const een = gepland[kies % gepland.length];
            const later = (extra: number) =>
                planningOf(
                    plan(
                        days.activiteiten.map((other) =>
                            other === een?.activiteit
                                ? { ...other, tot: gegeven(addDays(een.eind ?? '', (een.speling ?? 0) + extra)) }
                                : other,
                        ),
                    ),
                ).eind;
            expect(later(0)).toBe(eind);
            expect(later(1)).toBe(addDays(eind ?? '', 1));
        }),
    );
});

test('rings end, and every activity that waits for itself is in one that is reported', () => {
    fc.assert(
        fc.property(metKringen, (random) => {
            const { kringen, activiteiten } = planningOf(random);
            for (const kring of kringen) {
                for (const [i, een] of kring.entries()) {
                    expect(een.na.map(({ id }) => id)).toContain(kring[(i + 1) % kring.length]?.id);
                }
                expect(new Set(kring).size).toBe(kring.length);
            }
            const inRing = new Set(kringen.flat());
            const waiting = random.activiteiten.filter((een) => allBefore(een, random).has(een));
            expect([...inRing].map(({ id }) => id).toSorted()).toEqual(waiting.map(({ id }) => id).toSorted());
            expect(activiteiten.filter((een) => inRing.has(een.activiteit)).every(({ start }) => !start)).toBe(true);
        }),
    );
});
