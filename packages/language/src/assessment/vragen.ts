import type { SamenwerkingFeiten, VraagFeiten } from '../feiten/feiten.js';
import type { VraagGemis } from './melding.js';
import type { Norm } from './norm.js';
import { isIngevuld } from './tekst.js';

/** The questions of bijlage A that are open, in the norm's order, each with the sides that have not answered it. */
export function openVragen({ vragen }: Norm, feiten: SamenwerkingFeiten): VraagGemis[] {
    return vragen.flatMap((vraag) => openVraag(vraag, feiten));
}

/** A question for both sides wants an answer of each, or one that they give together. */
function openVraag({ naam, beidePartijen }: VraagFeiten, feiten: SamenwerkingFeiten): VraagGemis[] {
    const antwoord = feiten.verkenning.antwoorden.find(({ vraag }) => vraag.naam === naam);
    if (isIngevuld(antwoord?.antwoord)) {
        return [];
    }
    const kanten = (['veiligheidsregio', 'crisispartner'] as const).filter((kant) => !isIngevuld(antwoord?.[kant]));
    const isOpen = beidePartijen ? kanten.length > 0 : kanten.length === 2;
    return isOpen ? [{ vraag: naam, kanten: beidePartijen ? kanten : [] }] : [];
}
