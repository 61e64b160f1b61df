import type { Position } from 'vscode-languageserver-types';
import { afspraakGegevens } from '../../assessment/afspraak-meldingen.js';
import { heeftInhoud } from '../../assessment/afspraken.js';
import type { Beoordeling } from '../../assessment/beoordeling.js';
import type { AfspraakInhoud } from '../../feiten/feiten.js';

/** An agreement that stands in a file, as it is in force with what is taken over, and what was decided about it all. */
export interface VastgelegdeAfspraak {
    readonly afspraak: AfspraakInhoud;
    readonly beoordeling: Beoordeling;
}

/** The agreements that stand in a file themselves, in its order. */
export function vastgelegdeAfspraken(beoordelingen: readonly Beoordeling[]): VastgelegdeAfspraak[] {
    return beoordelingen
        .flatMap((beoordeling) => {
            const { afspraken, extraAfspraken } = beoordeling.feiten;
            return [...afspraken, ...extraAfspraken].map((afspraak) => ({ afspraak, beoordeling }));
        })
        .filter(({ afspraak }) => !afspraak.herkomst)
        .toSorted((a, b) => compare(a.afspraak.geheel.start, b.afspraak.geheel.start));
}

/** The agreement that a place is in; else the only one on its line. */
export function afspraakOp(beoordelingen: readonly Beoordeling[], place: Position): VastgelegdeAfspraak | undefined {
    const onLine = vastgelegdeAfspraken(beoordelingen).filter(
        ({ afspraak: { geheel } }) => geheel.start.line <= place.line && place.line <= geheel.end.line,
    );
    const around = onLine.find(
        ({ afspraak: { geheel } }) => compare(geheel.start, place) <= 0 && compare(place, geheel.end) <= 0,
    );
    return around ?? (onLine.length === 1 ? onLine[0] : undefined);
}

/** Nobody can agree to an agreement that says nothing yet; that it does not apply is something as well. */
export function isIetsAfgesproken({ afspraak }: VastgelegdeAfspraak): boolean {
    return afspraak.status?.waarde === 'nvt' || heeftInhoud(afspraak);
}

export function titelVanAfspraak({ afspraak, beoordeling }: VastgelegdeAfspraak): string {
    return afspraakGegevens(afspraak, beoordeling).label;
}

function compare(a: Position, b: Position): number {
    return a.line - b.line || a.character - b.character;
}
