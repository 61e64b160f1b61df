import type { AfspraakFeiten, AfspraakInhoud, SamenwerkingFeiten } from '../feiten/feiten.js';
import { noemtSysteem, tekstenVan } from './afspraken.js';
import type { Norm } from './norm.js';
import { isIngevuld } from './tekst.js';

/** An agreement that the profile does not ask is called gereed or nvt, but what it says contradicts that. */
export function spreektZichTegen(
    afspraak: AfspraakFeiten | AfspraakInhoud,
    feiten: SamenwerkingFeiten,
    norm: Norm,
): boolean {
    switch (afspraak.status?.waarde) {
        case 'gereed':
            return zegtNiets(afspraak, feiten, norm) || !tekstenVan(afspraak).every(([, tekst]) => isIngevuld(tekst));
        case 'nvt':
            return !isIngevuld(afspraak.motivering);
        default:
            return false;
    }
}

/** Neither text nor document nor anything else is written; the system that is named counts as the text about it. */
export function zegtNiets(
    afspraak: AfspraakFeiten | AfspraakInhoud,
    feiten: SamenwerkingFeiten,
    { eisen }: Norm,
): boolean {
    const eis = 'eis' in afspraak ? eisen.get(afspraak.eis.naam) : undefined;
    const isSystem = eis?.product === 'systeem' && noemtSysteem(feiten);
    const hasContact = afspraak.aspecten.some(({ contacten }) => contacten.length > 0);
    return tekstenVan(afspraak).length === 0 && !hasContact && !isSystem;
}
