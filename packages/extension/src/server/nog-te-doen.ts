import {
    type Beoordeling,
    type EisBeoordeling,
    isGeregeld,
    type Melding,
    type Overneembaar,
    type StapBeoordeling,
    zegtStandVan,
} from '@samenwerking/language';
import type { Range } from 'vscode-languageserver';
import type { OverzichtPunt } from '../overzicht-request.js';

/** A block, which may be empty and then have no place. */
type Blok = Overneembaar & { readonly bereik?: Range | undefined };

/** A requirement that is not settled, and its theme. */
export interface OpenEis {
    readonly thema: string;
    readonly punt: OverzichtPunt;
}

/**
 * What the profile asks and is not settled, as far as none of these findings says so: at an early stage much of it is no
 * finding yet. Advice is left alone.
 */
export function openEisen(beoordeling: Beoordeling, getoond: readonly Melding[]): OpenEis[] {
    return beoordeling.eisen
        .filter(({ niveau, status }) => niveau !== 'advies' && !isGeregeld(status))
        .filter((eis) => !getoond.some((melding) => zegtStandVan(melding, eis)))
        .map((eis) => {
            const wat = watNogMoet(eis);
            const thema = beoordeling.feiten.themas.find((blok) => blok.thema === eis.thema);
            const plaats = plaatsIn(beoordeling, eis.afspraak, thema);
            return { thema: eis.thema, punt: { titel: eis.titel, wat, bericht: `${eis.titel}: ${wat}.`, ...plaats } };
        });
}

/** The steps up to and with this phase that are not done, in their order. */
export function openStappen(beoordeling: Beoordeling): OverzichtPunt[] {
    const { stappen, fase, norm } = beoordeling;
    const last = stappen.findLastIndex((stap) => stap.fase === fase);
    return stappen
        .slice(0, last + 1)
        .filter(({ status }) => status === 'open' || status === 'bezig')
        .map((stap) => {
            const titel = `Stap ${stap.nummer} – ${stap.titel}`;
            const uitleg = norm.stappen.find(({ nummer }) => nummer === stap.nummer)?.toelichting ?? '';
            const bericht = `${titel}: ${stap.status}.\n\n${uitleg}`.trim();
            return { titel, wat: stap.status, bericht, ...plaatsIn(beoordeling, blokVan(stap, beoordeling)) };
        });
}

function watNogMoet({ status, afspraak, gemist }: EisBeoordeling): string {
    if (!afspraak) {
        return 'nog af te spreken';
    }
    if (status === 'verlopen') {
        return 'verlopen';
    }
    return gemist.length > 0 ? 'nog aan te vullen' : 'nog op gereed te zetten';
}

/** The block in which a step is recorded, where there is one. */
function blokVan({ nummer }: StapBeoordeling, { feiten }: Beoordeling): Blok | undefined {
    const { adoptieregio, verkenning, profiel, plan, toetsing, uitvoering, themas } = feiten;
    const blokken: Readonly<Record<number, Blok | undefined>> = {
        ...{ 1: adoptieregio?.regio, 2: verkenning, 3: verkenning, 4: verkenning, 5: profiel?.profiel },
        ...{ 6: plan, 7: themas[0], 8: plan, 9: toetsing, 10: toetsing },
        ...{ 11: plan, 12: uitvoering, 13: uitvoering, 14: uitvoering },
    };
    return blokken[nummer];
}

/** The first that the samenwerking says itself, else its name. */
function plaatsIn({ feiten, uri }: Beoordeling, ...blokken: readonly (Blok | undefined)[]) {
    const { start } = blokken.find((blok) => blok?.bereik && !blok.herkomst)?.bereik ?? feiten.bereik;
    return { uri, regel: start.line, teken: start.character };
}
