import type { AntwoordFeiten, SamenwerkingFeiten, VraagFeiten } from '../feiten/feiten.js';
import type { VraagGemis } from './melding.js';
import type { Norm } from './norm.js';
import { isIngevuld } from './tekst.js';

const KANTEN = ['veiligheidsregio', 'crisispartner'] as const;

/** The questions of bijlage A that are open, in the norm's order, each with the sides that have not answered it. */
export function openVragen({ vragen }: Norm, feiten: SamenwerkingFeiten): VraagGemis[] {
    return vragen.flatMap((vraag) => openVraag(vraag, feiten));
}

/** A question for both sides wants an answer of each, or one that they give together. */
function openVraag({ naam, beidePartijen }: VraagFeiten, feiten: SamenwerkingFeiten): VraagGemis[] {
    const antwoord = antwoordOp(naam, feiten);
    if (isIngevuld(antwoord?.antwoord)) {
        return [];
    }
    const kanten = KANTEN.filter((kant) => !isIngevuld(antwoord?.[kant]));
    const isOpen = beidePartijen ? kanten.length > 0 : kanten.length === 2;
    return isOpen ? [{ vraag: naam, kanten: beidePartijen ? kanten : [] }] : [];
}

/** Open questions, apart from those where a text stands that says nothing yet. */
export interface VerdeeldeVragen {
    readonly zonderTekst: readonly VraagGemis[];
    readonly plaatshouders: readonly VraagGemis[];
}

/** Tells open questions without any text from those with a placeholder; a question for both sides may be some of each. */
export function verdeelOpenVragen(open: readonly VraagGemis[], feiten: SamenwerkingFeiten): VerdeeldeVragen {
    const kies = (isWritten: boolean) => open.flatMap((gemis) => deelVan(gemis, isWritten, feiten));
    return { zonderTekst: kies(false), plaatshouders: kies(true) };
}

/** The part of an open question that has a text, or that has none. */
function deelVan({ vraag, kanten }: VraagGemis, isWritten: boolean, feiten: SamenwerkingFeiten): VraagGemis[] {
    const antwoord = antwoordOp(vraag, feiten);
    if (antwoord?.antwoord || kanten.length === 0) {
        const hasText = [antwoord?.antwoord, antwoord?.veiligheidsregio, antwoord?.crisispartner].some(Boolean);
        return hasText === isWritten ? [{ vraag, kanten }] : [];
    }
    const deel = kanten.filter((kant) => (antwoord?.[kant] !== undefined) === isWritten);
    return deel.length > 0 ? [{ vraag, kanten: deel }] : [];
}

function antwoordOp(naam: string, { verkenning }: SamenwerkingFeiten): AntwoordFeiten | undefined {
    return verkenning.antwoorden.find(({ vraag }) => vraag.naam === naam);
}
