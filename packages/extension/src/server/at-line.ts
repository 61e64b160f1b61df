import type { Beoordeling } from '@samenwerking/language';

/** The samenwerking that the line is in, else the last one above it, else the first. */
export function atLine(beoordelingen: readonly Beoordeling[], line: number): Beoordeling | undefined {
    return beoordelingen.findLast(({ feiten }) => feiten.geheel.start.line <= line) ?? beoordelingen[0];
}
