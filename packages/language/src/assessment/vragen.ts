import type { Range } from 'vscode-languageserver-types';
import type { AntwoordFeiten, SamenwerkingFeiten, TekstGegeven, VraagFeiten } from '../feiten/feiten.js';
import type { Partij, VraagGemis } from './melding.js';
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

/** An open question with a text that says nothing yet, and where that stands. */
export interface VraagPlaatshouder {
    readonly gemis: VraagGemis;
    readonly bereik: Range;
}

/** Open questions, apart from those where a text stands that says nothing yet. */
export interface VerdeeldeVragen {
    readonly zonderTekst: readonly VraagGemis[];
    readonly plaatshouders: readonly VraagPlaatshouder[];
}

/** Tells open questions without any text from those with a placeholder; a question for both sides may be some of each. */
export function verdeelOpenVragen(open: readonly VraagGemis[], feiten: SamenwerkingFeiten): VerdeeldeVragen {
    return {
        zonderTekst: open.flatMap((gemis) => zonderTekst(gemis, feiten)),
        plaatshouders: open.flatMap((gemis) => plaatshouders(gemis, feiten)),
    };
}

/** The part of an open question that has no text. */
function zonderTekst({ vraag, kanten }: VraagGemis, feiten: SamenwerkingFeiten): VraagGemis[] {
    const antwoord = antwoordOp(vraag, feiten);
    if (gezamenlijk(antwoord, kanten)) {
        return [];
    }
    const stil = kanten.filter((kant) => antwoord?.[kant] === undefined);
    return kanten.length === 0 || stil.length > 0 ? [{ vraag, kanten: stil }] : [];
}

/** The part of an open question that has a text. */
function plaatshouders({ vraag, kanten }: VraagGemis, feiten: SamenwerkingFeiten): VraagPlaatshouder[] {
    const antwoord = antwoordOp(vraag, feiten);
    const samen = gezamenlijk(antwoord, kanten);
    if (samen) {
        return [{ gemis: { vraag, kanten }, bereik: samen.bereik }];
    }
    return kanten.flatMap((kant) => {
        const bereik = antwoord?.[kant]?.bereik;
        return bereik ? [{ gemis: { vraag, kanten: [kant] }, bereik }] : [];
    });
}

/** The text that answers for both sides, or where either side may answer the one that it gives. */
function gezamenlijk(antwoord: AntwoordFeiten | undefined, kanten: readonly Partij[]): TekstGegeven | undefined {
    return (
        antwoord?.antwoord ??
        (kanten.length === 0 ? (antwoord?.veiligheidsregio ?? antwoord?.crisispartner) : undefined)
    );
}

function antwoordOp(naam: string, { verkenning }: SamenwerkingFeiten): AntwoordFeiten | undefined {
    return verkenning.antwoorden.find(({ vraag }) => vraag.naam === naam);
}
