import type { IsoDatum, ProfielKeuzeFeiten, SamenwerkingFeiten } from '../feiten/feiten.js';
import { assess } from './assess.js';
import type { Beoordeling } from './beoordeling.js';
import { isGebeurd } from './fase.js';
import type { Lookup } from './lookup.js';
import type { MeldingCode } from './melding.js';
import { normOf } from './norm.js';
import { withOvername } from './overname.js';

/** Findings about the choice itself: a choice that is only supposed has no reasoning and was discussed with nobody. */
const OVER_DE_KEUZE: ReadonlySet<MeldingCode> = new Set([
    'profiel-ontbreekt',
    'profiel-zonder-motivering',
    'profiel-niet-afgestemd',
    'profiel-niet-besproken',
]);

/**
 * Judges a samenwerking as if this profile had been chosen. Only the profile differs from what is recorded; a profile
 * that the norm of the samenwerking does not have changes nothing.
 */
export function assessWithProfiel(
    eigen: SamenwerkingFeiten,
    profiel: string,
    lookup: Lookup,
    peildatum: IsoDatum,
): Beoordeling {
    const feiten = withOvername(eigen, lookup);
    if (!normOf(feiten, lookup).profielen.has(profiel)) {
        return assess(eigen, lookup, peildatum);
    }
    const keuze = supposedKeuze(eigen, feiten.profiel, profiel, peildatum);
    const beoordeling = assess({ ...eigen, profiel: keuze }, lookup, peildatum);
    return { ...beoordeling, meldingen: beoordeling.meldingen.filter(({ code }) => !OVER_DE_KEUZE.has(code)) };
}

/** The choice that is recorded or taken over, with this profile in it; it stands in the file where that choice stands. */
function supposedKeuze(
    { bereik, profiel: eigen }: SamenwerkingFeiten,
    recorded: ProfielKeuzeFeiten | undefined,
    naam: string,
    peildatum: IsoDatum,
): ProfielKeuzeFeiten {
    const place = eigen?.profiel.bereik ?? bereik;
    const gekozenOp = isGebeurd(recorded?.gekozenOp, peildatum) ? recorded.gekozenOp.waarde : peildatum;
    return {
        ...recorded,
        profiel: { naam, bereik: place },
        gekozenOp: { waarde: gekozenOp, bereik: eigen?.gekozenOp?.bereik ?? place },
    };
}
