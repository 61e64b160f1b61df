import type { AfspraakInhoud, SamenwerkingFeiten } from '../feiten/feiten.js';
import type { AchterhaaldAkkoord } from './beoordeling.js';
import { wijzigingSinds } from './vingerafdruk.js';

/** The akkoorden that no longer cover what is agreed. Of one without a fingerprint nobody knows what it was given to. */
export function achterhaaldeAkkoorden({ afspraken, extraAfspraken }: SamenwerkingFeiten): AchterhaaldAkkoord[] {
    return [...afspraken, ...extraAfspraken].flatMap(achterhaaldIn);
}

function achterhaaldIn(afspraak: AfspraakInhoud): AchterhaaldAkkoord[] {
    // Of a contact that is not known nobody can tell whether it is still the same person.
    if (afspraak.aspecten.some(({ contacten }) => contacten.some(({ id }) => id === undefined))) {
        return [];
    }
    return afspraak.akkoorden.flatMap((akkoord) => {
        const wijziging = akkoord.vingerafdruk && wijzigingSinds(akkoord.vingerafdruk.waarde, afspraak);
        return wijziging ? [{ afspraak, akkoord, wijziging }] : [];
    });
}
